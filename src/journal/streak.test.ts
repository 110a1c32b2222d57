import { describe, expect, it } from 'vitest';
import { dayNumber, dayText, localStamp } from './days.ts';
import { days, now, on, streak } from './streak-parts.ts';

/** As the journal writes it: UTC time and the zone's offset just then. */
const written = (utc: string, offset: number) =>
  on(localStamp(Date.parse(`${utc}Z`), offset, '').localDay, offset);
/** A week from Monday 2 November 2026, one letter a day: x done, - not. */
const drawn = (weeks: string) =>
  [...weeks.replaceAll(' ', '')].flatMap((letter, i) =>
    letter === 'x' ? [on(dayText(dayNumber('2026-11-02') + i))] : [],
  );
const after = (weeks: string) => now(dayText(dayNumber('2026-11-02') + weeks.replaceAll(' ', '').length));

describe('a streak', () => {
  it('is empty before the first day, and one after it', () => {
    expect(streak([], now('2026-11-24'))).toEqual({
      current: 0,
      best: 0,
      total: 0,
      thisMonth: 0,
      thisWeek: 0,
    });
    expect(streak([on('2026-11-24')], now('2026-11-24'))).toEqual({
      current: 1,
      best: 1,
      total: 1,
      thisMonth: 1,
      thisWeek: 1,
    });
  });

  it('is not broken by today before today is over, and is by a day without anything', () => {
    const three = days('2026-11-20', 3);
    expect(streak(three, now('2026-11-23')).current).toBe(3);
    expect(streak(three, now('2026-11-24'))).toMatchObject({ current: 0, best: 3, total: 3 });
  });

  it('is not made by a session in which nothing was finished', () => {
    expect(streak([on('2026-11-24', 60, [])], now('2026-11-24')).total).toBe(0);
  });

  it('counts the days of this calendar month', () => {
    expect(streak(days('2026-10-28', 10), now('2026-11-06')).thisMonth).toBe(6);
  });

  // Every row: what was written (UTC, minutes east), today, and the days in a row.
  it.each<[string, ReturnType<typeof on>[], ReturnType<typeof now>, number]>([
    [
      'over the spring night that has 23 hours in Copenhagen',
      [written('2026-03-28T22:59', 60), written('2026-03-29T21:59', 120), written('2026-03-29T22:01', 120)],
      now('2026-03-30', 120),
      3,
    ],
    [
      'over the autumn night that has 25 hours in Copenhagen',
      [written('2026-10-24T21:59', 120), written('2026-10-24T22:01', 120), written('2026-10-25T23:01', 60)],
      now('2026-10-26', 60),
      3,
    ],
    [
      'over midnight: 23:59 and 00:01 are two days',
      [written('2026-11-24T22:59', 60), written('2026-11-24T23:01', 60)],
      now('2026-11-25'),
      2,
    ],
    ['over a leap day', days('2028-02-27', 4), now('2028-03-01'), 4],
    ['over a year change', days('2026-12-30', 4), now('2027-01-02'), 4],
    [
      'over the day that Samoa never had',
      [written('2011-12-29T19:00', -600), written('2011-12-30T19:00', 840)],
      now('2011-12-31', 840),
      2,
    ],
    [
      'over the date line westward, where a day hardly was (Hawaii to Auckland)',
      [written('2026-11-25T06:00', -600), written('2026-11-25T21:00', 780)],
      now('2026-11-26', 780),
      2,
    ],
    [
      'over the date line westward before anything is done there',
      [on('2026-11-23', -600), on('2026-11-24', -600)],
      now('2026-11-26', 780),
      2,
    ],
    [
      'over the date line eastward, where a day comes twice (Auckland to Hawaii)',
      [on('2026-11-24', 780), on('2026-11-25', 780), on('2026-11-25', -600), on('2026-11-26', -600)],
      now('2026-11-26', -600),
      3,
    ],
    [
      'over the date line, wherever else she was on the days before and after',
      [on('2026-11-24', -600), on('2026-11-24', 60), on('2026-11-26', 780), on('2026-11-26', 60)],
      now('2026-11-26', 60),
      2,
    ],
    ['home from New York', [on('2026-11-23', -300), on('2026-11-24', 60)], now('2026-11-24'), 2],
    ['with the clock set back by a day', days('2026-11-20', 5), now('2026-11-23'), 5],
    ['with the clock set back by a month', days('2026-11-20', 5), now('2026-10-24'), 5],
    [
      'with one day written by a clock years ahead',
      [...days('2026-11-20', 5), on('2031-01-01')],
      now('2026-11-25'),
      5,
    ],
  ])('goes on %s', (_, entries, today, length) => {
    expect(streak(entries, today)).toMatchObject({ current: length, best: length });
  });

  it.each([
    ['a day not used at home', [on('2026-11-22'), on('2026-11-24')], now('2026-11-24')],
    [
      'a day not used after a long flight east',
      [on('2026-11-22', 60), on('2026-11-24', 540)],
      now('2026-11-24', 540),
    ],
    ['two days not used on the way over the date line', [on('2026-11-21', -600)], now('2026-11-24', 780)],
  ])('is broken by %s', (_, entries, today) => {
    expect(streak(entries, today).best).toBe(1);
    expect(streak(entries, today).current).toBeLessThanOrEqual(1);
  });
});

