import type { Seconds } from '#score/types.ts';
import { pagesOf, type Page } from './mix.ts';
import { sampleRate } from './tones.ts';
import { HEADER_BYTES, wavHeader } from './wav.ts';

/**
 * The pages as a WAV file. A page that comes many times is one piece used many times: it costs memory once. A page that
 * comes once is handed over as it is, for each piece of its own costs a slow phone about a millisecond.
 */
export function recording(pages: readonly Page[]): Blob {
  const seen = new Set<Page>();
  const again = new Set(pages.filter((page) => seen.size === seen.add(page).size));
  // A page lies in memory as it lies in the file: every phone and PC is little-endian, as WAV is.
  const pieces = new Map([...again].map((page) => [page, new Blob([page])] as const));
  const parts = pages.map((page) => pieces.get(page) ?? page);
  return new Blob([wavHeader(pages.length * sampleRate, sampleRate), ...parts], { type: 'audio/wav' });
}

/** How long the file of such a timeline is. */
export const recordingBytes = (duration: Seconds): number =>
  HEADER_BYTES + pagesOf(duration) * sampleRate * Int16Array.BYTES_PER_ELEMENT;
