import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile, SETTLE } from '#timeline/compile.ts';
import type { PhaseSpan } from '#timeline/types.ts';
import { breathing, partRange, patterns, type Pattern } from './breathing.ts';

const within = ({ min, max }: { min: number; max: number }) => fc.double({ min, max, noNaN: true });
const anyPattern: fc.Arbitrary<Pattern> = fc.record({
  in: within(partRange.in),
  hold: within(partRange.hold),
  out: within(partRange.out),
  rest: within(partRange.rest),
});
const phases = (programme: ReturnType<typeof breathing>) =>
  compile(programme).spans.filter((s): s is PhaseSpan => s.kind === 'phase');

describe('breathing alone', () => {
  it('lasts as many minutes as were chosen, to the nearest whole breath', () => {
    fc.assert(
      fc.property(anyPattern, fc.integer({ min: 1, max: 20 }), fc.boolean(), (pattern, minutes, lengthen) => {
        const spans = phases(breathing({ pattern, minutes, lengthen }));
        const seconds = (spans.at(-1)?.to ?? NaN) - SETTLE;
        const longestBreath = pattern.in * 2.5 + pattern.hold + pattern.out + pattern.rest;
        expect(Math.abs(seconds - minutes * 60)).toBeLessThanOrEqual(longestBreath / 2 + 0.1);
      }),
    );
  });

  it('without end goes back to a breath that is the very same, again and again', () => {
    fc.assert(
      fc.property(anyPattern, fc.boolean(), (pattern, lengthen) => {
        const timeline = compile(breathing({ pattern, minutes: null, lengthen }));
        const { at, by } = timeline.windBack ?? { at: NaN, by: NaN };
        // Lengths are written in whole milliseconds: one may be rounded up and the other down.
        const after = (from: number) =>
          timeline.spans.filter((s) => s.kind === 'phase' && s.from >= from - 1e-6).slice(0, 8);
        expect(by).toBeGreaterThan(0);
        expect(timeline.duration - at).toBeGreaterThan(60);
        const later = after(at);
        after(at - by).forEach((s, i) => {
          expect(s).toHaveProperty('phase', later[i]?.kind === 'phase' && later[i].phase);
          expect(Math.abs(s.to - s.from - ((later[i]?.to ?? 0) - (later[i]?.from ?? 0)))).toBeLessThan(
            0.0021,
          );
        });
        expect(timeline.cues.filter((c) => c.kind === 'enough' && c.at > at - by + 1e-6)).toEqual([]);
      }),
    );
  });

  it('lengthens only the out-breath, never by a leap, and stops at the proportion of 4 to 6', () => {
    const spans = phases(
      breathing({ pattern: { in: 3, hold: 0, out: 3, rest: 0 }, minutes: 5, lengthen: true }),
    );
    const lengths = (name: string) => spans.filter((s) => s.phase === name).map((s) => s.to - s.from);
    for (const s of lengths('inhale')) expect(s).toBeCloseTo(3, 2);
    const outs = lengths('exhale');
    expect(outs[0]).toBeCloseTo(3, 2);
    expect(outs.at(-1)).toBeCloseTo(4.5, 2);
    outs.slice(1).forEach((s, i) => expect(s - (outs[i] ?? NaN)).toBeLessThan(0.11));
  });

  it('never shortens an out-breath that is long already', () => {
    const spans = phases(breathing({ pattern: patterns.long, minutes: 2, lengthen: true }));
    for (const s of spans) if (s.phase === 'exhale') expect(s.to - s.from).toBeCloseTo(8, 2);
  });

  it('counts after one minute, and says so once', () => {
    const timeline = compile(breathing({ pattern: patterns.belly, minutes: 3 }));
    const enough = timeline.cues.filter((c) => c.kind === 'enough');
    expect(enough.map((c) => c.at - SETTLE)).toEqual([60]);
  });
});
