import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Journal } from '#journal/journal.svelte.ts';
import { Settings } from '#session/settings.svelte.ts';
import { backupsOf } from './backups.ts';

beforeEach(() => void vi.stubGlobal('indexedDB', new IDBFactory()));
afterEach(() => vi.unstubAllGlobals());

/** The app as it is just after it has been opened: the days are still being read. */
function justOpened() {
  const journal = new Journal();
  void journal.open();
  const settings = new Settings(() => {
    throw new DOMException('no', 'SecurityError');
  });
  return { journal, backups: backupsOf(journal, settings) };
}
async function yesterday(): Promise<void> {
  const journal = new Journal();
  await journal.open();
  await journal.writeIn('2026-11-23', ['belly-breath']);
}

describe('a copy', () => {
  it('asked for before the days have been read has them all', async () => {
    await yesterday();
    const copy = await justOpened().backups.make();
    expect(JSON.parse(copy?.text ?? '')).toMatchObject({ counts: { entries: 1 } });
  });

  it('is not made where they cannot be read', async () => {
    await yesterday();
    vi.stubGlobal('indexedDB', undefined);
    expect(await justOpened().backups.make()).toBeNull();
  });

  it('fetched before they have been read is not said to add what is here already', async () => {
    await yesterday();
    const copy = await justOpened().backups.make();
    const preview = await justOpened().backups.preview(copy?.text ?? '');
    expect(preview).toMatchObject({ addition: { entries: [], same: 1 } });
  });
});
