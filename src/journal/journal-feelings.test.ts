import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, it } from 'vitest';
import { SILENT } from './feelings.ts';
import { doAll, opened, SEVEN, stored, wall } from './test-parts.ts';

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('what she said before and after is in the entry, and stays through what is written later', async () => {
  const journal = await opened(wall('2026-11-25T17:00'));
  const id = await journal.begin(SEVEN, { heaviness: 6, pain: null });
  await doAll(journal, id, [0]);
  await journal.stop(id);
  await journal.feelsAfter(id, { heaviness: 3, pain: 0 });
  expect(await stored()).toMatchObject([
    { before: { heaviness: 6, pain: null }, after: { heaviness: 3, pain: 0 }, state: 'stopped' },
  ]);
  expect(journal.lastEnded?.id).toBe(id);
  await journal.feelsAfter(id, SILENT);
  expect(await stored()).toMatchObject([{ before: { heaviness: 6 }, after: null }]);
});

it('asked after is always the session that ended last, not one that was written in', async () => {
  const clock = wall('2026-11-25T17:00');
  const journal = await opened(clock);
  const first = await journal.begin(SEVEN);
  await journal.stop(first);
  clock.set('2026-11-25T18:00');
  const second = await journal.begin(SEVEN);
  await journal.finish(second);
  await journal.writeIn('2026-11-25', [SEVEN[0] ?? 'belly-breath']);
  expect(journal.lastEnded?.id).toBe(second);
});
