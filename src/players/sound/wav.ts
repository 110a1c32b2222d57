/** What goes before the first sample. */
export const HEADER_BYTES = 44;
const SAMPLE_BYTES = 2;

/** The 44 bytes that make so many 16-bit mono samples a WAV file (RIFF, PCM): they go before the samples. */
export function wavHeader(samples: number, sampleRate: number): ArrayBuffer {
  const bytes = samples * SAMPLE_BYTES;
  const view = new DataView(new ArrayBuffer(HEADER_BYTES));
  const text = (at: number, word: string) =>
    [...word].forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)));
  text(0, 'RIFF');
  view.setUint32(4, HEADER_BYTES - 8 + bytes, true);
  text(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // the length of what describes the format
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // mono
  view.setUint32(24, sampleRate, true);
  view.setUint32(28, sampleRate * SAMPLE_BYTES, true);
  view.setUint16(32, SAMPLE_BYTES, true);
  view.setUint16(34, SAMPLE_BYTES * 8, true);
  text(36, 'data');
  view.setUint32(40, bytes, true);
  return view.buffer;
}
