import { describe, expect, it } from 'vitest';
import { begun, withDone } from './entry.ts';
import { spreadsheet } from './spreadsheet.ts';

const words = {
  columns: ['Dag', 'Kl.'],
  yes: 'ja',
  exercise: () => 'Bøj; stræk',
  reason: () => '=1+1',
};
const at = { at: Date.parse('2026-11-24T17:40Z'), localDay: '2026-11-24', zone: '', offset: 60 };
const entry = withDone(begun('a', 1, ['leg-pump'], at), { exercise: 'leg-pump', reached: 8, dose: 8, at: 0 });

describe('the spreadsheet', () => {
  it('opens with its letters whole, one line for each time, and nothing in it is run as a formula', () => {
    const text = spreadsheet(
      [{ ...entry, reason: 'pain', before: { heaviness: 6, pain: null } }, begun('b', 2, [], at)],
      words,
    );
    expect(text).toBe(`\uFEFFDag;Kl.\r\n2026-11-24;18:40;;"Bøj; stræk 8";'=1+1;6;;;\r\n`);
  });

  it('has a line for a session that was stopped for a reason before anything was done', () => {
    const text = spreadsheet([{ ...begun('d', 4, [], at), reason: 'dizzy' }], words);
    expect(text).toContain(`2026-11-24;18:40;;;'=1+1;`);
  });

  it('names breathing alone, and leaves the name of what it does not know as it is', () => {
    const done = (exercise: string) =>
      withDone(begun('c', 3, [exercise], at), { exercise, reached: 12, dose: 12, at: 0 });
    const text = spreadsheet([done('breathing'), done('yoga')], { ...words, exercise: () => 'Åndedræt' });
    expect(text).toContain(';Åndedræt 12;');
    expect(text).toContain(';yoga 12;');
  });
});
