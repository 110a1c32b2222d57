import { describe, expect, it } from 'vitest';
import { breathing, patterns } from '#score/breathing.ts';
import { compile } from '#timeline/compile.ts';
import { endOf as end } from './lines.ts';
import { calmly } from './test-parts.ts';
import { speech } from './speech.ts';

describe('what is said to somebody who only breathes', () => {
  const spoken = (choice: Omit<Parameters<typeof breathing>[0], 'minutes'>, minutes: number | null = 2) =>
    speech(compile(breathing({ ...choice, minutes })), calmly).map(({ phrase }) => phrase);

  it('leads into the breath with closed eyes, and falls silent after three: no counting, no "last", only the end', () => {
    expect(spoken({ pattern: patterns.belly })).toEqual([
      'setup.breathing.fresh',
      'phase.inhale',
      'hint.breathing.inhale',
      'phase.exhale',
      'hint.breathing.exhale',
      ...['phase.inhale', 'phase.exhale', 'phase.inhale', 'phase.exhale'],
      'end',
    ]);
  });

  it('has a word for every part of a breath that holds and rests, three times', () => {
    const said = spoken({ pattern: patterns.box });
    for (const phase of ['inhale', 'hold', 'exhale', 'rest'])
      expect(said.filter((phrase) => phrase === `phase.${phase}`).length, phase).toBe(3);
  });

  it('is nothing at all when she wants no voice, and never collides in a quick breath of her own', () => {
    expect(spoken({ pattern: patterns.long, voice: false }, null)).toEqual([]);
    const quick = { in: 1.5, hold: 0, out: 1.5, rest: 0 };
    const lines = speech(compile(breathing({ pattern: quick, minutes: 1 })), calmly);
    for (const [i, line] of lines.entries())
      expect(lines[i + 1]?.at ?? Infinity).toBeGreaterThanOrEqual(end(line));
  });
});
