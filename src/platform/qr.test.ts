import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { drawQr, readQr } from './qr.ts';

/** The drawing on white paper, `scale` pixels to a square, as a camera would hand it over. */
function pictureOf({ path, size }: ReturnType<typeof drawQr>, scale: number): ImageData {
  const side = size * scale;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < scale; dy++)
      for (let dx = 0; dx < scale; dx++)
        data.set([0, 0, 0, 255], ((Number(y) * scale + dy) * side + Number(x) * scale + dx) * 4);
  return { data, width: side, height: side, colorSpace: 'srgb' } as ImageData;
}

describe('a QR code', () => {
  it.each([
    ['one letter', 'x'],
    ['Danish letters', 'Venepumpen1.abc.[åøæ]'],
    ['more than any report', 'y'.repeat(1200)],
  ])('says to another reader what was written: %s', (_, text) => {
    const drawing = drawQr(text);
    const picture = pictureOf(drawing, 3);
    expect(jsQR(picture.data, picture.width, picture.height)?.data).toBe(text);
    expect(readQr(picture)).toBe(text);
  });
});
