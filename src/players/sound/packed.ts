import type { Page } from './mix.ts';
import { sampleRate } from './tones.ts';
import { HEADER_BYTES } from './wav.ts';

const PAGE_BYTES = sampleRate * 2;
const NUMBER_BYTES = 4;

/** In which order the pages of a recording come, as numbers from 0 in order of first appearance. */
export type Order = Uint32Array<ArrayBuffer>;

/** The order of pages of which many are one and the same. */
export function orderOf(pages: readonly Page[]): Order {
  const numbers = new Map<Page, number>();
  return Uint32Array.from(pages, (page) => {
    const number = numbers.get(page) ?? numbers.size;
    numbers.set(page, number);
    return number;
  });
}

/**
 * A recording as it is kept: how many pages, their order, and each page once. A session is half of its file this way,
 * twenty minutes of breathing a fiftieth. The pages are taken out of the recording, so that none is held twice.
 */
export function packed(recording: Blob, order: Order): Blob {
  const pieces: { from: number; to: number }[] = [];
  let known = 0;
  order.forEach((number, i) => {
    if (number !== known) return;
    known += 1;
    const last = pieces.at(-1);
    // Neighbours are cut out together: each cut costs a slow phone about a millisecond.
    if (last?.to === i) last.to = i + 1;
    else pieces.push({ from: i, to: i + 1 });
  });
  const placeOf = (page: number) => HEADER_BYTES + page * PAGE_BYTES;
  const pages = pieces.map(({ from, to }) => recording.slice(placeOf(from), placeOf(to)));
  return new Blob([Uint32Array.of(order.length), order, ...pages]);
}

/** The pages that were packed; undefined when what was kept is not whole. */
export function unpacked(kept: ArrayBuffer): Page[] | undefined {
  if (kept.byteLength < NUMBER_BYTES) return undefined;
  const [length = 0] = new Uint32Array(kept, 0, 1);
  const first = NUMBER_BYTES * (1 + length);
  if (length === 0 || first > kept.byteLength) return undefined;
  const order = new Uint32Array(kept, NUMBER_BYTES, length);
  const different = new Set(order).size;
  if (kept.byteLength !== first + different * PAGE_BYTES) return undefined;
  const pages = Array.from(
    { length: different },
    (_, number): Page => new Int16Array(kept, first + number * PAGE_BYTES, sampleRate),
  );
  const inOrder = Array.from(order, (number) => pages[number]);
  return inOrder.every((page) => page !== undefined) ? inOrder : undefined;
}
