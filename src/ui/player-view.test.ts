import { describe, expect, it } from 'vitest';
import { da } from '#i18n/da.ts';
import { eased, isOtherWay } from '#score/easier.ts';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { spanAt } from '#timeline/query.ts';
import type { Timeline } from '#timeline/types.ts';
import { howText, playerView, setupText } from './player-view.ts';

const timeline = compile(programmeOf(usual));
const startOf = (id: string) => timeline.blocks.find((b) => b.id === id)?.start ?? NaN;
const viewAt = (of: Timeline, t: number) => playerView(of, spanAt(of, t), t, da);
const at = (t: number) => viewAt(timeline, t);

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
    const start = startOf('foot-pump') + 4;
    expect(at(start + 0.5).hint).toBe('Tryk let på bagsiden af låret');
    expect(at(start + 1.5).hint).toBe('Tæerne væk fra dig');
    expect(at(start + 0.5).presses).toBe(true);
    const gently = compile(programmeOf({ ...usual, options: { press: false } }));
    const view = viewAt(gently, startOf('foot-pump') + 4.5);
    expect(view.hint).toBe('Tæerne op mod dig');
    expect(view.presses).toBe(false);
  });

  it('asks for rug and chair before she lies down, and only before several exercises', () => {
    expect(at(1).hint).toContain('en stabil stol');
    expect(at(15).hint).toBe('Læg dig på ryggen på gulvet med bøjede ben');
    const alone = compile(
      programmeOf(
        usual,
        timeline.programme.items.slice(0, 1).map((i) => i.exercise),
      ),
    );
    expect(viewAt(alone, 1).hint).toBe('Læg dig på ryggen på gulvet med bøjede ben');
  });

  it('tells how to get into position from where the body is', () => {
    const { items } = timeline.programme;
    const setup = (id: string, after?: string) => {
      const [item, before] = [id, after].map((of) => items.find(({ exercise }) => exercise.id === of));
      return item && setupText(da, item, before);
    };
    expect(setup('all-fours', 'leg-pump')).toContain('Rul om på siden');
    expect(setup('all-fours')).toBe('Kom ned på hænder og knæ');
    expect(setup('belly-wave', 'pelvis-lift')).toContain('Bliv liggende');
    expect(setup('elbow-rest', 'all-fours')).toBe(da.exercises['elbow-rest'].setup['hands-and-knees']);
  });

  it('tells to lie on the side where that is chosen, and to turn onto the back after it', () => {
    const { items } = programmeOf({ ...usual, options: { 'on-side': true } });
    const [breath, foot] = items;
    if (!breath || !foot) throw new Error('the leaflet begins with two exercises');
    expect(setupText(da, breath)).toBe('Læg dig på siden med bøjede ben');
    expect(setupText(da, foot, breath)).toBe('Læg dig på ryggen på gulvet med bøjede ben');
  });

  it('speaks of forearms, never of hands, where she stands on her forearms', () => {
    const programme = eased(programmeOf(usual), 5, true);
    const laid = compile(programme);
    const { from, to } = laid.blocks[5] ?? { from: NaN, to: NaN };
    for (let t = from; t < to; t += 1) {
      const { hint, cue, easier } = playerView(laid, spanAt(laid, t), t, da);
      expect(`${hint} ${cue}`).not.toMatch(/hænder/);
      expect(easier).toBe('Støt på underarmene');
    }
    expect(playerView(laid, spanAt(laid, from), from, da).hint).toBe(
      'Rul om på siden, og kom op på underarme og knæ',
    );
    // She is on her elbows already when the last exercise comes.
    expect(playerView(laid, spanAt(laid, to), to, da).hint).toContain('Bliv på albuer og knæ');
  });

  it('tells another how-to for each way that is another, and the usual one otherwise', () => {
    for (const exercise of leaflet) {
      const programme = programmeOf(usual, [exercise]);
      const [plain, easy] = [programme, eased(programme, 0, true)].map(({ items: [item] }) => item);
      if (!plain || !easy) throw new Error('a programme of one exercise has one item');
      expect(howText(da, plain)).toBe(da.exercises[exercise.id].how);
      expect(howText(da, easy) === howText(da, plain), exercise.id).toBe(!isOtherWay(easy));
    }
  });

  it('counts the half minute down in seconds', () => {
    expect(at(startOf('elbow-rest') + 5.5)).toMatchObject({ cue: 'Ind', secondsLeft: 30 });
    expect(at(startOf('elbow-rest') + 34.5)).toMatchObject({ cue: 'Ud', secondsLeft: 1 });
  });
});
