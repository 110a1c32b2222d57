import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { da } from '#i18n/da.ts';
import { en } from '#i18n/en.ts';
import { breathing, patterns } from '#score/breathing.ts';
import { leaflet } from '#score/programme.ts';
import type { Exercise, PhaseName, Step } from '#score/types.ts';
import { cueWord } from '../src/ui/player-view.ts';

const root = join(import.meta.dirname, '..');

function phasesOf(steps: readonly Step[]): PhaseName[] {
  return steps.flatMap((step) => (step.kind === 'phase' ? [step.name] : phasesOf(step.steps)));
}
/** Every phase an exercise can have, with all options and without. */
const allPhases = (exercise: Exercise): PhaseName[] => [
  ...new Set([...phasesOf(exercise.steps(() => true)), ...phasesOf(exercise.steps(() => false))]),
];
const twoSided = (exercise: Exercise) =>
  exercise.steps(() => false).some((step) => step.kind === 'each-side');

/** Every text of a language with the way to it; functions are tried with one and with several. */
function texts(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') return [1, 7].map((n) => [path, String(value(n, n))]);
  return Object.entries(value ?? {}).flatMap(([key, inner]) => texts(inner, `${path}.${key}`));
}

describe('every exercise can be followed', () => {
  for (const exercise of leaflet) {
    it(`${exercise.id} has a short cue word and a hint for every phase, in both languages`, () => {
      for (const words of [da, en])
        for (const phase of allPhases(exercise)) {
          expect(cueWord(words, exercise.id, phase).length, phase).toBeLessThanOrEqual(8);
          expect(words.exercises[exercise.id].hints, phase).toHaveProperty(phase);
        }
    });

    it(`${exercise.id} has a film with a marker for every phase, for each side`, () => {
      const names = twoSided(exercise) ? [`${exercise.id}-left`, `${exercise.id}-right`] : [exercise.id];
      for (const name of names) {
        const file = join(root, 'animations', `${name}.json`);
        expect(existsSync(file), name).toBe(true);
        const { markers } = JSON.parse(readFileSync(file, 'utf8')) as { markers: { cm: string }[] };
        const there = markers.map((m) => m.cm);
        for (const phase of allPhases(exercise)) expect(there, `${name}: ${phase}`).toContain(phase);
      }
    });

    it(`${exercise.id} says what its easier variant is, if it has one`, () => {
      for (const words of [da, en])
        if (exercise.easier) expect(words.adjust.easierWays).toHaveProperty(exercise.id);
    });

    it(`${exercise.id} has a still picture`, () => {
      const sprite = readFileSync(join(root, 'animations/stills.svg'), 'utf8');
      expect(sprite).toContain(`id="${exercise.id}"`);
    });
  }
});

describe('breathing alone can be followed', () => {
  it('has a short cue word and a hint for every part of every pattern, in both languages', () => {
    for (const words of [da, en])
      for (const pattern of Object.values(patterns))
        for (const { exercise } of breathing({ pattern, minutes: 1 }).items)
          for (const phase of allPhases(exercise)) {
            expect(cueWord(words, 'breathing', phase).length, phase).toBeLessThanOrEqual(8);
            expect(words.exercises.breathing.hints, phase).toHaveProperty(phase);
          }
  });
});

describe('the words', () => {
  it('are never empty, in any language', () => {
    for (const words of [da, en])
      for (const [path, text] of texts(words))
        if (!/hints|finished\.part/.test(path)) expect(text.trim(), path).not.toBe('');
  });

  it('are not Danish words left standing in English', () => {
    const danish = new Map(texts(da));
    const same = texts(en).filter(([path, text]) => danish.get(path) === text && /[a-zæøå]{4}/i.test(text));
    // The name, and words that both languages have: Start, Pause, Hold.
    expect(same.map(([path]) => path).sort()).toEqual([
      '.app',
      '.breathing.parts.hold',
      '.phases.hold',
      '.player.pause',
      '.player.paused',
      '.spoken.phases.hold',
      '.today.start',
    ]);
  });

  it('promise nothing, shout nothing, and never mention what was lost', () => {
    for (const [path, text] of [...texts(da), ...texts(en)]) {
      expect(text, path).not.toMatch(/!/);
      expect(text, path).not.toMatch(/fantastisk|husk |helbred|kurerer|mistet|cures?\b|guarantee/i);
    }
  });
});
