import { besideThePage } from './address.ts';
import { hash } from './hash.ts';

/** Beside the caches of the service worker, which clears away only its own. */
const CACHE = 'venepumpen-own-voice';
/** Never fetched: it only tells one folder of one host from another. */
const addressOf = (language: string): string => besideThePage(`own-voice/${language}.zip`);

/**
 * The voice somebody has recorded for this phone, as the one file it is kept in and handed on as; undefined when there
 * is none. Rejects where the browser keeps nothing.
 */
export async function readOwnVoice(language: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
  const kept = await (await caches.open(CACHE)).match(addressOf(language));
  return kept && new Uint8Array(await kept.arrayBuffer());
}

/** Another file, another mark; '' when there is none. Rejects where it cannot be told. */
export async function markOfOwnVoice(language: string): Promise<string> {
  const file = await readOwnVoice(language);
  return file ? hash(file) : '';
}

/**
 * Puts in place of that file what `change` makes of it; undefined takes it away. One change at a time, in all tabs, and
 * all of it or nothing: rejects when it could not be kept, and then the file is what it was.
 */
export function changeOwnVoice(
  language: string,
  change: (now: Uint8Array | undefined) => Uint8Array<ArrayBuffer> | undefined,
): Promise<void> {
  return inTurn(async () => {
    const changed = change(await readOwnVoice(language));
    const cache = await caches.open(CACHE);
    if (!changed) await cache.delete(addressOf(language));
    else await cache.put(addressOf(language), new Response(changed));
  });
}

let before: Promise<unknown> = Promise.resolve();

function inTurn(work: () => Promise<void>): Promise<void> {
  // Missing before Safari 15.4, where two tabs must then not be recorded in at once.
  const locks: LockManager | undefined = navigator.locks;
  if (locks) return locks.request(CACHE, work);
  const mine = before.then(work);
  before = mine.catch(() => undefined);
  return mine;
}
