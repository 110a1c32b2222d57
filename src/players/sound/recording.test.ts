import { describe, expect, it } from 'vitest';
import { mix } from './mix.ts';
import { recording } from './recording.ts';
import { sampleRate } from './tones.ts';
import { wavHeader } from './wav.ts';

const word = (view: DataView, at: number) =>
  String.fromCharCode(...[0, 1, 2, 3].map((i) => view.getUint8(at + i)));

describe('a recording', () => {
  it('says what it is, as RIFF asks: 16-bit mono PCM, this rate, this long', () => {
    const view = new DataView(wavHeader(1000, 22_050));
    expect(view.byteLength).toBe(44);
    expect([0, 8, 12, 36].map((at) => word(view, at))).toEqual(['RIFF', 'WAVE', 'fmt ', 'data']);
    expect([4, 16, 24, 28, 40].map((at) => view.getUint32(at, true))).toEqual([
      2036, 16, 22_050, 44_100, 2000,
    ]);
    expect([20, 22, 32, 34].map((at) => view.getUint16(at, true))).toEqual([1, 1, 2, 16]);
  });

  it('is a WAV file of whole seconds, every sample in its place', async () => {
    const pages = mix(4, [
      { at: 0.5, tone: 'change' },
      { at: 3, tone: 'up' },
    ]);
    const file = recording(pages);
    expect(file.type).toBe('audio/wav');
    expect(file.size).toBe(44 + pages.length * sampleRate * 2);
    const view = new DataView(await file.arrayBuffer());
    expect(view.getUint32(40, true)).toBe(file.size - 44);
    for (const [p, page] of pages.entries())
      for (let i = 0; i < page.length; i += 41)
        expect(view.getInt16(44 + (p * sampleRate + i) * 2, true)).toBe(page[i]);
  });
});
