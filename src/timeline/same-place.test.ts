import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eased } from '#score/easier.ts';
import { dosed, programmeOf, paces, type Choices } from '#score/programme.ts';
import type { Programme, Seconds } from '#score/types.ts';
import { compile } from './compile.ts';
import { doseHere } from './dose-here.ts';
import { closes, spanAt } from './query.ts';
import { samePlace, underWay } from './same-place.ts';
import { stretchName } from './stretch-name.ts';
import type { PhaseSpan, Span, Timeline } from './types.ts';

const usual: Choices = { doses: {}, inner: {}, options: { wave: true }, firstSide: 'left', pace: 'calm' };
const whole = programmeOf(usual);
const stretches = [
  ...new Set(compile(whole).spans.flatMap((s) => (s.kind === 'phase' ? [] : [stretchName(s)]))),
];

/** The programme as it may become in the middle of a session. */
const anyProgramme: fc.Arbitrary<Programme> = fc
  .record({
    pace: fc.constantFrom(...Object.values(paces)),
    easier: fc.subarray([1, 3, 5]),
    explained: fc.boolean(),
  })
  .map(({ pace, easier, explained }) => ({
    ...easier.reduce((programme, i) => eased(programme, i, true), whole),
    pace,
    ...(explained && { explained }),
  }));
const anyMore = fc.dictionary(fc.constantFrom(...stretches), fc.constantFrom(20, 40), { maxKeys: 5 });
const anyDose = fc.double({ min: 0, max: 1, noNaN: true });
const anyTimeline = fc.tuple(anyProgramme, anyMore).map(([programme, more]) => compile(programme, { more }));

/** Any second of a timeline, and above all those on which one thing ends and another begins. */
const anyTime = (timeline: Timeline) =>
  fc.oneof(
    fc.double({ min: 0, max: timeline.duration, noNaN: true }),
    fc.constantFrom(...timeline.spans.map((span) => span.from)),
  );

/** A timeline, a second of it, and what it became there: another tempo, variant and number, and more time. */
const anyChange = anyTimeline.chain((before) =>
  fc.tuple(fc.constant(before), anyTime(before), anyProgramme, anyMore, anyDose).map(changed),
);
function changed([before, t, wished, more, share]: [
  Timeline,
  Seconds,
  Programme,
  Record<string, Seconds>,
  number,
]) {
  const { item } = spanAt(before, t);
  const range = doseHere(before, t);
  const programme = range
    ? dosed(wished, item, range.min + Math.round(share * ((range.max - range.min) / range.step)) * range.step)
    : wished;
  const after = compile(programme, { more, kept: underWay(before, t) });
  return { before, t, after, to: samePlace(before, t, after) };
}
const hasChanged = (
  promise: (change: ReturnType<typeof changed>, then: Span, now: Span) => void,
  runs = 60,
) =>
  fc.assert(
    fc.property(anyChange, (change) => {
      promise(change, spanAt(change.before, change.t), spanAt(change.after, change.to));
    }),
    { numRuns: runs },
  );

/** What has been counted where this span begins; in a hold the seconds count, not its breaths. */
const counted = (timeline: Timeline, { from }: Span) =>
  timeline.cues
    .filter((cue) => closes(cue) && cue.at <= from && !(cue.kind === 'enough' && cue.item === 6))
    .map(({ kind, item, ...cue }) => ({ kind, item, ...('rep' in cue && { n: cue.rep.n }) }));
const rep = (span: Span) => (span.kind === 'phase' ? span.rep?.n : undefined);
const side = (span: Span) => ('side' in span ? span.side : undefined);
const lengthOf = ({ from, to }: { from: Seconds; to: Seconds }) => to - from;

