import { describe, expect, it } from 'vitest';
import { packOf } from './pack.ts';

const sound = new Uint8Array([1, 2, 3, 4, 5]).buffer;
const list = {
  language: 'da',
  phrases: {
    first: { text: 'Første', from: 0, bytes: 2, seconds: 0.7 },
    next: { text: 'Næste', from: 2, bytes: 3, seconds: 0.8 },
  },
};

describe('a pack of clips', () => {
  it('knows how long each phrase is, and gives its own bytes', () => {
    const pack = packOf(list, sound);
    expect(pack.lengthOf('next')).toBe(0.8);
    expect([...new Uint8Array(pack.bytesOf('next') ?? sound)]).toEqual([3, 4, 5]);
    expect(pack.lengthOf('unknown')).toBeUndefined();
    expect(pack.bytesOf('unknown')).toBeUndefined();
  });

  it('is refused whole when it is damaged, not played in pieces', () => {
    expect(() => packOf(list, new ArrayBuffer(4))).toThrow(/next/);
    expect(() => packOf('<!doctype html>', sound)).toThrow();
    expect(() =>
      packOf({ ...list, phrases: { first: { text: '', from: -1, bytes: 2, seconds: 1 } } }, sound),
    ).toThrow();
    expect(() =>
      packOf({ ...list, phrases: { first: { text: '', from: 0, bytes: 2, seconds: 99 } } }, sound),
    ).toThrow();
  });
});
