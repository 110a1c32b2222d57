import { exerciseById } from '#score/programme.ts';
import { begun } from './entry.ts';
import type { Done, Entry, LocalMoment } from './types.ts';

/** Done without the app, and how far is not asked: the number the leaflet starts from; `at` is UTC milliseconds. */
function doneByWord(exercise: string, at: number): Done {
  const dose = exerciseById(exercise)?.dose.default ?? 1;
  return { exercise, reached: dose, dose, at };
}

/** An entry for a day that was done without the app, written in now. */
export function onPaper(
  id: string,
  seq: number,
  day: string,
  exercises: readonly string[],
  now: LocalMoment,
): Entry {
  return {
    ...begun(id, seq, exercises, now, day),
    source: 'paper',
    state: 'finished',
    done: exercises.map((exercise) => doneByWord(exercise, now.at)),
    endedAt: now.at,
  };
}

/** The same entry with these exercises done, no others; one that was done already keeps what was reached. */
export function withExercises(entry: Entry, exercises: readonly string[], at: number): Entry {
  const done = exercises.map(
    (exercise) => entry.done.find((one) => one.exercise === exercise) ?? doneByWord(exercise, at),
  );
  return { ...entry, done };
}
