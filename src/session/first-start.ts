const KEY = 'venepumpen.welcomed';

/** Whether somebody opens the app for the first time on this phone; by itself, so that no damaged setting brings it back. */
export interface FirstStart {
  readonly due: boolean;
  /** Seen or skipped: never again unless asked for. */
  done(): void;
}

/** A phone that refuses to store anything shows the first pages each time, and they can be skipped. */
export function firstStart(storage: () => Storage): FirstStart {
  const ask = <T>(what: (storage: Storage) => T, otherwise: T): T => {
    try {
      return what(storage());
    } catch {
      return otherwise;
    }
  };
  return {
    due: ask((there) => there.getItem(KEY) === null, true),
    done: () => ask((there) => there.setItem(KEY, 'yes'), undefined),
  };
}