describe('the same place in a timeline laid out otherwise', () => {
  it('is the same exercise, leg and repetition, with exactly the same counted before', () => {
    hasChanged(({ before, after }, then, now) => {
      const place = (span: Span) => [span.item, span.kind, side(span), rep(span)];
      expect(place(now)).toEqual(place(then));
      expect(counted(after, now)).toEqual(counted(before, then));
    });
  });

  it('is in the movement she has begun, as many seconds into it, and the movement keeps its length', () => {
    hasChanged(({ t, to }, then, now) => {
      if (then.kind !== 'phase' || now.kind !== 'phase') return;
      if (t === then.from) {
        expect(to).toBeCloseTo(now.from, 2);
        return;
      }
      // What the easier way leaves out is left at once, and nothing is half done: its repetition begins again.
      if (now.phase !== then.phase) {
        expect([then.phase, to]).toEqual(['empty', now.from]);
        return;
      }
      expect(lengthOf(now)).toBeCloseTo(lengthOf(then), 6);
      expect(to - now.from).toBeCloseTo(t - then.from, 6);
    }, 100);
  });

  it('is before the same number of repetitions as the dose now says, each of them once', () => {
    hasChanged(({ after, to }) => {
      const { item } = spanAt(after, to);
      const dose = after.programme.items[item]?.dose;
      for (const { reps } of after.blocks[item]?.rows ?? []) {
        expect(reps).toHaveLength(dose ?? NaN);
        expect(reps.every(({ from }, i) => from >= (reps[i - 1]?.to ?? 0))).toBe(true);
      }
    });
  });

  it('goes on in the new tempo, whatever has begun', () => {
    hasChanged(({ after, to }, _, now) => {
      const plain = compile(after.programme);
      const written = (span: PhaseSpan) =>
        plain.spans.find((s) => s.kind === 'phase' && s.item === span.item && s.phase === span.phase);
      for (const span of after.spans) {
        if (span === now || span.from < to || span.kind !== 'phase' || span.hold) continue;
        const usually = written(span);
        if (usually) expect(lengthOf(span)).toBeCloseTo(lengthOf(usually), 2);
      }
    }, 50);
  });

  it('fills a hold exactly with whole breaths, the one under way as it began', () => {
    const rest = { doses: {}, inner: {}, options: {}, firstSide: 'left' } as const;
    const before = compile(programmeOf({ ...rest, pace: 'calm' }));
    const block = before.blocks[6];
    if (!block) throw new Error('the leaflet has seven exercises');
    fc.assert(
      fc.property(
        fc.double({ min: block.start + 3.001, max: block.to - 0.001, noNaN: true }),
        fc.constantFrom(paces.slow, paces.brisk),
        (t, pace) => {
          const after = compile({ ...before.programme, pace }, { kept: underWay(before, t) });
          const held = after.spans.filter((s): s is PhaseSpan => s.kind === 'phase' && !!s.hold);
          expect(held.reduce((sum, span) => sum + lengthOf(span), 0)).toBeCloseTo(30, 2);
          expect(held.map(({ phase }) => phase)).toEqual(
            held.map((_, i) => (i % 2 === 0 ? 'inhale' : 'exhale')),
          );
          expect(held.at(-1)?.phase).toBe('exhale');
          // No breath is hurried or drawn out because of what is left.
          for (const span of held) expect(lengthOf(span)).toBeGreaterThanOrEqual(2.5);
        },
      ),
    );
  });

  it('leaves no less time to get ready than there was, where there is as much', () => {
    hasChanged(({ t, to }, then, now) => {
      if (then.kind === 'phase') return;
      const left = Math.min(then.to - t, now.to - now.from);
      expect(now.to - to).toBeGreaterThanOrEqual(left - 1e-9);
    });
  });

  it('is the very second where nothing has changed', () => {
    fc.assert(
      fc.property(
        anyTimeline.chain((timeline) => fc.tuple(fc.constant(timeline), anyTime(timeline))),
        ([before, t]) => {
          expect(samePlace(before, t, before)).toBeCloseTo(Math.min(t, before.duration), 6);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('how many there may be from here on', () => {
  it('is never less than what is begun, nor another number with the second leg than with the first', () => {
    fc.assert(
      fc.property(
        anyTimeline.chain((timeline) => fc.tuple(fc.constant(timeline), anyTime(timeline))),
        ([timeline, t]) => {
          const range = doseHere(timeline, t);
          const span = spanAt(timeline, t);
          if (!range) return;
          expect(range.max).toBeGreaterThan(range.min);
          expect(side(span) ?? 'left').toBe('left');
          expect(range.min).toBeGreaterThanOrEqual(rep(span) ?? 0);
          if (span.kind === 'phase' && span.hold)
            expect(span.hold.from + range.min).toBeGreaterThanOrEqual(span.to);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is the whole range before the exercise, and nothing once its repetitions are done', () => {
    const timeline = compile(whole);
    const [, foot, lift] = timeline.blocks;
    const first = foot?.rows[0]?.reps.at(-1);
    expect(doseHere(timeline, foot?.from ?? NaN)).toMatchObject({ min: 10, max: 15 });
    expect(doseHere(timeline, (first?.to ?? NaN) - 0.1)).toMatchObject({ min: 12, max: 15 });
    expect(doseHere(timeline, first?.to ?? NaN)).toBeUndefined();
    // The leaflet says five lifts: there is nothing to choose.
    expect(doseHere(timeline, lift?.start ?? NaN)).toBeUndefined();
    expect(doseHere(timeline, timeline.duration)).toBeUndefined();
  });
});
