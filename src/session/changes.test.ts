import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eased } from '#score/easier.ts';
import { dosed, leaflet, paces, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import type { Cue } from '#timeline/types.ts';
import { begun, drawFrame } from './test-parts.ts';

describe('a session that is changed on the way', () => {
  it('counts as many as the number was raised to on the way, and writes them all down', async () => {
    const some = programmeOf(
      usual,
      leaflet.filter(({ id }) => id === 'foot-pump'),
    );
    const counted: number[] = [];
    const listen = { cue: (cue: Cue) => void (cue.kind === 'rep' && counted.push(cue.rep.n)) };
    const { session, written, playTo } = await begun(some, { players: [listen] });
    playTo((compile(some).blocks[0]?.rows[0]?.reps[10]?.from ?? NaN) + 0.5);
    await session.change(dosed(some, 0, 15));
    playTo(session.timeline?.duration ?? NaN);
    const all = Array.from({ length: 15 }, (_, i) => i + 1);
    expect(counted).toEqual([...all, ...all]);
    expect(written).toContain('foot-pump 15/15');
  });

  it('counts no round twice when the air is out and the easier way leaves that out', async () => {
    const some = leaflet.filter(({ id }) => id === 'belly-wave');
    const counted: number[] = [];
    const listen = { cue: (cue: Cue) => void (cue.kind === 'rep' && counted.push(cue.rep.n)) };
    const { session, playTo } = await begun(programmeOf(usual, some), { players: [listen] });
    const empty = session.timeline?.spans.find(
      (span) => span.kind === 'phase' && span.phase === 'empty' && span.rep?.n === 2,
    );
    playTo(empty?.to ?? NaN);
    await session.change(eased(programmeOf(usual, some), 0, true));
    playTo(session.timeline?.duration ?? NaN);
    expect(counted).toEqual([1, 2, 3]);
  });

  it('may be changed at any moments: no repetition is counted twice or left out, and everything is done', async () => {
    const some = leaflet.filter(({ id }) => ['foot-pump', 'belly-wave', 'all-fours'].includes(id));
    const programme = programmeOf(usual, some);
    const anyChange = fc.record({
      // Quarters of a second, so that many fall on the very end of a movement.
      after: fc.integer({ min: 0, max: 240 }).map((n) => n / 4),
      paused: fc.boolean(),
      what: fc.constantFrom('slow', 'calm', 'brisk', 'easier', 'usual', 'more time', 'other sound'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyChange, { maxLength: 8 }), async (changes) => {
        const counted: number[][] = some.map(() => []);
        const listen = {
          cue: (cue: Cue) => void (cue.kind === 'rep' && counted[cue.item]?.push(cue.rep.n)),
        };
        const { session, written, clocks } = await begun(programme, { players: [listen] });
        let now = 0;
        const playOn = (seconds: number) => {
          for (let left = seconds; left > 0 && session.status === 'playing'; left -= 0.25) {
            clocks.at(-1)?.turnTo((now += 0.25));
            drawFrame();
          }
        };
        for (const { after, paused, what } of changes) {
          playOn(after);
          const { timeline, span } = session;
          if (session.status !== 'playing' || !timeline || !span) break;
          const reached = session.position;
          if (paused) session.pause();
          if (what === 'more time') await session.moreTime();
          else if (what === 'other sound') await session.change(timeline.programme);
          else if (what === 'easier' || what === 'usual')
            await session.change(eased(timeline.programme, span.item, what === 'easier'));
          else await session.change({ ...timeline.programme, pace: paces[what] });
          expect(session.span?.item).toBe(span.item);
          if (what === 'other sound' && session.span)
            expect(session.position - session.span.from).toBeCloseTo(reached - span.from, 6);
          if (paused) {
            expect(session.status).toBe('paused');
            await session.resume();
          }
          now = session.position;
        }
        playOn(2000);
        expect(session.status).toBe('ended');
        const upTo = (n: number) => Array.from({ length: n }, (_, i) => i + 1);
        expect(counted).toEqual([[...upTo(12), ...upTo(12)], upTo(3), [...upTo(8), ...upTo(8)]]);
        for (const line of ['foot-pump 12/12', 'belly-wave 3/3', 'all-fours 8/8'])
          expect(written.filter((one) => one === line)).toHaveLength(1);
      }),
      { numRuns: 25 },
    );
  });
});
