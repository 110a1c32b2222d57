import { describe, expect, it } from 'vitest';
import { programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { filmAfter, filmsOf, pictureAt } from './picture-at.ts';

const timeline = compile(programmeOf(usual));
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

  it('shows how to get from the back onto hands and knees, then waits in the start pose and goes in at the end', () => {
    const { from, start } = block('all-fours');
    const at = (t: number) => pictureAt(timeline, from + t);
    expect(at(1)).toEqual({ film: 'leg-pump-right', marker: 'leave', progress: 0.5 });
    expect(at(4)).toEqual({ film: 'roll-and-sit', marker: 'roll', progress: 0.5 });
    expect(at(8.5)).toEqual({ film: 'onto-knees', marker: 'gather', progress: 0.5 });
    expect(at(11.5)).toEqual({ film: 'onto-knees', marker: 'kneel', progress: 0.5 });
    expect(at(15)).toEqual({ film: 'all-fours-left', marker: 'enter', progress: 0 });
    expect(pictureAt(timeline, start - 1).progress).toBeCloseTo(0.5);
  });

  it('shows how to lie down from the knees, sit up and move the feet, and stays sitting to the end', () => {
    const [roll, sit, stand] = timeline.spans.filter(({ kind }) => kind === 'rise');
    const after = (span: typeof roll, t: number) => pictureAt(timeline, (span?.from ?? NaN) + t);
    expect(after(roll, 1)).toEqual({ film: 'elbow-rest', marker: 'leave', progress: 0.5 });
    expect(after(roll, 5)).toMatchObject({ marker: 'kneel', backwards: true });
    expect(after(roll, 3.75).progress).toBeCloseTo(0.75);
    expect(after(sit, 6)).toEqual({ film: 'roll-and-sit', marker: 'sit', progress: 0.5 });
    expect(after(sit, 15).marker).toBe('feet');
    const still = { film: 'roll-and-sit', marker: 'feet', progress: 1 };
    expect([after(stand, 1), pictureAt(timeline, timeline.duration)]).toEqual([still, still]);
  });

  it('where lying on the side is chosen breathes there, and turns onto the back before the next exercise', () => {
    const onSide = compile(programmeOf({ ...usual, options: { 'on-side': true } }));
    const [breath, next] = ['belly-breath', 'foot-pump'].map((id) => onSide.blocks.find((b) => b.id === id));
    const at = (t: number) => pictureAt(onSide, t);
    expect(at(0)).toEqual({ film: 'belly-breath-side', marker: 'enter', progress: 0 });
    expect(at((breath?.start ?? NaN) + 2)).toEqual({
      film: 'belly-breath-side',
      marker: 'inhale',
      progress: 0.5,
    });
    const from = next?.from ?? NaN;
    expect(at(from + 1)).toEqual({ film: 'belly-breath-side', marker: 'leave', progress: 0.5 });
    expect(at(from + 4)).toEqual({ film: 'roll-and-sit', marker: 'roll', progress: 0.5, backwards: true });
    expect(at(from + 10)).toMatchObject({ film: 'foot-pump-left', progress: 0 });
    const alone = compile({ ...onSide.programme, items: onSide.programme.items.slice(0, 1) });
    expect(filmsOf(alone)).toEqual(['belly-breath-side']);
  });

  it('where the forearms are chosen goes down onto them, stays there for both legs, and comes up again', () => {
    const leaning = compile(programmeOf({ ...usual, options: { forearms: true } }));
    const [here, next] = ['all-fours', 'elbow-rest'].map((id) => leaning.blocks.find((b) => b.id === id));
    const at = (t: number) => pictureAt(leaning, t);
    const began = here?.from ?? NaN;
    expect(at(began + 14.5)).toEqual({ film: 'all-fours-left-forearms', marker: 'lean', progress: 0.5 });
    expect(at(began + 17)).toEqual({ film: 'all-fours-left-forearms', marker: 'enter', progress: 0 });
    expect(at((here?.to ?? NaN) - 0.001).film).toBe('all-fours-right-forearms');
    const back = { film: 'all-fours-right-forearms', marker: 'lean', progress: 0.5, backwards: true };
    expect(at((next?.from ?? NaN) + 3.5)).toEqual(back);
    expect(at((next?.from ?? NaN) + 6).film).toBe('elbow-rest');
    expect(filmsOf(leaning).filter((film) => /^all-fours/.test(film))).toEqual([
      'all-fours-left-forearms',
      'all-fours-right-forearms',
    ]);
  });

  it('from the back rolls over the side without kneeling first', () => {
    const short = compile({ ...timeline.programme, items: timeline.programme.items.slice(0, 3) });
    const rise = short.spans.find(({ kind }) => kind === 'rise')?.from ?? NaN;
    expect(pictureAt(short, rise + 5)).toEqual({ film: 'roll-and-sit', marker: 'roll', progress: 0.5 });
    expect(filmsOf(short)).not.toContain('onto-knees');
  });

  it('knows the films of the movements in time too', () => {
    const { from } = block('elbow-rest');
    expect(filmAfter(timeline, from - 1)).toBe('elbow-rest');
    expect(filmAfter(timeline, block('all-fours').from)).toBe('roll-and-sit');
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
    expect(filmsOf(timeline)).toHaveLength(12);
  });
});
