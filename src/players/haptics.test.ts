import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { breathing, patterns } from '#score/breathing.ts';
import { programmeOf, usual } from '#score/programme.ts';
import type { PhaseName } from '#score/types.ts';
import { compile } from '#timeline/compile.ts';
import type { Cue } from '#timeline/types.ts';
import { haptics, patternOf, patternOfAll } from './haptics.ts';

const { cues } = compile(programmeOf(usual));
const vibrate = vi.fn();
let page = { hidden: false };
beforeEach(() => {
  vi.stubGlobal('navigator', { vibrate });
  vi.stubGlobal('document', (page = { hidden: false }));
});
afterEach(() => {
  vi.unstubAllGlobals();
  vibrate.mockClear();
});
const phase = (name: PhaseName, at = 0): Cue => ({
  at,
  item: 0,
  kind: 'phase',
  phase: name,
});

describe('what is felt in the hand', () => {
  it('tells in, out, holding, effort, letting go, repetition, side and end apart', () => {
    const movements = (['inhale', 'exhale', 'hold', 'bend', 'lower'] as const).map((name) => phase(name));
    const kinds = ['rep', 'change', 'enough', 'next', 'ready', 'exercise-done', 'rise', 'end'] as const;
    const marks = kinds.map((kind) => cues.find((cue) => cue.kind === kind));
    const felt = [...movements, ...marks].map((cue) => cue && JSON.stringify(patternOf(cue)));
    expect(new Set(felt).size).toBe(movements.length + kinds.length);
    expect(felt).not.toContain('[]');
    expect(felt).not.toContain(undefined);
  });

  it('marks every breath that is done when she breathes alone, before the next one begins', () => {
    const breaths = compile(breathing({ pattern: patterns.box, minutes: 2 })).cues;
    const done = breaths.filter(({ kind }) => kind === 'rep');
    expect(done.length).toBeGreaterThan(5);
    for (const rep of done) {
      const together = breaths.filter(({ at }) => at === rep.at);
      const felt = patternOfAll(together);
      if (together.length === 2) expect(felt).toEqual([...patternOf(rep), 80, ...patternOf(phase('inhale'))]);
      // The last one, and the one after which she may stop, say more than that.
      else
        expect(together.map(({ kind }) => kind)).toEqual(
          expect.arrayContaining([expect.stringMatching(/done|enough/)]),
        );
    }
  });

  it('is over before the next movement begins', () => {
    for (const cue of cues) {
      const next = cues.find((other) => other.at > cue.at + 0.1);
      const ms = patternOf(cue).reduce((sum, part) => sum + part, 0);
      if (next) expect(ms / 1000, `${cue.kind} at ${cue.at}`).toBeLessThan(next.at - cue.at);
    }
  });

  it('lets a repetition be felt before the movement that begins in the same instant, and both are over in time', () => {
    const rep = cues.find((cue) => cue.kind === 'rep');
    if (!rep) throw new Error('no repetition in the session');
    for (const name of ['bend', 'lower', 'inhale'] as const) {
      const felt = patternOfAll([rep, phase(name, rep.at)]);
      expect(felt.slice(0, 3)).toEqual(patternOf(rep));
      expect(felt.slice(4)).toEqual(patternOf(phase(name)));
      // The quickest movement takes 0.4 s.
      expect(felt.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(400);
    }
  });

  it('gives the one that says most when two come in the same instant', async () => {
    const player = haptics(() => true);
    const enough = cues.find((cue) => cue.kind === 'enough');
    if (!enough) throw new Error('no "enough" in the session');
    player.cue?.(enough);
    player.cue?.(phase('inhale', enough.at));
    await Promise.resolve();
    expect(vibrate.mock.calls).toEqual([[patternOf(enough)]]);
    player.cue?.(phase('exhale', enough.at + 4));
    await Promise.resolve();
    expect(vibrate).toHaveBeenCalledTimes(2);
  });

  it('stays still when it is turned off, and when the page is not seen', async () => {
    haptics(() => false).cue?.(phase('inhale'));
    await Promise.resolve();
    page.hidden = true;
    haptics(() => true).cue?.(phase('inhale'));
    await Promise.resolve();
    expect(vibrate).not.toHaveBeenCalled();
  });
});
