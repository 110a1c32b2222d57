import { describe, expect, it } from 'vitest';
import { days, now, on, SEVEN, week } from './streak-parts.ts';

describe('a week', () => {
  it('has seven days from Monday, and knows which is today and which are to come', () => {
    const seven = week([], now('2026-11-25'));
    expect(seven.map((d) => d.day)).toEqual(days('2026-11-23', 7).map((d) => d.day));
    expect(seven.findIndex((d) => d.today)).toBe(2);
    expect(seven.map((d) => d.future)).toEqual([false, false, false, true, true, true, true]);
  });

  it('shows breathing alone as a part of the day, and never lets it stand in for an exercise', () => {
    const entries = [
      on('2026-11-23', 60, ['breathing']),
      on('2026-11-24', 60, ['breathing', ...SEVEN.slice(1)]),
      on('2026-11-25', 60, ['breathing', ...SEVEN]),
    ];
    const shares = week(entries, now('2026-11-26')).map((d) => d.share);
    expect(shares).toEqual([1 / 7, 6 / 7, 1, 0, 0, 0, 0]);
  });

  it('shows a part of the day as a part, and seven different exercises as the whole', () => {
    const entries = [
      on('2026-11-23', 60, SEVEN.slice(0, 3)),
      on('2026-11-24', 60, SEVEN.slice(0, 4)),
      on('2026-11-24', 60, SEVEN.slice(4)),
      on('2026-11-25', 60, ['a']),
      on('2026-11-25', 60, ['a']),
      on('2026-11-26', 60, [...SEVEN, 'from a later version']),
      on('2026-11-22', 60, SEVEN),
    ];
    const shares = week(entries, now('2026-11-26')).map((d) => d.share);
    expect(shares).toEqual([3 / 7, 1, 1 / 7, 1, 0, 0, 0]);
  });
});
