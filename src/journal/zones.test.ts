import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysDone } from './days-done.ts';
import { dayNumber, localStamp } from './days.ts';
import { streak } from './streak.ts';

const HOUR_MS = 3_600_000;

/** Minutes east of UTC, from the zone data of this machine: what a phone in that zone would answer. */
function offsetIn(zone: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeZoneName: 'longOffset' });
  return (at) => {
    const name = format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = '0', minutes = '0'] = /GMT(?:([+-])(\d+):(\d+))?/.exec(name) ?? [];
    return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  };
}

/** One exercise at some hour of every calendar day that the zone had, from a day on. */
function everyDay(zone: string, from: string, length: number, hourOf: (i: number) => number) {
  const offset = offsetIn(zone);
  const days = new Map<string, { day: string; offset: number; done: [] }[]>();
  for (let hour = 0; hour < length * 24; hour++) {
    const at = Date.parse(`${from}T00:00Z`) + hour * HOUR_MS;
    const { localDay } = localStamp(at, offset(at), zone);
    const done = [{ exercise: 'a', reached: 1, dose: 1, at }] as unknown as [];
    days.set(localDay, [...(days.get(localDay) ?? []), { day: localDay, offset: offset(at), done }]);
  }
  const written = [...days.values()].map((hours, i) => hours[hourOf(i) % hours.length]);
  return written.filter((one) => one !== undefined);
}

// The zone, a day some time before its clocks or its calendar make a jump, and what the jump is.
const JUMPS: readonly (readonly [zone: string, from: string, what: string])[] = [
  ['Europe/Copenhagen', '2026-03-15', 'spring'],
  ['Europe/Copenhagen', '2026-10-12', 'autumn'],
  ['Europe/Copenhagen', '2027-12-20', 'a new year'],
  ['Europe/Copenhagen', '2028-02-15', 'a leap day'],
  ['America/New_York', '2026-10-20', 'autumn'],
  ['America/St_Johns', '2026-03-01', 'spring, half an hour beside the others'],
  ['Australia/Lord_Howe', '2026-03-25', 'half an hour only'],
  ['Asia/Kathmandu', '2026-03-15', 'nothing, at a quarter past'],
  ['Pacific/Apia', '2011-12-15', 'a day that never was'],
  ['Pacific/Kiritimati', '1994-12-20', 'a day that never was, the other way of writing it'],
  ['Pacific/Kwajalein', '1993-08-10', 'a day that never was'],
];

describe('exercises on every day that there was', () => {
  it.each(JUMPS)('in %s from %s are one unbroken row, over %s', (zone, from) => {
    fc.assert(
      fc.property(fc.array(fc.nat(23), { minLength: 32, maxLength: 32 }), (hours) => {
        const entries = everyDay(zone, from, 30, (i) => hours[i] ?? 12);
        const last = entries.at(-1);
        if (!last) throw new Error('no days');
        const today = { localDay: last.day, offset: last.offset };
        expect(streak(daysDone(entries), today, 0, [])).toMatchObject({
          current: entries.length,
          best: entries.length,
        });
      }),
      { numRuns: 20 },
    );
  });

  it('in Samoa had no 30 December 2011, and the row goes from the 29th to the 31st', () => {
    const entries = everyDay('Pacific/Apia', '2011-12-28', 5, () => 0).map(({ day }) => day);
    expect(entries).toContain('2011-12-29');
    expect(entries).not.toContain('2011-12-30');
    expect(entries).toContain('2011-12-31');
    expect(dayNumber('2011-12-31') - dayNumber('2011-12-29')).toBe(2);
  });
});
