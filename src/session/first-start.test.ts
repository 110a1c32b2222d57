import { describe, expect, it } from 'vitest';
import { firstStart } from './first-start.ts';

function drawer(): Storage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
  } as Storage;
}

describe('the first start', () => {
  it('is due once on a phone, and not after it has been seen', () => {
    const storage = drawer();
    expect(firstStart(() => storage).due).toBe(true);
    firstStart(() => storage).done();
    expect(firstStart(() => storage).due).toBe(false);
  });

  it('still lets her in where the phone refuses to store anything', () => {
    const refusing = firstStart(() => {
      throw new DOMException('denied', 'SecurityError');
    });
    expect(refusing.due).toBe(true);
    expect(() => refusing.done()).not.toThrow();
  });
});
