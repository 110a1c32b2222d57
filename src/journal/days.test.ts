import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockText, dayNumber, dayText, isDay, localStamp, partOfDay, weekday, weekStart } from './days.ts';

const utc = (text: string) => Date.parse(`${text}Z`);

describe('days', () => {
  it('follow each other by one, over every month, leap day and year', () => {
    fc.assert(
      fc.property(fc.integer({ min: -10_000, max: 60_000 }), (n) => {
        expect(dayNumber(dayText(n))).toBe(n);
        expect(isDay(dayText(n))).toBe(true);
      }),
    );
    expect(dayNumber('2028-03-01') - dayNumber('2028-02-28')).toBe(2);
    expect(dayNumber('2027-03-01') - dayNumber('2027-02-28')).toBe(1);
    expect(dayNumber('2027-01-01') - dayNumber('2026-12-31')).toBe(1);
  });

  it.each(['2026-02-30', '2026-13-01', '26-01-01', '', 'today', '2026-1-1'])('%j is no day', (text) =>
    expect(isDay(text)).toBe(false),
  );

  it('belong to the week that begins on their Monday', () => {
    expect(weekday(dayNumber('2026-11-23'))).toBe(0);
    expect(weekday(dayNumber('2026-11-29'))).toBe(6);
    expect(weekday(dayNumber('1969-12-28'))).toBe(6);
    expect(dayText(weekStart(dayNumber('2027-01-03')))).toBe('2026-12-28');
  });

  it.each([
    ['2026-11-24T22:59:00', 60, '2026-11-24'],
    ['2026-11-24T23:01:00', 60, '2026-11-25'],
    ['2026-03-28T23:30:00', 60, '2026-03-29'],
    ['2026-03-29T22:30:00', 120, '2026-03-30'],
    ['2026-01-01T09:00:00', -600, '2025-12-31'],
    ['1969-12-31T23:30:00', 0, '1969-12-31'],
  ])('at %s UTC it is, %i minutes east, %s', (at, offset, day) =>
    expect(localStamp(utc(at), offset, 'Somewhere')).toEqual({
      at: utc(at),
      localDay: day,
      zone: 'Somewhere',
      offset,
    }),
  );

  it.each([
    ['03:59', 'evening'],
    ['04:00', 'morning'],
    ['10:59', 'morning'],
    ['11:00', 'day'],
    ['14:00', 'afternoon'],
    ['18:00', 'evening'],
    ['00:00', 'evening'],
  ])('at %s on the wall it is %s', (time, part) => {
    const at = utc(`2026-11-24T${time}:00`) - 60 * 60_000;
    expect(clockText(at, 60)).toBe(time);
    expect(partOfDay(at, 60)).toBe(part);
  });
});
