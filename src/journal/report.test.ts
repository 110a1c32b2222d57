import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from './checksum.ts';
import { dayNumber, dayText } from './days.ts';
import { begun } from './entry.ts';
import { stretchesOf } from './pauses.ts';
import { REPORT_DAYS, reportOf, type Report } from './report.ts';
import { readReport, reportText } from './report-text.ts';
import type { Entry } from './types.ts';

const DAY = '2026-11-25';
let seq = 0;
function entry(day: string, over: Partial<Entry> = {}): Entry {
  const at = Date.parse(`${day}T18:30+01:00`);
  const done = [{ exercise: 'belly-breath', reached: 5, dose: 5, at }];
  return { ...begun(`e${++seq}`, seq, [], { at, localDay: day, zone: '', offset: 60 }), done, ...over };
}

describe('the report', () => {
  it('holds the last 28 days and nothing before or after them', () => {
    const days = [-1, 0, 27, 28].map((back) => dayText(dayNumber(DAY) - back));
    const report = reportOf(
      days.map((day) => entry(day)),
      [],
      DAY,
    );
    expect(report.exercises).toHaveLength(REPORT_DAYS);
    expect(report.exercises.map((n, i) => (n ? i : -1)).filter((i) => i >= 0)).toEqual([0, 27]);
    expect(report.reached).toEqual([{ exercise: 'belly-breath', days: 2, least: 5, most: 5, dose: 5 }]);
  });

  it('counts exercises once a day and sessions each, and shows a pause as one', () => {
    const report = reportOf(
      [entry(DAY), entry(DAY), entry('2026-11-23')],
      stretchesOf([{ from: '2026-11-22', to: '2026-11-24' }]),
      DAY,
    );
    expect(report.exercises.slice(-4)).toEqual([null, 1, null, 1]);
    expect(report.times.slice(-4)).toEqual([0, 1, 0, 2]);
  });

  it('tells the least and the most that was reached, and the dose she has now', () => {
    const reached = (n: number, dose: number) => [{ exercise: 'foot-pump', reached: n, dose, at: 0 }];
    const report = reportOf(
      [
        entry('2026-11-20', { done: reached(10, 12) }),
        entry('2026-11-21', { done: reached(14, 14) }),
        entry('2026-11-21', { done: [{ exercise: 'of-tomorrow', reached: 1, dose: 1, at: 0 }] }),
        entry('2026-11-22', { done: reached(13, 13) }),
      ],
      [],
      DAY,
    );
    expect(report.reached).toEqual([
      { exercise: 'foot-pump', days: 3, least: 10, most: 14, dose: 13 },
      { exercise: 'of-tomorrow', days: 1, least: 1, most: 1, dose: 1 },
    ]);
  });

  it('tells of stops with their reasons, also where no exercise was done, and of what she said', () => {
    const report = reportOf(
      [
        entry('2026-11-20', { reason: 'pain', done: [] }),
        entry('2026-11-21', { before: { heaviness: 6, pain: null }, after: { heaviness: 2, pain: 0 } }),
        entry('2026-11-25', { reason: 'dizzy' }),
      ],
      [],
      DAY,
    );
    expect(report.stops).toEqual([
      { back: 5, reason: 'pain' },
      { back: 0, reason: 'dizzy' },
    ]);
    expect(report.exercises.at(-6)).toBe(0);
    expect(report.felt).toEqual([
      {
        back: 4,
        part: 'evening',
        before: { heaviness: 6, pain: null },
        after: { heaviness: 2, pain: 0 },
      },
    ]);
  });
});

const score = fc.option(fc.nat(10));
const feeling = fc
  .record({ heaviness: score, pain: score })
  .map((said) => (said.heaviness === null && said.pain === null ? null : said));
