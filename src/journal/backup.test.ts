import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { additionOf, backupText, readBackup, type Kept } from './backup.ts';
import { dayText } from './days.ts';
import { begun, withDone } from './entry.ts';
import type { Entry } from './types.ts';

const entry = (id: string, over: Partial<Entry> = {}): Entry => ({
  ...withDone(
    begun(id, 1, ['belly-breath'], { at: 5, localDay: '2026-11-24', zone: 'Europe/Copenhagen', offset: 60 }),
    { exercise: 'belly-breath', reached: 5, dose: 5, at: 9 },
  ),
  ...over,
});
const kept: Kept = {
  entries: [entry('a'), entry('b', { before: { heaviness: 6, pain: null }, reason: 'dizzy' })],
  pauses: [{ id: 'p', from: '2026-11-01', to: null }],
  settings: { pace: 'slow', doses: { 'leg-pump': 6 } },
};
const made = await backupText(kept, '2026-11-25');
type File = Record<string, unknown> & { data: Record<string, unknown[]> };
/** The file with something done to it, its checksum left as it was or taken away. */
const changed = (change: (file: File) => void, sha256: 'kept' | 'taken away' = 'taken away') => {
  const file = JSON.parse(made) as File;
  change(file);
  return JSON.stringify(sha256 === 'kept' ? file : { ...file, sha256: null });
};

describe('a backup', () => {
  it('comes back exactly as it went, whatever is in it', async () => {
    const anyEntry = fc
      .record({
        id: fc.uuid(),
        seq: fc.nat(),
        day: fc.integer({ min: 0, max: 40_000 }).map(dayText),
        zone: fc.string(),
        planned: fc.array(fc.string(), { maxLength: 7 }),
        before: fc.option(fc.record({ heaviness: fc.option(fc.nat(10)), pain: fc.option(fc.nat(10)) })),
        source: fc.constantFrom('session' as const, 'paper' as const),
      })
      .map(({ id, ...over }) => entry(id, over));
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(anyEntry, { selector: ({ id }) => id }), async (entries) => {
        const back = await readBackup(await backupText({ ...kept, entries }, '2026-11-25'));
        expect(back).toEqual({ ...kept, entries, madeOn: '2026-11-25' });
      }),
      { numRuns: 50 },
    );
  });

  it('of the first version of entries is lifted while it is read', async () => {
    const file = join(import.meta.dirname, '../../tests/fixtures/journal-1.json');
    const entries = JSON.parse(readFileSync(file, 'utf8')) as unknown[];
    const back = await readBackup(
      changed((text) => {
        text.data['entries'] = entries;
        text['counts'] = { entries: 2, pauses: 1 };
      }),
    );
    expect(back).toMatchObject({ entries: [{ version: 2, day: '2026-11-24' }, { version: 2 }] });
  });

  it('with a voice in a language that this version does not speak is read all the same', async () => {
    const voices = { xx: btoa('a voice') };
    expect(await readBackup(await backupText({ ...kept, voices }, '2026-11-25'))).toMatchObject({ voices });
  });

  const deep = '['.repeat(100_000) + ']'.repeat(100_000);
  it.each<[string, string, string]>([
    ['nothing at all', '', 'unreadable'],
    ['cut off in the middle', made.slice(0, made.length / 2), 'unreadable'],
    ['cut off by one sign', made.slice(0, -1), 'unreadable'],
    ['a picture', '\u0089PNG\r\n', 'unreadable'],
    ['a list', '[]', 'foreign'],
    ['nothing, written as JSON', 'null', 'foreign'],
    ["another app's file", '{"app":"7-minute","version":3,"data":[]}', 'foreign'],
    ['nested a hundred thousand deep', deep, 'foreign'],
    ['nested deep inside', made.replace('"pace":"slow"', `"pace":${deep}`), 'damaged'],
    ['from a newer version of the file', changed((file) => (file['version'] = 2)), 'newer'],
    [
      'with entries of a newer version',
      changed((file) => file.data['entries']?.push({ id: 'z', version: 99 })),
      'newer',
    ],
    ['with an entry changed by hand', made.replace('"reached":5', '"reached":9'), 'damaged'],
    ['with an entry taken out', changed((file) => file.data['entries']?.pop()), 'damaged'],
    ['with the same entry twice', changed((f) => (f.data['entries'] = [entry('a'), entry('a')])), 'damaged'],
    [
      'with a time that is text',
      changed((file) => (file.data['entries'] = [{ ...entry('a'), startedAt: '5' }, entry('b')])),
      'damaged',
    ],
    [
      'with a day that is none',
      changed((file) => (file.data['entries'] = [{ ...entry('a'), day: '2026-02-31' }, entry('b')])),
      'damaged',
    ],
    ['with a list where a set should be', changed((f) => (f['data'] = [] as never)), 'damaged'],
    ['with settings that are a list', changed((f) => (f.data['settings'] = [])), 'damaged'],
  ])('%s is refused whole', async (_, text, why) => expect(await readBackup(text)).toBe(why));

  it('that is far too long is refused before it is looked at', async () => {
    expect(await readBackup(' '.repeat(60_000_001))).toBe('too-long');
  });

  it('cannot smuggle a prototype in', async () => {
    const smuggled = changed(() => undefined).replace(
      '"pace":"slow"',
      '"__proto__":{"polluted":true},"pace":"slow"',
    );
    const back = await readBackup(smuggled);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    if (typeof back !== 'string')
      expect((back.settings as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('cut off or changed anywhere is never half a backup', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(made.length - 1), fc.string({ maxLength: 3 }), async (at, text) => {
        const back = await readBackup(made.slice(0, at) + text + made.slice(at + 1));
        // Either refused, or the data are exactly those that were saved (a space, or the file's own date changed).
        if (typeof back !== 'string') expect({ ...back, madeOn: '' }).toEqual({ ...kept, madeOn: '' });
      }),
      { numRuns: 400 },
    );
  });
});

describe('adding a backup', () => {
  it('adds what is missing, and leaves what is here as it is', () => {
    const here = { entries: [entry('a', { day: '2026-11-23' }), entry('c')], pauses: kept.pauses };
    expect(additionOf({ ...kept, entries: [entry('a'), entry('b'), entry('c')] }, here)).toEqual({
      entries: [entry('b')],
      pauses: [],
      same: 1,
      differing: 1,
      alone: 0,
    });
  });
});
