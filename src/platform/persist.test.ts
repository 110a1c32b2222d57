import { afterEach, beforeEach, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.unstubAllGlobals());

it('the browser is asked once to keep the journal, and not when it does so already', async () => {
  const ask = vi.fn(async () => true);
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist: ask } });
  const { persist } = await import('./persist.ts');
  expect([await persist(), await persist()]).toEqual([true, true]);
  expect(ask).toHaveBeenCalledOnce();

  vi.resetModules();
  vi.stubGlobal('navigator', { storage: { persisted: async () => true, persist: ask } });
  expect(await (await import('./persist.ts')).persist()).toBe(true);
  expect(ask).toHaveBeenCalledOnce();
});

it('is asked again when she wants it, and may have thought better of it', async () => {
  const ask = vi.fn(async () => ask.mock.calls.length > 1);
  vi.stubGlobal('navigator', { storage: { persisted: async () => false, persist: ask } });
  const { persist } = await import('./persist.ts');
  expect([await persist(), await persist(), await persist({ again: true }), await persist()]).toEqual([
    false,
    false,
    true,
    true,
  ]);
  expect(ask).toHaveBeenCalledTimes(2);
});

it.each([
  ['cannot be asked', {}],
  ['throws', { storage: { persisted: () => Promise.reject(new TypeError('opaque origin')) } }],
])('a browser that %s keeps nothing safe, and breaks nothing', async (_, navigator) => {
  vi.stubGlobal('navigator', navigator);
  expect(await (await import('./persist.ts')).persist()).toBe(false);
});
