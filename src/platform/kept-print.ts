import { besideThePage } from './address.ts';
import { hash } from './hash.ts';

/** Beside the caches of the service worker, which clears away only its own. */
const CACHE = 'venepumpen-print';
/** Larger ones are made anew each time: the phone's memory is the patient's. */
const MOST_BYTES = 20e6;

// A text as long as a session is no address; its hash is.
const addressOf = async (madeOf: string): Promise<string> =>
  besideThePage(`print/${await hash(new TextEncoder().encode(madeOf))}`);

/**
 * The one recording that is kept on this phone, found again by all it was made of: another text, another recording.
 * Each of these rejects where the browser keeps nothing.
 */
export const keptPrint = {
  async find(madeOf: string): Promise<ArrayBuffer | undefined> {
    const kept = await (await caches.open(CACHE)).match(await addressOf(madeOf));
    return kept?.arrayBuffer();
  },

  /** Puts a recording in place of the one before. When there is no room for it none is kept. */
  async put(madeOf: string, packed: Blob): Promise<void> {
    const address = await addressOf(madeOf);
    const cache = await caches.open(CACHE);
    if (await cache.match(address)) return;
    await caches.delete(CACHE);
    if (packed.size > MOST_BYTES) return;
    await (await caches.open(CACHE)).put(address, new Response(packed));
  },

  async forget(): Promise<void> {
    await caches.delete(CACHE);
  },
};
