import encodeQR from 'qr';
import decodeQR from 'qr/decode.js';

/** A QR code as one SVG path; `size` is its side in squares, the empty border of four that ISO 18004 asks for included. */
export interface QrDrawing {
  readonly path: string;
  readonly size: number;
}

const BORDER = 4;

/** Draws a text as a QR code. Throws where it is longer than the largest code holds (2953 bytes). */
export function drawQr(text: string): QrDrawing {
  // The weakest correction: a clean screen loses nothing, and the squares are as large as they can be.
  const rows = encodeQR(text, 'raw', { ecc: 'low', border: BORDER });
  const path = rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
  return { path, size: rows.length };
}

/** The text of the QR code in a picture, or null where there is none that can be read. */
export function readQr(picture: ImageData): string | null {
  try {
    return decodeQR(picture, { effort: 2, timeLimit: 60 });
  } catch {
    return null;
  }
}
