import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eased } from '#score/easier.ts';
import { programmeOf, paces, type Choices } from '#score/programme.ts';
import type { Programme } from '#score/types.ts';
import { compile } from './compile.ts';
import { closes, progressAt, spanAt } from './query.ts';
import { samePlace } from './same-place.ts';
import type { Span, Timeline } from './types.ts';

const usual: Choices = { doses: {}, inner: {}, options: { wave: true }, firstSide: 'left', pace: 'calm' };
const whole = programmeOf(usual);

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
const anyExtra = fc.array(fc.constantFrom(0, 20, 40), { maxLength: 7 });
const anyTimeline = fc.tuple(anyProgramme, anyExtra).map(([programme, extra]) => compile(programme, extra));

/** Any second of a timeline, and above all those on which one thing ends and another begins. */
const anyTime = (timeline: Timeline) =>
  fc.oneof(
    fc.double({ min: 0, max: timeline.duration, noNaN: true }),
    fc.constantFrom(...timeline.spans.map((span) => span.from)),
  );
const anywhere = anyTimeline.chain((timeline) =>
  fc.tuple(fc.constant(timeline), anyTime(timeline), anyTimeline),
);

/** What has been counted where this span begins; in a hold the seconds count, not its breaths. */
const counted = (timeline: Timeline, { from }: Span) =>
  timeline.cues
    .filter((cue) => closes(cue) && cue.at <= from && !(cue.kind === 'enough' && cue.item === 6))
    .map(({ at: _, ...cue }) => cue);
const rep = (span: Span) => (span.kind === 'phase' ? span.rep?.n : undefined);
const side = (span: Span) => ('side' in span ? span.side : undefined);

describe('the same place in a timeline laid out otherwise', () => {
  it('is the same exercise, leg and repetition, with exactly the same counted before', () => {
    fc.assert(
      fc.property(anywhere, ([before, t, after]) => {
        const [then, now] = [spanAt(before, t), spanAt(after, samePlace(before, t, after))];
        expect([now.item, now.kind, side(now), rep(now)]).toEqual([
          then.item,
          then.kind,
          side(then),
          rep(then),
        ]);
        expect(counted(after, now)).toEqual(counted(before, then));
      }),
      { numRuns: 100 },
    );
  });

  it('is as far into the same movement, and into a hold', () => {
    fc.assert(
      fc.property(anywhere, ([before, t, after]) => {
        const to = samePlace(before, t, after);
        const [then, now] = [spanAt(before, t), spanAt(after, to)];
        if (then.kind !== 'phase' || now.kind !== 'phase') return;
        if (then.hold && now.hold) expect(progressAt(now.hold, to)).toBeCloseTo(progressAt(then.hold, t), 6);
        else if (then.phase === now.phase) expect(progressAt(now, to)).toBeCloseTo(progressAt(then, t), 6);
        // What the new way lacks is not half done: its repetition begins again.
        else expect(to).toBe(now.from);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves no less time to get ready than there was, where there is as much', () => {
    fc.assert(
      fc.property(anywhere, ([before, t, after]) => {
        const to = samePlace(before, t, after);
        const [then, now] = [spanAt(before, t), spanAt(after, to)];
        if (then.kind === 'phase') return;
        const left = Math.min(then.to - t, now.to - now.from);
        expect(now.to - to).toBeGreaterThanOrEqual(left - 1e-9);
      }),
    );
  });

  it('is the very second where nothing has changed', () => {
    fc.assert(
      fc.property(anywhere, ([before, t]) => {
        expect(samePlace(before, t, before)).toBeCloseTo(Math.min(t, before.duration), 6);
      }),
    );
  });
});
