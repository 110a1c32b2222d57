import { besideThePage } from './address.ts';
import { hash } from './hash.ts';

/** Beside the caches of the service worker, which clears away only its own. */
const CACHE = 'venepumpen-print';
/** Nineteen minutes. Longer ones are made anew each time: the phone's room is the patient's. */
const MOST_BYTES = 50e6;

// A text as long as a session is no address; its hash is.
const addressOf = async (madeOf: string): Promise<string> =>
  besideThePage(`print/${await hash(new TextEncoder().encode(madeOf))}`);

/**
 * The one recording that is kept on this phone, found again by all it was made of: another text, another recording.
 * Each of these rejects where the browser keeps nothing.
 */
export const keptPrint = {
  /**
   * As the browser keeps it: what is not read of it costs no memory. The phone looks for its shelf while `madeOf` is
   * still being found out.
   */
  async find(madeOf: Promise<string | undefined>): Promise<Blob | undefined> {
    const [cache, wanted] = await Promise.all([caches.open(CACHE), madeOf]);
    const kept = wanted === undefined ? undefined : await cache.match(await addressOf(wanted));
    return kept?.blob();
  },

  /** Puts a recording in place of the one before. When there is no room for it none is kept. */
  async put(madeOf: string, recording: Blob): Promise<void> {
    const address = await addressOf(madeOf);
    const cache = await caches.open(CACHE);
    if (await cache.match(address)) return;
    await caches.delete(CACHE);
    if (recording.size > MOST_BYTES) return;
    await (await caches.open(CACHE)).put(address, new Response(recording));
  },

  async forget(): Promise<void> {
    await caches.delete(CACHE);
  },
};
