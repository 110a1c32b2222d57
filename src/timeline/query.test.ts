import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { programmeOf, usual } from '#score/programme.ts';
import { compile } from './compile.ts';
import { blockAt, cuesBetween, progressAt, sideStart, spanAt } from './query.ts';

const timeline = compile(programmeOf(usual));
const anyTime = fc.double({ min: 0, max: timeline.duration, noNaN: true });

describe('asking a timeline', () => {
  it('hands out every cue exactly once in adjoining windows, however it is cut', () => {
    fc.assert(
      fc.property(fc.array(anyTime, { maxLength: 60 }), (cuts) => {
        const edges = [0, ...cuts.sort((a, b) => a - b), timeline.duration + 1];
        const heard = edges.slice(1).flatMap((to, i) => cuesBetween(timeline, edges[i] ?? 0, to));
        expect(heard).toEqual(timeline.cues);
      }),
    );
  });

  it('gives the span that holds the moment', () => {
    fc.assert(
      fc.property(anyTime, (t) => {
        const span = spanAt(timeline, t);
        expect(span.from).toBeLessThanOrEqual(t);
        if (t < timeline.duration) expect(span.to).toBeGreaterThan(t);
        expect(progressAt(span, t)).toBeGreaterThanOrEqual(0);
        expect(progressAt(span, t)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('answers before the start and after the end as well', () => {
    expect(spanAt(timeline, -5)).toBe(timeline.spans[0]);
    expect(spanAt(timeline, timeline.duration + 5)).toBe(timeline.spans.at(-1));
    expect(blockAt(timeline, timeline.duration).id).toBe('elbow-rest');
  });

  it('finds where the other leg begins, and nothing where there is no other leg', () => {
    const leg = timeline.blocks.findIndex((b) => b.id === 'leg-pump');
    expect(sideStart(timeline, leg, 'left')).toBe(timeline.blocks[leg]?.start);
    expect(sideStart(timeline, leg, 'right')).toBeGreaterThan(timeline.blocks[leg]?.start ?? Infinity);
    expect(sideStart(timeline, 0, 'right')).toBeUndefined();
  });
});
