import type { Timeline } from '#timeline/types.ts';
import type { Levels } from './levels.ts';
import { mix, type MixOptions, type Page } from './mix.ts';
import type { Order } from './record.worker.ts';
import workerUrl from './record.worker.ts?worker&url';
import { recording } from './recording.ts';
import { strokesOf, swellsOf } from './strokes.ts';

type ScriptUrl = (address: string) => string | URL;

export interface RecorderOptions {
  readonly bed?: boolean;
  /** Asked each time a recording is printed. */
  readonly levels?: () => Levels;
}

/**
 * Prints timelines as recordings (a WAV file of whole seconds), mixed in a worker; on the page itself where no worker
 * can start. `scriptUrl` makes the worker's address one that the content policy trusts. Rejects only when there is no
 * memory for the recording.
 */
export function recorder(
  scriptUrl: ScriptUrl,
  { bed = true, levels }: RecorderOptions = {},
): (timeline: Timeline) => Promise<Blob> {
  return async ({ duration, cues, spans }) => {
    const options: MixOptions = { bed, ...(levels && { levels: levels() }) };
    const order: Order = { duration, strokes: [...strokesOf(cues), ...swellsOf(spans)], options };
    const pages = await mixInWorker(order, scriptUrl).catch(() => mix(duration, order.strokes, options));
    return recording(pages);
  };
}

function mixInWorker(order: Order, scriptUrl: ScriptUrl): Promise<Page[]> {
  let worker: Worker | undefined;
  return new Promise<Page[]>((done, fail) => {
    worker = new Worker(scriptUrl(workerUrl), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<Page[]>) => done(data);
    worker.onmessageerror = () => fail(new Error('the pages could not be read'));
    worker.onerror = ({ message }) => fail(new Error(message));
    worker.postMessage(order);
  }).finally(() => worker?.terminate());
}
