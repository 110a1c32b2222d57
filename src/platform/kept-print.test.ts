import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { keptPrint } from './kept-print.ts';

/** The browser's caches, as far as they are used here. */
let shelves: Map<string, Map<string, Response>>;
let full = false;
beforeEach(() => {
  shelves = new Map();
  full = false;
  const open = async (name: string) => {
    const cache = shelves.get(name) ?? new Map<string, Response>();
    shelves.set(name, cache);
    return {
      match: async (address: string) => cache.get(address)?.clone(),
      put: async (address: string, answer: Response) => {
        if (full) throw new DOMException('full', 'QuotaExceededError');
        cache.set(address, answer);
      },
    };
  };
  vi.stubGlobal('caches', { open, delete: async (name: string) => shelves.delete(name) });
  vi.stubGlobal('document', { baseURI: 'https://clinic.example/app/' });
});
afterEach(() => vi.unstubAllGlobals());

const kept = () => [...shelves.values()].reduce((sum, { size }) => sum + size, 0);
const blob = (text: string) => new Blob([text]);
const textOf = async (madeOf: string) => {
  const found = await keptPrint.find(Promise.resolve(madeOf));
  return found?.text();
};

it('keeps one recording, found again only by all it was made of', async () => {
  await keptPrint.put('breathing, loud', blob('first'));
  expect(await textOf('breathing, loud')).toBe('first');
  expect(await textOf('breathing, soft')).toBe(undefined);
  await keptPrint.put('breathing, soft', blob('second'));
  expect(await textOf('breathing, soft')).toBe('second');
  expect(await textOf('breathing, loud')).toBe(undefined);
  expect(kept()).toBe(1);
});

it('writes nothing when the same is played again', async () => {
  await keptPrint.put('same', blob('first'));
  await keptPrint.put('same', blob('again'));
  expect(await textOf('same')).toBe('first');
});

it('keeps none that is larger than it may be, nor an old one when there is no room for the new', async () => {
  await keptPrint.put('small', blob('first'));
  await keptPrint.put('large', new Blob([new Uint8Array(50_000_001)]));
  expect(kept()).toBe(0);
  await keptPrint.put('small', blob('first'));
  full = true;
  await expect(keptPrint.put('other', blob('second'))).rejects.toThrow();
  expect(kept()).toBe(0);
});

it('finds nothing while it is not known what is looked for', async () => {
  await keptPrint.put('undefined', blob('first'));
  expect(await keptPrint.find(Promise.resolve(undefined))).toBe(undefined);
});

it('can be told to keep nothing any more', async () => {
  await keptPrint.put('one', blob('first'));
  await keptPrint.forget();
  expect(await textOf('one')).toBe(undefined);
});
