import { describe, expect, it } from 'vitest';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { keeper } from './keeper.ts';
import { mix } from './mix.ts';
import { recorder } from './recorder.ts';
import { recording } from './recording.ts';
import { strokesOf } from './strokes.ts';
import type { Voice } from './voice.ts';

const timeline = compile(programmeOf(usual, leaflet.slice(0, 1)));
const other = compile(programmeOf(usual, leaflet.slice(1, 2)));
const pages = mix(timeline.duration, strokesOf(timeline.cues));
const bytes = async (file: Blob) => Buffer.from(await file.arrayBuffer());
const trusted = (address: string) => address;

/** A shelf that holds one recording, as the phone's does. */
function shelf() {
  const held: { madeOf: string; recording: Blob }[] = [];
  return {
    held,
    find: async (madeOf: Promise<string | undefined>) => {
      const wanted = await madeOf;
      return held.find((one) => one.madeOf === wanted)?.recording;
    },
    put: async (madeOf: string, recording: Blob) => void held.splice(0, 1, { madeOf, recording }),
  };
}
/** A voice that is asked for its clips as often as `asked` says. */
function speaking(mark: string | undefined = 'one', can = true) {
  let asked = 0;
  const voice: Voice = {
    lengthOf: () => 0.3,
    clips: async (names) => {
      asked += 1;
      return new Map(can ? [...names].map((name) => [name, new Int16Array(500).fill(4000)]) : []);
    },
  };
  return { mark: async () => mark, voice: async () => voice, asked: () => asked };
}

describe('the recording that was played last', () => {
  it('is there at the next visit, the same to the last bit, and nobody has to speak or mix for it', async () => {
    const there = shelf();
    const [first, second] = [speaking(), speaking()];
    const kept = keeper(there);
    const made = await recorder(trusted, { kept, speaker: () => first })(timeline);
    expect(there.held).toEqual([]);
    await kept.keep(made);
    const again = await recorder(trusted, { kept: keeper(there), speaker: () => second })(timeline);
    expect((await bytes(again)).equals(await bytes(made))).toBe(true);
    expect(second.asked()).toBe(0);
  });

  it('makes room for the next one, and stays while others are only looked at', async () => {
    const there = shelf();
    const kept = keeper(there);
    const record = recorder(trusted, { kept });
    await kept.keep(await record(timeline));
    const before = there.held[0]?.madeOf;
    const looked = await record(other);
    expect(there.held.map(({ madeOf }) => madeOf)).toEqual([before]);
    await kept.keep(looked);
    expect(there.held.length).toBe(1);
    expect(there.held[0]?.madeOf).not.toBe(before);
  });

  it('is made anew for another programme, voice, level, bed or version of the app', async () => {
    const there = shelf();
    const kept = keeper(there, 'version 1');
    await kept.keep(await recorder(trusted, { kept, speaker: () => speaking('one') })(timeline));
    const levels = { voice: 'normal', tones: 'soft', swell: 'normal' } as const;
    const asksAnew = async (how: Parameters<typeof recorder>[1], voice = speaking('one'), of = timeline) => {
      await recorder(trusted, { kept, speaker: () => voice, ...how })(of);
      return voice.asked() > 0;
    };
    expect(await asksAnew({})).toBe(false);
    expect(await asksAnew({}, speaking('two'))).toBe(true);
    expect(await asksAnew({}, undefined, other)).toBe(true);
    expect(await asksAnew({ levels: () => levels })).toBe(true);
    expect(await asksAnew({ bed: () => false })).toBe(true);
    expect(await asksAnew({ kept: keeper(there, 'version 2') })).toBe(true);
  });

  it('is not kept while its voice cannot be told from others, cannot be had, or lacks a clip', async () => {
    const there = shelf();
    const kept = keeper(there);
    const nobody = { mark: async () => 'one', voice: async () => undefined };
    const unsure = { ...speaking(), mark: () => Promise.reject(new Error('no cache')) };
    for (const speaker of [nobody, unsure, speaking('one', false)])
      await kept.keep(await recorder(trusted, { kept, speaker: () => speaker })(timeline));
    expect(there.held).toEqual([]);
  });

  it('is made anew where the shelf fails, or what lies on it is damaged', async () => {
    const broken = {
      find: () => Promise.reject(new Error('full')),
      put: () => Promise.reject(new Error('full')),
    };
    const damaged = { ...shelf(), find: async () => new Blob(['half of it']) };
    for (const there of [broken, damaged]) {
      const kept = keeper(there);
      const made = await recorder(trusted, { kept })(timeline);
      await kept.keep(made);
      expect(made.size).toBe(recording(pages).size);
    }
  });
});
