import { afterEach, describe, expect, it, vi } from 'vitest';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { mix } from './mix.ts';
import { speech } from './speech.ts';
import { sampleAt, strokesOf, swellsOf } from './strokes.ts';
import type { Voice } from './voice.ts';
import type { Message, Order } from './record.worker.ts';
import { recorder } from './recorder.ts';
import { recording } from './recording.ts';

const timeline = compile(programmeOf(usual, leaflet.slice(0, 2)));
const strokes = [...strokesOf(timeline.cues), ...swellsOf(timeline.spans)];
const pages = mix(timeline.duration, strokes);
const bytes = async (file: Blob) => Buffer.from(await file.arrayBuffer());
const asAlways = async (file: Blob) => (await bytes(file)).equals(await bytes(recording(pages)));
const speaking = (voice: Voice) => ({ mark: async () => 'somebody', voice: async () => voice });
const trusted = (address: string) => address;

/** Loads the worker's own code as if a browser had, with its two ends joined as postMessage joins them. */
async function workerCode() {
  let listener: ((message: { data: Message }) => void) | undefined;
  let answer: (data: unknown) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: string, heard: typeof listener) => (listener = heard));
  vi.stubGlobal('postMessage', (data: unknown, { transfer }: { transfer: ArrayBuffer[] }) =>
    answer(structuredClone(data, { transfer })),
  );
  vi.resetModules();
  await import('./record.worker.ts');
  return (message: Message, transfer: ArrayBuffer[], answered: typeof answer) => {
    answer = answered;
    listener?.({ data: structuredClone(message, { transfer }) });
  };
}

class Worker {
  static made: { address: string; ended: boolean }[] = [];
  static work: (worker: Worker, message: Message, transfer: ArrayBuffer[]) => void = () => undefined;
  onmessage?: (message: { data: unknown }) => void;
  onerror?: (problem: { message: string }) => void;
  readonly life;
  constructor(address: string) {
    this.life = { address, ended: false };
    Worker.made.push(this.life);
  }
  postMessage(message: Message, transfer: ArrayBuffer[]) {
    Worker.work(this, message, transfer);
  }
  terminate() {
    this.life.ended = true;
  }
}

afterEach(() => {
  vi.unstubAllGlobals();
  Worker.made = [];
});

describe('printing a session', () => {
  it('is done in a worker, at an address the content policy trusts, that is let go afterwards', async () => {
    const work = await workerCode();
    vi.stubGlobal('Worker', Worker);
    Worker.work = (worker, message, transfer) =>
      work(message, transfer, (data) => worker.onmessage?.({ data }));
    const file = await recorder((address) => `trusted:${address}`)(timeline);
    expect(await asAlways(file)).toBe(true);
    expect(Worker.made).toEqual([{ address: expect.stringMatching(/^trusted:.+/), ended: true }]);
  });

  it('sends silence once, both ways', async () => {
    const work = await workerCode();
    const order: Order = { duration: timeline.duration, strokes, options: {} };
    work({ order }, [], () => expect.unreachable());
    work({ clips: new Map() }, [], (data) => {
      expect(new Set(data as unknown[]).size).toBe(new Set(pages).size);
    });
    expect.assertions(1);
  });

  it('works without a worker: the page mixes it itself', async () => {
    expect(typeof globalThis.Worker).toBe('undefined');
    expect(await asAlways(await recorder(trusted)(timeline))).toBe(true);
  });

  it('works when the worker cannot be loaded, or the content policy refuses it', async () => {
    vi.stubGlobal('Worker', Worker);
    Worker.work = (worker) => worker.onerror?.({ message: 'refused' });
    expect(await asAlways(await recorder(trusted)(timeline))).toBe(true);
    expect(Worker.made.every(({ ended }) => ended)).toBe(true);
    const refuse = () => {
      throw new TypeError('not ours');
    };
    expect(await asAlways(await recorder(refuse)(timeline))).toBe(true);
  });

  it.each(['already', 'while its voice is loaded', 'while it is mixed'])(
    'is given up when it is no longer needed (%s): the worker is let go, and the page does not mix it either',
    async (when) => {
      const needed = new AbortController();
      const answers: (() => void)[] = [];
      vi.stubGlobal('Worker', Worker);
      Worker.work = (_, message) => 'clips' in message && needed.abort();
      const clips = vi.fn(async () => new Map<string, Int16Array<ArrayBuffer>>());
      const voice: Voice = { lengthOf: () => 0.25, clips };
      const speaker = {
        mark: async () => 'somebody',
        voice: () => new Promise<Voice>((done) => answers.push(() => done(voice))),
      };
      if (when === 'already') needed.abort();
      const printing = recorder(trusted, { speaker: () => speaker })(timeline, needed.signal);
      const givenUp = expect(printing).rejects.toThrow('abort');
      await new Promise((settled) => setTimeout(settled));
      if (when === 'while its voice is loaded') needed.abort();
      for (const answer of answers) answer();
      await givenUp;
      const mixed = when === 'while it is mixed';
      expect(clips).toHaveBeenCalledTimes(mixed ? 1 : 0);
      expect(Worker.made.map(({ ended }) => ended)).toEqual(mixed ? [true] : []);
    },
  );

  it('speaks with the voice it is given, each phrase on its second', async () => {
    const clip = new Int16Array(5000).fill(9000);
    const voice: Voice = {
      lengthOf: () => 0.25,
      clips: async (names) => new Map([...names].map((name) => [name, clip])),
    };
    const [spoken, mute] = await Promise.all(
      [voice, undefined].map(async (v) =>
        bytes(await recorder(trusted, { speaker: () => v && speaking(v) })(timeline)),
      ),
    );
    const [first] = speech(timeline, voice.lengthOf);
    const at = (file: Buffer | undefined, n: number) => file?.readInt16LE(44 + 2 * n) ?? NaN;
    const onset = sampleAt(first?.at ?? NaN);
    expect(at(spoken, onset - 1)).toBe(at(mute, onset - 1));
    expect(at(spoken, onset + 50) - at(mute, onset + 50)).toBeGreaterThan(5000);
  });

  it('asks for no voice when nobody shall speak, and gives the tones when the voice fails', async () => {
    const levels = { voice: 'off', tones: 'normal', swell: 'normal' } as const;
    const never = () => expect.unreachable();
    expect(await asAlways(await recorder(trusted, { levels: () => levels, speaker: never })(timeline))).toBe(
      true,
    );
    const broken: Voice = {
      lengthOf: () => 0.5,
      clips: () => Promise.reject(new Error('no decoder')),
    };
    expect(await asAlways(await recorder(trusted, { speaker: () => speaking(broken) })(timeline))).toBe(true);
  });

  it('can leave out the faint noise', async () => {
    const file = await recorder(trusted, { bed: () => false })(timeline);
    expect((await bytes(file)).subarray(44, 44 + 40_000).every((byte) => byte === 0)).toBe(true);
  });
});
