import { afterEach, describe, expect, it, vi } from 'vitest';
import { cached } from './cached.ts';

const phone = (active: boolean, kept: readonly string[]) => {
  const getRegistration = async () => ({ active: active ? {} : null });
  vi.stubGlobal('navigator', { serviceWorker: { getRegistration } });
  vi.stubGlobal('caches', {
    match: async (file: string) => (kept.includes(file) ? new Response() : undefined),
  });
};
afterEach(() => vi.unstubAllGlobals());

describe('flight mode is fine', () => {
  it('when every file that is needed lies on the phone and the offline copy is in charge', async () => {
    phone(true, ['index.html', 'voice.mp3']);
    expect(await cached(['index.html', 'voice.mp3'])).toBe(true);
  });

  it('not when a file is missing, the copy is still being made, or the browser has none', async () => {
    phone(true, ['index.html']);
    expect(await cached(['index.html', 'voice.mp3'])).toBe(false);
    phone(false, ['index.html']);
    expect(await cached(['index.html'])).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(await cached(['index.html'])).toBe(false);
  });
});
