import { describe, expect, it } from 'vitest';
import { Settings } from './settings.svelte.ts';

const KEY = 'venepumpen.settings';

function shelf(stored: Record<string, string> = {}, full = false): Storage {
  const items = new Map(Object.entries(stored));
  return {
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => {
      if (full) throw new DOMException('full', 'QuotaExceededError');
      items.set(key, value);
    },
    removeItem: (key) => items.delete(key),
    clear: () => items.clear(),
    key: () => null,
    get length() {
      return items.size;
    },
  };
}

describe('settings', () => {
  it('are the leaflet until something is chosen, and are there again tomorrow', () => {
    const storage = shelf();
    const today = new Settings(() => storage);
    expect(today.choices).toEqual({
      doses: {},
      inner: {},
      options: {},
      firstSide: 'left',
      pace: 'calm',
      explained: true,
    });
    today.choose({ pace: 'slow', doses: { 'leg-pump': 6 } });
    const tomorrow = new Settings(() => storage);
    expect(tomorrow.choices.pace).toBe('slow');
    expect(tomorrow.choices.doses).toEqual({ 'leg-pump': 6 });
    expect(tomorrow.trouble).toBeNull();
  });

  it.each(['{"pace":', '{"pace":"quick"}', '{"doses":{"leg-pump":"six"}}', '[]', 'null', '7'])(
    'that are damaged (%s) are not used, not lost and not overwritten until a choice is made',
    (text) => {
      const storage = shelf({ [KEY]: text });
      const settings = new Settings(() => storage);
      expect(settings.trouble).toBe('damaged');
      expect(settings.choices.pace).toBe('calm');
      expect(storage.getItem(KEY)).toBe(text);
      settings.choose({ pace: 'brisk' });
      expect(storage.getItem(`${KEY}.damaged`)).toBe(text);
      expect(settings.trouble).toBeNull();
    },
  );

  it('hold for as long as the page where nothing can be stored', () => {
    const refused = new Settings(() => {
      throw new DOMException('no', 'SecurityError');
    });
    refused.choose({ theme: 'dark' });
    expect(refused.now.theme).toBe('dark');
    expect(refused.trouble).toBe('unsaved');

    const full = new Settings(() => shelf({}, true));
    full.choose({ theme: 'dark' });
    expect(full.now.theme).toBe('dark');
    expect(full.trouble).toBe('unsaved');
  });

  it('of two tabs take nothing from each other, and what the other has chosen is known when it is read', () => {
    const storage = shelf();
    const [one, two] = [new Settings(() => storage), new Settings(() => storage)];
    one.choose({ pace: 'slow' });
    two.choose({ theme: 'dark' });
    expect(new Settings(() => storage).now).toMatchObject({ pace: 'slow', theme: 'dark' });
    expect(one.now.theme).toBe('auto');
    one.reread();
    expect(one.now).toMatchObject({ pace: 'slow', theme: 'dark' });
  });

  it('that another tab has damaged change nothing here, and are laid aside with the next choice', () => {
    const storage = shelf();
    const settings = new Settings(() => storage);
    settings.choose({ pace: 'slow' });
    storage.setItem(KEY, '{"pace":"quick"}');
    settings.choose({ theme: 'dark' });
    expect(settings.now).toMatchObject({ pace: 'slow', theme: 'dark' });
    expect(storage.getItem(`${KEY}.damaged`)).toBe('{"pace":"quick"}');
  });

  it('go to another phone without what was found out on this one', () => {
    const [here, there] = [new Settings(() => shelf()), new Settings(() => shelf())];
    here.choose({ pace: 'slow', stopsLocked: true, soundDelay: 240, backupAskedAt: 7 });
    there.takeOver(here.portable);
    // A copy of an older version still says it.
    there.takeOver({ ...here.now, theme: 'dark' });
    expect(there.now).toMatchObject({ pace: 'slow', theme: 'dark' });
    expect(there.now).toMatchObject({ stopsLocked: false, soundDelay: 0, backupAskedAt: 0 });
  });

  it('go back to the leaflet without changing how the app looks', () => {
    const settings = new Settings(() => shelf());
    settings.choose({ theme: 'dark', doses: { 'leg-pump': 6 }, pace: 'slow' });
    settings.useLeaflet();
    expect(settings.now).toMatchObject({ theme: 'dark', doses: {}, pace: 'calm' });
  });
});
