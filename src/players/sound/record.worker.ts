import type { Seconds } from '#score/types.ts';
import { madeAhead, mix, type Made, type MixOptions } from './mix.ts';
import type { Clips, Stroke } from './strokes.ts';

/** What is to be mixed: plain data, because the steps of an exercise are a function and cannot be sent. */
export interface Order {
  readonly duration: Seconds;
  readonly strokes: readonly Stroke[];
  readonly options: Omit<MixOptions, 'clips' | 'made'>;
}

/** Two messages make a recording: what is asked for, and what its phrases sound like. */
export type Message = { readonly order: Order } | { readonly clips: Clips };

let begun: (Order & { readonly made: Made }) | undefined;

// Mixing takes an old phone's whole attention for a moment: off the page, so that no tap waits for it. Tones and swells
// are made as soon as the order comes, while the page still decodes the clips. Pages are sent back, not a Blob: what is
// made of them must live longer than this worker. A page that occurs many times arrives as one page again.
addEventListener('message', ({ data }: MessageEvent<Message>) => {
  if ('order' in data) begun = { ...data.order, made: madeAhead(data.order.strokes) };
  else if (begun) {
    const { duration, strokes, options, made } = begun;
    const pages = mix(duration, strokes, { ...options, clips: data.clips, made });
    postMessage(pages, { transfer: [...new Set(pages)].map((page) => page.buffer) });
  }
});
