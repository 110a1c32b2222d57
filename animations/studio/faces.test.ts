import { expect, test } from 'vitest';
import { turnsOver } from './exercise.ts';
import { FILMS } from './films.ts';
import { lateKeys } from './head-turning.ts';
import { at } from './list.ts';
import { momentsIn } from './measure.ts';
import { formsOf } from './outline/from-in-front.ts';
import { WOMAN } from './bodies/woman.ts';
import { facedFrame } from './facing.ts';
import { frameOf } from './frame.ts';
import { numbersOf, clockwise } from './path.ts';
import { valuesAt } from './reduce.ts';
import { solve } from './skeleton.ts';
import { markersOf } from './timeline.ts';
import { tracksOf } from './tracks.ts';

const FACE = ['face', 'nose', 'eye-near', 'eye-far', 'ear-near', 'ear-far', 'mouth', 'hair'] as const;

/** In profile, half turned, and to the viewer. */
const LOOKS = [0, 40, 90] as const;

test.each(FILMS.filter(({ rolls }) => rolls).map((film) => [film.id, film] as const))(
  '%s shows at every moment one of the three drawn heads, whole',
  (_, film) => {
    const start = frameOf(solve(film.start));
    const drawings = LOOKS.map(
      (look) => facedFrame(film, { ...start, forms: formsOf(WOMAN, look, look) }).forms,
    );
    const tracks = tracksOf(film);
    const frames = markersOf(film).reduce((sum, { dr }) => sum + dr, 0);
    for (const moment of momentsIn(0, frames)) {
      const shown = FACE.map((name) => valuesAt(tracks.get(`form:${name}`) ?? [], moment));
      const apart = drawings.map((forms) =>
        Math.max(
          ...FACE.map((name, n) => {
            const drawn = numbersOf(clockwise(forms[name]));
            return Math.max(...drawn.map((value, j) => Math.abs(value - at(at(shown, n), j))));
          }),
        ),
      );
      expect(Math.min(...apart), `at frame ${moment}`).toBeLessThan(0.01);
    }
  },
);

test.each(FILMS.filter(turnsOver).map((film) => [film.id, film] as const))(
  '%s has the head as it was before over each turn of it, fading, and gone before a phase ends',
  (_, film) => {
    const tracks = tracksOf(film);
    const drawings = tracks.get('form:face') ?? [];
    const shownAt = (time: number): number => at(valuesAt(tracks.get('shown:head-before') ?? [], time), 0);
    const turns = drawings.slice(1);
    expect(turns.length).toBeGreaterThan(0);
    turns.forEach(({ time }, n) => {
      expect(shownAt(time - 1)).toBe(0);
      expect(shownAt(time)).toBe(1);
      expect(valuesAt(lateKeys(drawings), time)).toEqual(at(drawings, n).values);
    });
    for (const { tm, dr } of markersOf(film)) expect([shownAt(tm), shownAt(tm + dr - 1)]).toEqual([0, 0]);
  },
);
