import { describe, expect, it } from 'vitest';
import { countingDay, daysToChoose } from './counting-day.ts';
import { localStamp } from './days.ts';
import { begun, withDone } from './entry.ts';

/** A moment on a wall that is `offset` minutes east of UTC. */
const moment = (wall: string, offset = 60) =>
  localStamp(Date.parse(`${wall}Z`) - offset * 60_000, offset, 'Somewhere');
const entry = (wall: string, day: string, offset = 60) =>
  withDone(begun(wall, 1, ['a'], moment(wall, offset), day), { exercise: 'a', reached: 1, dose: 1, at: 0 });

describe('the day that counts', () => {
  // Wall time, minutes east, grace, the day it counts for when the day before was empty.
  it.each<[string, number, boolean, string]>([
    ['2026-11-25T23:59', 60, true, '2026-11-25'],
    ['2026-11-25T00:00', 60, true, '2026-11-24'],
    ['2026-11-25T02:59', 60, true, '2026-11-24'],
    ['2026-11-25T03:00', 60, true, '2026-11-25'],
    ['2026-11-25T03:01', 60, true, '2026-11-25'],
    ['2026-11-25T02:59', 60, false, '2026-11-25'],
    ['2027-01-01T01:00', 60, true, '2026-12-31'],
    ['2028-03-01T01:00', 60, true, '2028-02-29'],
    ['2026-11-25T02:59', -570, true, '2026-11-24'],
    ['2026-11-25T02:59', 345, true, '2026-11-24'],
    // Copenhagen's spring night goes from 01:59 to 03:00, its autumn night has 02:59 twice.
    ['2026-03-29T01:59', 60, true, '2026-03-28'],
    ['2026-03-29T03:00', 120, true, '2026-03-29'],
    ['2026-10-25T02:59', 120, true, '2026-10-24'],
    ['2026-10-25T02:59', 60, true, '2026-10-24'],
    ['2026-10-25T03:00', 60, true, '2026-10-25'],
  ])('at %s on the wall (%i minutes east, grace %s) is %s', (wall, offset, grace, day) =>
    expect(countingDay(moment(wall, offset), [], grace)).toBe(day),
  );

  const late = moment('2026-11-25T01:30');

  it('is the new one when the old one was used before midnight', () => {
    expect(countingDay(late, [entry('2026-11-24T22:00', '2026-11-24')], true)).toBe('2026-11-25');
    expect(countingDay(late, [entry('2026-11-25T20:00', '2026-11-24')], true)).toBe('2026-11-25');
  });

  it('is still the old one when nothing was finished on it, and for a second go in the same night', () => {
    const nothing = begun('n', 1, ['a'], moment('2026-11-24T22:00'));
    expect(countingDay(late, [nothing], true)).toBe('2026-11-24');
    expect(countingDay(late, [entry('2026-11-25T00:20', '2026-11-24')], true)).toBe('2026-11-24');
  });

  it('can be chosen between two for a session of the night, and for no other', () => {
    expect(daysToChoose(entry('2026-11-25T00:20', '2026-11-24'))).toEqual(['2026-11-24', '2026-11-25']);
    expect(daysToChoose(entry('2026-11-25T03:00', '2026-11-25'))).toBeNull();
    expect(daysToChoose({ ...entry('2026-11-25T00:20', '2026-11-24'), source: 'paper' })).toBeNull();
  });
});