const back = fc.nat(REPORT_DAYS - 1);
const anyReport: fc.Arbitrary<Report> = fc.record({
  day: fc.integer({ min: 0, max: 40_000 }).map(dayText),
  exercises: fc.array(fc.option(fc.nat(9)), { minLength: REPORT_DAYS, maxLength: REPORT_DAYS }),
  times: fc.array(fc.nat(9), { minLength: REPORT_DAYS, maxLength: REPORT_DAYS }),
  reached: fc.array(
    fc.record({
      exercise: fc.constantFrom('belly-breath', 'foot-pump', 'all-fours'),
      days: fc.nat(28),
      least: fc.nat(60),
      most: fc.nat(60),
      dose: fc.nat(60),
    }),
    { maxLength: 8 },
  ),
  felt: fc.array(
    fc.record({
      back,
      part: fc.constantFrom('morning', 'day', 'afternoon', 'evening'),
      before: feeling,
      after: feeling,
    }),
    { maxLength: 14 },
  ),
  stops: fc.array(fc.record({ back, reason: fc.constantFrom('pain', 'dizzy', 'interrupted', 'enough') }), {
    maxLength: 20,
  }),
});
const usual = reportOf([entry(DAY, { reason: 'pain', before: { heaviness: 3, pain: 1 } })], [], DAY);
const text = reportText(usual);
/** A text with other contents and a checksum that fits them, as only someone who means ill would write it. */
const forged = (change: (data: unknown[]) => unknown) => {
  const json = JSON.stringify(change(JSON.parse(text.slice(text.indexOf('['))) as unknown[]));
  return `Venepumpen1.${checksum(json)}.${json}`;
};

describe('a report as text', () => {
  it('is read as it was written, also broken into lines and with words around it', () => {
    fc.assert(
      fc.property(anyReport, fc.integer({ min: 10, max: 80 }), (report, width) => {
        const line = reportText(report);
        expect(readReport(line)).toEqual(report);
        const broken = line.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');
        expect(readReport(`Hej! Her er den:\n${broken}\nHilsen`)).toEqual(report);
      }),
    );
  });

  it('fits a code that a phone can read, however much there is to tell', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        expect(reportText(report).length).toBeLessThan(1100);
      }),
    );
  });

  it('leaves out an exercise it has no room for, and stays readable', () => {
    const reached = ['belly-breath', 'Another_Language', ...Array.from({ length: 30 }, (_, i) => `e-${i}`)];
    const many = {
      ...usual,
      reached: reached.map((exercise) => ({ exercise, days: 1, least: 1, most: 1, dose: 1 })),
    };
    const read = readReport(reportText(many));
    expect(read).toMatchObject({
      reached: { length: 20, 0: { exercise: 'belly-breath' }, 1: { exercise: 'e-0' } },
    });
  });

  it('with any one letter changed or lost is refused', () => {
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom('', '7', 'x'), (at, other) => {
        fc.pre(text[at] !== other);
        expect(typeof readReport(text.slice(0, at) + other + text.slice(at + 1))).toBe('string');
      }),
    );
  });

  it.each([
    ['nothing', '', 'foreign'],
    ['any text', 'https://example.org/?q=1', 'foreign'],
    ['a backup', '{"format":"venepumpen-backup","version":1}', 'foreign'],
    ['endless text', 'Venepumpen1.'.repeat(9000), 'foreign'],
    ['a newer report', text.replace('Venepumpen1', 'Venepumpen2'), 'newer'],
    ['a newer shape altogether', 'Venepumpen12.zz', 'newer'],
    ['half a report', text.slice(0, 60), 'damaged'],
    ['a wrong type', forged((data) => [7, ...data.slice(1)]), 'damaged'],
    ['a day there is not', forged((data) => ['2026-02-30', ...data.slice(1)]), 'damaged'],
    ['too few days', forged(([day, , ...rest]) => [day, '77', ...rest]), 'damaged'],
    ['a score of eleven', forged((data) => data.with(4, [[0, 3, 11, null, null, null]])), 'damaged'],
    ['a day ahead', forged((data) => data.with(5, [[-1, 0]])), 'damaged'],
    ['something more', forged((data) => [...data, 'more']), 'damaged'],
    ['markup for a name', forged((data) => data.with(3, [['<img src=x>', 1, 1, 1, 1]])), 'damaged'],
    ['a prototype', forged((data) => data.with(3, [['__proto__', 1, 1, 1, 1]])), 'damaged'],
    ['a thousand exercises', forged((data) => data.with(3, Array(1000).fill(['a', 1, 1, 1, 1]))), 'damaged'],
    [
      'nested without end',
      forged((data) => data.with(5, [JSON.parse('['.repeat(500) + ']'.repeat(500))])),
      'damaged',
    ],
  ])('that is %s is refused with a reason', (_, hostile, why) => {
    expect(readReport(hostile)).toBe(why);
  });

  it('whatever is pasted, the answer is a report or a reason, never an error', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json().map((json) => `Venepumpen1.${checksum(json)}.${json}`),
        ),
        (any) => {
          expect(['foreign', 'newer', 'damaged']).toContain(readReport(any));
        },
      ),
    );
  });
});

it('the checksum is the one everybody calls CRC-32', () => {
  expect(checksum('123456789')).toBe('cbf43926');
});
