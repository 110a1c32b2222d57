import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leaflet, programmeOf, usual, withinDose, type Choices } from '#score/programme.ts';
import { compile, FETCH, LONG_MOVE, SHORT_MOVE } from './compile.ts';
import { stretchName } from './stretch-name.ts';
import type { PhaseSpan, Span, Timeline } from './types.ts';

const phases = (timeline: Timeline): PhaseSpan[] => timeline.spans.filter((s) => s.kind === 'phase');
const alone = (id: string, choices: Partial<Choices> = {}) => {
  const exercise = leaflet.filter((e) => e.id === id);
  return compile(programmeOf({ ...usual, ...choices }, exercise));
};

/** Everything a patient or a clinic can choose. */
const anyChoices: fc.Arbitrary<Choices> = fc.record({
  doses: fc.dictionary(fc.constantFrom(...leaflet.map((e) => e.id)), fc.integer({ min: -3, max: 40 })),
  inner: fc.dictionary(fc.constantFrom(...leaflet.map((e) => e.id)), fc.integer({ min: -3, max: 40 })),
  options: fc.dictionary(fc.constantFrom('press', 'side-rock', 'wave'), fc.boolean()),
  firstSide: fc.constantFrom('left', 'right'),
  pace: fc.constantFrom('slow', 'calm', 'brisk'),
});

describe('a programme laid out in time', () => {
  it('leaves no gap and no overlap, whatever is chosen', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const { spans, duration, cues } = compile(programmeOf(choices));
        expect(spans[0]?.from).toBe(0);
        expect(spans.at(-1)?.to).toBe(duration);
        const gap = ({ from, to }: Span, i: number) => to <= from || from !== (spans[i - 1]?.to ?? 0);
        expect(spans.filter(gap)).toEqual([]);
        expect(cues.filter(({ at }, i) => at < (cues[i - 1]?.at ?? 0))).toEqual([]);
      }),
    );
  });

  it('never leaves the lungs empty for more than five seconds, whatever is chosen', () => {
    fc.assert(
      fc.property(anyChoices, (choices) => {
        const timeline = compile(programmeOf(choices));
        let [empty, longest] = [0, 0];
        for (const span of phases(timeline)) {
          const wave = timeline.blocks[span.item]?.id === 'belly-wave' && span.pulse;
          empty = wave ? empty + span.to - span.from : 0;
          longest = Math.max(longest, empty);
        }
        expect(longest).toBeLessThanOrEqual(5.001);
      }),
    );
  });

  it('does both sides of a one-legged exercise equally often', () => {
    for (const id of ['foot-pump', 'leg-pump', 'all-fours']) {
      const reps = (side: string) =>
        new Set(phases(alone(id)).flatMap((s) => (s.side === side && s.rep ? [s.rep.n] : [])));
      expect(reps('left').size).toBe(reps('right').size);
      expect(reps('left').size).toBe(id === 'foot-pump' ? 12 : 8);
    }
  });

  it('begins with the leg that was chosen, and gives ten seconds to bend one leg and stretch the other', () => {
    const { spans } = alone('leg-pump', { firstSide: 'right' });
    const change = spans.find((s) => s.kind === 'change');
    expect(spans.find((s) => s.kind === 'phase')?.side).toBe('right');
    expect(change?.side).toBe('left');
    expect((change?.to ?? 0) - (change?.from ?? 0)).toBe(10);
  });

  it('gives a long stretch only where she lies down or turns over, the longest where she fetches things first', () => {
    const { spans, blocks } = compile(programmeOf(usual));
    const moves = Object.fromEntries(
      spans.flatMap((s) => (s.kind === 'move' ? [[blocks[s.item]?.id, s.to - s.from]] : [])),
    );
    expect(moves).toEqual({
      'belly-breath': FETCH.known + LONG_MOVE,
      'foot-pump': SHORT_MOVE,
      'pelvis-lift': SHORT_MOVE,
      'belly-wave': SHORT_MOVE,
      'leg-pump': SHORT_MOVE,
      'all-fours': LONG_MOVE,
      'elbow-rest': SHORT_MOVE,
    });
  });

  it('adds more time to the stretch it was asked for, and nowhere else', () => {
    const before = compile(programmeOf(usual));
    for (const stretch of before.spans) {
      if (stretch.kind === 'phase') continue;
      const after = compile(programmeOf(usual), { more: { [stretchName(stretch)]: 20 } });
      const longer = before.spans.map((span) => ({
        ...span,
        from: span.from + (span.from > stretch.from ? 20 : 0),
        to: span.to + (span.from >= stretch.from ? 20 : 0),
      }));
      expect(after.spans).toMatchObject(longer.map(({ from, to, kind }) => ({ from, to, kind })));
    }
  });

  it('holds the elbows for as long as the dose says, at every tempo', () => {
    for (const pace of ['slow', 'calm', 'brisk'] as const)
      for (const seconds of [20, 25, 30]) {
        const held = phases(alone('elbow-rest', { pace, doses: { 'elbow-rest': seconds } })).filter(
          (s) => s.hold,
        );
        expect((held.at(-1)?.to ?? 0) - (held[0]?.from ?? 0)).toBeCloseTo(seconds, 2);
        expect(held.at(-1)?.phase).toBe('exhale');
      }
  });

  it('says "you may stop" once a side, when the lower number is reached', () => {
    const enough = alone('foot-pump').cues.filter((c) => c.kind === 'enough');
    expect(enough.map((c) => [c.reached, c.last])).toEqual([
      [10, false],
      [10, true],
    ]);
    const least = alone('foot-pump', { doses: { 'foot-pump': 10 } });
    expect(least.cues.some((c) => c.kind === 'enough')).toBe(false);
  });

  it('says that an exercise is done exactly once for each', () => {
    const done = compile(programmeOf(usual)).cues.filter((c) => c.kind === 'exercise-done');
    expect(done.map((c) => c.item)).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  it('gets the patient up after the whole programme, not after a single exercise', () => {
    expect(compile(programmeOf(usual)).spans.filter((s) => s.kind === 'rise')).toHaveLength(3);
    expect(alone('leg-pump').spans.filter((s) => s.kind === 'rise')).toHaveLength(0);
  });

  it('keeps a wished number inside the printed range', () => {
    const dose = { unit: 'seconds', min: 20, max: 30, default: 30, step: 5 } as const;
    expect([undefined, 3, 20, 22, 23, 99].map((n) => withinDose(dose, n))).toEqual([30, 20, 20, 20, 25, 30]);
  });
});
