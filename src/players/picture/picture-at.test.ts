import { describe, expect, it } from 'vitest';
import { programmeOf } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { filmAfter, filmsOf, pictureAt } from './picture-at.ts';

const timeline = compile(programmeOf({ doses: {}, inner: {}, options: {}, firstSide: 'left', pace: 'calm' }));
const block = (id: string) => timeline.blocks.find((b) => b.id === id) ?? { from: NaN, start: NaN, to: NaN };
const change = (id: string) =>
  timeline.spans.find((s) => s.kind === 'change' && timeline.blocks[s.item]?.id === id) ?? {
    from: NaN,
    to: NaN,
  };

describe('which pose is shown', () => {
  it('shows the leg that works', () => {
    const { start, to } = block('leg-pump');
    expect(pictureAt(timeline, start + 1)).toEqual({ film: 'leg-pump-left', marker: 'bend', progress: 0.5 });
    expect(pictureAt(timeline, to - 0.001).film).toBe('leg-pump-right');
  });

  it('stands in the start pose while the patient moves, and goes in during the last two seconds', () => {
    const { from, start } = block('all-fours');
    expect(pictureAt(timeline, from + 1)).toEqual({ film: 'all-fours-left', marker: 'enter', progress: 0 });
    expect(pictureAt(timeline, start - 1).progress).toBeCloseTo(0.5);
  });

  it('puts one leg down before the other goes up', () => {
    const { from, to } = change('leg-pump');
    expect(pictureAt(timeline, from + 1)).toEqual({ film: 'leg-pump-left', marker: 'leave', progress: 0.5 });
    expect(pictureAt(timeline, to - 1)).toEqual({ film: 'leg-pump-right', marker: 'enter', progress: 0.5 });
  });

  it('waits with an entry that the score itself counts', () => {
    expect(pictureAt(timeline, block('foot-pump').start - 0.5).progress).toBe(0);
  });

  it('names the next film in time to make it ready', () => {
    expect(filmAfter(timeline, block('belly-breath').start)).toBe('foot-pump-left');
    expect(filmAfter(timeline, timeline.duration)).toBeUndefined();
    expect(filmsOf(timeline)).toHaveLength(10);
  });
});