describe('free days', () => {
  // Weeks from Monday; the day after the last is today. With none, one and two free days a week.
  it.each([
    ['a whole week', 'xxxxxxx', [7, 7, 7]],
    ['Wednesday left out', 'xx-xxxx', [4, 6, 6]],
    ['two days left out in one week', 'xx-x-xx', [2, 3, 5]],
    ['one day left out in each of two weeks', 'xx-xxxx xxxxx-x', [1, 12, 12]],
    ['the end of one week and the beginning of the next', 'xxxxxx- -xx', [2, 8, 8]],
    ['two and two over the turn of the week', 'xxxxx-- --xx', [2, 2, 7]],
    ['yesterday, and nothing yet today', 'xxxxxx-', [0, 6, 6]],
    ['the two days before today', 'xxxxx--', [0, 0, 5]],
    ['a whole week left out', 'xxxxxxx ------- xx', [2, 2, 2]],
  ])('%s', (_, weeks, lengths) => {
    const found = ([0, 1, 2] as const).map((free) => streak(drawn(weeks), after(weeks), free).current);
    expect(found).toEqual(lengths);
  });

  it('are never counted as done', () => {
    expect(streak(drawn('xx-xxx-'), after('xx-xxx-'), 2)).toMatchObject({ current: 5, best: 5, total: 5 });
  });
});

describe('a pause', () => {
  const illness = { from: '2026-11-04', to: '2026-11-12' };

  it('carries the row over it, though not a day in it was done', () => {
    const weeks = 'xx----- ----xx';
    expect(streak(drawn(weeks), after(weeks), 0)).toMatchObject({ current: 2, best: 2 });
    expect(streak(drawn(weeks), after(weeks), 0, [illness])).toMatchObject({ current: 4, best: 4 });
  });

  it('uses up no free day', () => {
    const weeks = 'x------ ----xx-';
    expect(streak(drawn(weeks), after(weeks), 1, [illness]).current).toBe(3);
  });

  it('that is still going on keeps the row for as long as it lasts', () => {
    const open = [{ from: '2026-11-04', to: null }];
    expect(streak(drawn('xx'), now('2027-08-01'), 0, open).current).toBe(2);
  });

  it('counts a day in it that was done all the same', () => {
    const weeks = 'xx--x-- ----xx';
    expect(streak(drawn(weeks), after(weeks), 0, [illness]).current).toBe(5);
  });

  it('that ends before it begins is none', () => {
    const turned = [{ from: '2026-11-12', to: '2026-11-04' }];
    expect(streak(drawn('xx-x'), after('xx-x'), 0, turned).current).toBe(1);
  });
});
