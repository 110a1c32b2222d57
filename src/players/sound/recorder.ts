import type { Timeline } from '#timeline/types.ts';
import { keeper, type Keeper } from './keeper.ts';
import { evenLevels, type Levels } from './levels.ts';
import { mix, type Page } from './mix.ts';
import type { Message, Order } from './record.worker.ts';
import workerUrl from './record.worker.ts?worker&url';
import { recording, recordingBytes } from './recording.ts';
import { speech } from './speech.ts';
import { strokesOf, swellsOf, type Clips } from './strokes.ts';
import type { Voice } from './voice.ts';

type ScriptUrl = (address: string) => string | URL;

/** Somebody who can be asked to speak. */
export interface Speaker {
  /** Speakers of the same mark sound the same; undefined when that cannot be told. */
  mark(): Promise<string | undefined>;
  /** Loads the voice; undefined when it cannot be had now. */
  voice(): Promise<Voice | undefined>;
}

export interface RecorderOptions {
  /** Whether there is a faint noise where nothing sounds. This and the next two are asked for each recording. */
  readonly bed?: () => boolean;
  readonly levels?: () => Levels;
  /** Who speaks; undefined when nobody shall. */
  readonly speaker?: () => Speaker | undefined;
  /** Gives the recording that was played last instead of making it again. */
  readonly kept?: Keeper;
}

/**
 * Prints timelines as recordings (a WAV file of whole seconds), mixed in a worker; on the page itself where no worker
 * can start. `scriptUrl` makes the worker's address one that the content policy trusts. Rejects only when there is no
 * memory for the recording, or it is no longer `needed`: then the work is dropped where it is.
 */
export function recorder(
  scriptUrl: ScriptUrl,
  { bed = () => true, levels = () => evenLevels, speaker, kept = keeper() }: RecorderOptions = {},
): (timeline: Timeline, needed?: AbortSignal) => Promise<Blob> {
  return async (timeline, needed) => {
    const options = { bed: bed(), levels: levels() };
    const speaking = options.levels.voice === 'off' ? undefined : speaker?.();
    const madeOf = markOf(speaking).then((mark) => mark && JSON.stringify([mark, options, timeline]));
    const before = await kept.find(madeOf, recordingBytes(timeline.duration));
    if (before) return before;

    needed?.throwIfAborted();
    const voice = await speaking?.voice();
    needed?.throwIfAborted();
    const lines = voice ? speech(timeline, voice.lengthOf) : [];
    const decode = async (): Promise<Clips> => {
      const decoding = voice?.clips(lines.map(({ phrase }) => phrase));
      return (await decoding?.catch(() => undefined)) ?? new Map();
    };
    const decoding = decode();
    // Told before the clips are handed over. What lacks something today may have it tomorrow.
    const isWhole = decoding.then(
      (clips) => (voice || !speaking) && lines.every(({ phrase }) => clips.has(phrase)),
    );
    const phrases = lines.map(({ at, phrase }) => ({ at, phrase }));
    const { duration, cues, spans } = timeline;
    const order = { duration, strokes: [...strokesOf(cues), ...swellsOf(spans), ...phrases], options };
    const pages = await mixInWorker(order, decoding, scriptUrl, needed).catch(async () => {
      needed?.throwIfAborted();
      // What was handed to the worker is gone: decoded once more.
      return mix(duration, order.strokes, { ...options, clips: await decode() });
    });
    const printed = recording(pages);
    const text = await madeOf;
    if (text && (await isWhole)) kept.know(printed, text);
    return printed;
  };
}

const markOf = async (speaker: Speaker | undefined): Promise<string | undefined> =>
  speaker ? speaker.mark().catch(() => undefined) : 'nobody';

/** Mixes as soon as the clips have been decoded, which are handed over with their memory. */
async function mixInWorker(
  order: Order,
  decoding: Promise<Clips>,
  scriptUrl: ScriptUrl,
  needed: AbortSignal | undefined,
): Promise<Page[]> {
  let worker: Worker | undefined;
  try {
    const made = new Worker(scriptUrl(workerUrl), { type: 'module' });
    worker = made;
    const pages = new Promise<Page[]>((done, fail) => {
      made.onmessage = ({ data }: MessageEvent<Page[]>) => done(data);
      made.onmessageerror = () => fail(new Error('the pages could not be read'));
      made.onerror = ({ message }) => fail(new Error(message));
      needed?.addEventListener('abort', () => fail(new Error('no longer needed')));
    });
    const tell = (message: Message, transfer: ArrayBuffer[] = []) => made.postMessage(message, transfer);
    tell({ order });
    // A worker that cannot start says so before any clip has been decoded.
    const clips = await Promise.race([decoding, pages.then(() => new Map())]);
    tell({ clips }, [...new Set([...clips.values()].map(({ buffer }) => buffer))]);
    return await pages;
  } finally {
    worker?.terminate();
  }
}
