import { describe, expect, it } from 'vitest';
import { da } from '#i18n/da.ts';
import { programmeOf, usual } from '#score/programme.ts';
import type { Choices } from '#score/programme.ts';
import type { ExerciseId } from '#score/types.ts';
import { compile } from '#timeline/compile.ts';
import { spanAt } from '#timeline/query.ts';
import { playerView, setupText } from './player-view.ts';

const timeline = compile(programmeOf(usual));
const startOf = (id: string) => timeline.blocks.find((b) => b.id === id)?.start ?? NaN;
const at = (t: number) => playerView(timeline, spanAt(timeline, t), t, da);

describe('what the player says', () => {
  it('tells the breath by its word, its number and the dot on the vault', () => {
    const view = at(startOf('belly-breath') + 1);
    expect(view).toMatchObject({
      cue: 'Ind',
      hint: 'Lad maven løfte sig',
      count: { n: 1, of: 5 },
      secondsLeft: 3,
    });
    expect(view.arch).toEqual({ kind: 'breath', half: 'in', progress: 0.25 });
  });

  it('counts both legs on the two halves of the vault', () => {
    const change = timeline.spans.find((s) => s.kind === 'change' && s.item === 4)?.to ?? NaN;
    expect(at(change + 8.5).arch).toEqual({
      kind: 'beads',
      sides: [
        { side: 'left', done: 8, now: 0, of: 8 },
        { side: 'right', done: 1, now: 2, of: 8 },
      ],
    });
  });

  it('never shows a bead as done before its repetition has ended', () => {
    for (let t = startOf('pelvis-lift'); t < startOf('belly-wave'); t += 0.7) {
      const { arch, count } = at(t);
      if (arch.kind === 'beads' && count)
        expect(arch.sides[0]).toMatchObject({ done: count.n - 1, now: count.n });
    }
  });

  it('says that she may stop after the lower number, for one repetition', () => {
    const start = startOf('belly-breath');
    expect([29, 31, 41].map((s) => at(start + s).enough)).toEqual([false, true, false]);
  });

  it('asks for the press only with toes up, and only when it is chosen', () => {
    const start = startOf('foot-pump') + 2;
    expect(at(start + 0.5).hint).toBe('Pres let bag på benet');
    expect(at(start + 1.5).hint).toBe('Tæerne væk fra dig');
  });

  it('tells how to get into position from where the body is', () => {
    const items = (options: Choices['options']) =>
      new Map(programmeOf({ ...usual, options }).items.map((item) => [item.exercise.id, item]));
    const told = (id: ExerciseId, before?: ExerciseId, options = {}) => {
      const item = items(options).get(id);
      return item && setupText(da, item, before && items(options).get(before));
    };
    expect(told('all-fours', 'leg-pump')).toContain('Rul om på siden');
    expect(told('all-fours')).toBe('Kom ned på hænder og knæ');
    expect(told('belly-wave', 'pelvis-lift')).toContain('Bliv liggende');
    const onSide = { 'on-side': true };
    expect(told('belly-breath', undefined, onSide)).toBe('Læg dig på siden med bøjede ben');
    expect(told('foot-pump', 'belly-breath', onSide)).toBe('Læg dig på ryggen med bøjede ben');
  });

  it('counts the half minute down in seconds', () => {
    expect(at(startOf('elbow-rest') + 3.5)).toMatchObject({ cue: 'Ind', secondsLeft: 30 });
    expect(at(startOf('elbow-rest') + 32.5)).toMatchObject({ cue: 'Ud', secondsLeft: 1 });
  });
});
