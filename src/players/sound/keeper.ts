import type { Page } from './mix.ts';
import { orderOf, packed, unpacked, type Order } from './packed.ts';
import { recording } from './recording.ts';

/** Where what was played last is kept from one visit to the next; `madeOf` tells one recording from another. */
export interface Shelf {
  find(madeOf: string): Promise<ArrayBuffer | undefined>;
  put(madeOf: string, packed: Blob): Promise<void>;
}

/** Keeps what was played last, so that it need not be made again when the app is opened the next time. */
export interface Keeper {
  /** The recording that was made of this, if it is the kept one. */
  find(madeOf: string): Promise<Blob | undefined>;
  /** Pages as a recording; `madeOf` is remembered, should it be played. */
  print(pages: readonly Page[], madeOf?: string): Blob;
  /** Keeps a recording that `print` gave in place of the one before. */
  keep(played: Blob): Promise<void>;
}

/**
 * `code` tells one version of the app from another. Without a shelf, or on one that fails, every recording is made anew.
 */
export function keeper(shelf?: Shelf, code = ''): Keeper {
  const known = new WeakMap<Blob, { readonly madeOf: string; readonly order: Order }>();
  return {
    async find(madeOf) {
      const kept = await shelf?.find(code + madeOf).catch(() => undefined);
      const pages = kept && unpacked(kept);
      return pages && recording(pages);
    },
    print(pages, madeOf) {
      const printed = recording(pages);
      if (shelf && madeOf) known.set(printed, { madeOf: code + madeOf, order: orderOf(pages) });
      return printed;
    },
    async keep(played) {
      const print = known.get(played);
      if (print) await shelf?.put(print.madeOf, packed(played, print.order)).catch(() => undefined);
    },
  };
}
