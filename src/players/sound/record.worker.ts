import type { Seconds } from '#score/types.ts';
import { mix, type MixOptions } from './mix.ts';
import type { Stroke } from './strokes.ts';

/** What is to be mixed: plain data, because the steps of an exercise are a function and cannot be sent. */
export interface Order {
  readonly duration: Seconds;
  readonly strokes: readonly Stroke[];
  readonly options: MixOptions;
}

// Mixing takes an old phone's whole attention for a moment: off the page, so that no tap waits for it. Pages are sent
// back, not a Blob: what is made of them must live longer than this worker. A page that occurs many times arrives as
// one page again.
addEventListener('message', ({ data }: MessageEvent<Order>) => {
  const pages = mix(data.duration, data.strokes, data.options);
  postMessage(pages, { transfer: [...new Set(pages)].map((page) => page.buffer) });
});
