/** Where what was played last is kept from one visit to the next; `madeOf` tells one recording from another. */
export interface Shelf {
  find(madeOf: Promise<string | undefined>): Promise<Blob | undefined>;
  put(madeOf: string, recording: Blob): Promise<void>;
}

/** Keeps what was played last, so that it need not be made again when the app is opened the next time. */
export interface Keeper {
  /** The recording that was made of this, if it is the kept one and whole: `bytes` long. */
  find(madeOf: Promise<string | undefined>, bytes: number): Promise<Blob | undefined>;
  /** Remembers what a recording was made of, should it be played. */
  know(recording: Blob, madeOf: string): void;
  /** Keeps a recording that is known in place of the one before. */
  keep(played: Blob): Promise<void>;
}

/**
 * `code` tells one version of the app from another. Without a shelf, or on one that fails, every recording is made anew.
 */
export function keeper(shelf?: Shelf, code = ''): Keeper {
  const known = new WeakMap<Blob, string>();
  return {
    async find(madeOf, bytes) {
      const wanted = madeOf.then((text) => (text === undefined ? undefined : code + text));
      const kept = await shelf?.find(wanted).catch(() => undefined);
      return kept?.size === bytes ? kept : undefined;
    },
    know: (recording, madeOf) => void known.set(recording, code + madeOf),
    async keep(played) {
      const madeOf = known.get(played);
      if (madeOf !== undefined) await shelf?.put(madeOf, played).catch(() => undefined);
    },
  };
}
