import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { programmeOf, usual } from '#score/programme.ts';
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
const phase = (name: 'inhale' | 'exhale' | 'bend' | 'lower', at = 0): Cue => ({
  at,
  item: 0,
  kind: 'phase',
  phase: name,
});

describe('what is felt in the hand', () => {
  it('tells in, out, effort, letting go, repetition, side and end apart', () => {
    const felt = [
      phase('inhale'),
      phase('exhale'),
      phase('bend'),
      phase('lower'),
      ...(['rep', 'change', 'enough', 'exercise-done', 'end'] as const).map((kind) =>
        cues.find((cue) => cue.kind === kind),
      ),
    ].map((cue) => cue && JSON.stringify(patternOf(cue)));
    expect(new Set(felt).size).toBe(9);
    expect(felt).not.toContain('[]');
    expect(felt).not.toContain(undefined);
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
    for (const name of ['bend', 'lower'] as const) {
      const felt = patternOfAll([rep, phase(name, rep.at)]);
      expect(felt.slice(0, 3)).toEqual(patternOf(rep));
      expect(felt.slice(4)).toEqual(patternOf(phase(name)));
      // The quickest movement takes 0.4 s.
      expect(felt.reduce((sum, ms) => sum + ms, 0)).toBeLessThan(400);
    }
    expect(patternOfAll([rep, phase('inhale', rep.at)])).toEqual(patternOf(phase('inhale')));
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
