import type { Timeline } from '#timeline/types.ts';
import { evenLevels, type Levels } from './levels.ts';
import { mix, type MixOptions, type Page } from './mix.ts';
import type { Order } from './record.worker.ts';
import workerUrl from './record.worker.ts?worker&url';
import { recording } from './recording.ts';
import { speech } from './speech.ts';
import { strokesOf, swellsOf, type Clips, type Stroke } from './strokes.ts';
import type { Voice } from './voice.ts';

type ScriptUrl = (address: string) => string | URL;

export interface RecorderOptions {
  readonly bed?: boolean;
  /** Asked each time a recording is printed. */
  readonly levels?: () => Levels;
  /** The voice that speaks, or nothing when there is none; asked each time, not when its level is off. */
  readonly voice?: () => Promise<Voice | undefined>;
}

/**
 * Prints timelines as recordings (a WAV file of whole seconds), mixed in a worker; on the page itself where no worker
 * can start. `scriptUrl` makes the worker's address one that the content policy trusts. Rejects only when there is no
 * memory for the recording.
 */
export function recorder(
  scriptUrl: ScriptUrl,
  { bed = true, levels = () => evenLevels, voice = async () => undefined }: RecorderOptions = {},
): (timeline: Timeline) => Promise<Blob> {
  return async (timeline) => {
    const { duration, cues, spans } = timeline;
    const chosen = levels();
    const spoken = chosen.voice === 'off' ? silence : await said(timeline, await voice());
    const options: MixOptions = { bed, levels: chosen, clips: spoken.clips };
    const order: Order = {
      duration,
      strokes: [...strokesOf(cues), ...swellsOf(spans), ...spoken.strokes],
      options,
    };
    const pages = await mixInWorker(order, scriptUrl).catch(() => mix(duration, order.strokes, options));
    return recording(pages);
  };
}

const silence: { strokes: Stroke[]; clips: Clips } = { strokes: [], clips: new Map() };

async function said(timeline: Timeline, voice: Voice | undefined): Promise<typeof silence> {
  if (!voice) return silence;
  const lines = speech(timeline, voice.lengthOf);
  const strokes = lines.map(({ at, phrase }) => ({ at, phrase }));
  return { strokes, clips: await voice.clips(lines.map(({ phrase }) => phrase)).catch(() => new Map()) };
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
