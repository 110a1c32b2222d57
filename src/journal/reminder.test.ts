import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { calendarFile, googleAddress, type Reminder } from './reminder.ts';

// The file is written by one library and read here by another, which Thunderbird reads calendars with.
const usual: Reminder = { days: [0, 2, 6], time: '17:00', title: 'Tid til mig', uid: 'a@b', sequence: 0 };
const NOW = Date.parse('2026-11-25T12:00Z');
const TODAY = '2026-11-25';
const file = (over: Partial<Reminder> = {}, today = TODAY) => calendarFile({ ...usual, ...over }, today, NOW);

function read(text: string) {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const component = events[0] as ICAL.Component;
  return { component, event: new ICAL.Event(component) };
}

// As long as the field lets it be.
const anyTitle = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

describe('the reminder in the calendar', () => {
  it('comes back on the chosen days only, at the same time on the wall in summer and in winter', () => {
    const { event } = read(file({}, '2027-03-24'));
    const coming = event.iterator();
    const dates = Array.from({ length: 7 }, () => coming.next().toString());
    expect(dates).toEqual([
      '2027-03-24T17:00:00',
      '2027-03-28T17:00:00',
      '2027-03-29T17:00:00',
      '2027-03-31T17:00:00',
      '2027-04-04T17:00:00',
      '2027-04-05T17:00:00',
      '2027-04-07T17:00:00',
    ]);
    expect(event.startDate.zone).toBe(ICAL.Timezone.localTimezone);
    expect(event.duration.toString()).toBe('PT15M');
  });

  it('begins on the next chosen day, and on no other', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(6), { minLength: 1 }), fc.nat(400), (days, away) => {
        const today = new Date(NOW + away * 86_400_000).toISOString().slice(0, 10);
        const { event } = read(file({ days }, today));
        const coming = event.iterator();
        const [one, two] = [coming.next(), coming.next()];
        // ICAL counts Sunday as 1.
        for (const time of [one, two]) expect(days).toContain((time.dayOfWeek() + 5) % 7);
        expect(one.toString().slice(0, 10) >= today).toBe(true);
        expect(one.toString()).toBe(event.startDate.toString());
        expect(one.subtractDate(ICAL.Time.fromDateString(today)).toSeconds() / 86_400).toBeLessThan(7);
      }),
    );
  });

  it('keeps any title as it was written, on one line', () => {
    fc.assert(
      fc.property(anyTitle, (title) => {
        const { event, component } = read(file({ title }));
        const written = title.replace(/[\p{Cc}\p{Cs}]+/gu, ' ').trim();
        expect(event.summary).toBe(written);
        const alarm = component.getFirstSubcomponent('valarm');
        expect(alarm?.getFirstPropertyValue('description')).toBe(written);
      }),
      { numRuns: 40 },
    );
  });

  it('has lines of at most 75 bytes ended as the standard says, and cuts no letter in two', () => {
    const title = 'Æbler; ærter, \\ og "øl" på åen '.repeat(12).trim();
    const text = file({ title });
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).toContain('Æbler\\; ærter\\, \\\\ og');
    expect(read(text).event.summary).toBe(title);
  });

  it('rings when it begins, with what strict calendars demand and in their order', () => {
    const text = file();
    const { component } = read(text);
    expect(component.getFirstPropertyValue('uid')).toBe('a@b');
    expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-25T12:00:00Z');
    const alarms = component.getAllSubcomponents('valarm');
    expect(alarms).toHaveLength(1);
    expect(alarms[0]?.getFirstPropertyValue('action')).toBe('DISPLAY');
    expect(String(alarms[0]?.getFirstPropertyValue('trigger'))).toBe('PT0S');
    // An alarm before the properties of its event is not understood everywhere.
    expect(text.indexOf('BEGIN:VALARM')).toBeGreaterThan(text.indexOf('SUMMARY'));
    expect(text).not.toMatch(/TZID|DTSTART:\d+T\d+Z/);
  });

  it('a later file is a change of the same reminder', () => {
    const [before, after] = [read(file()), read(file({ sequence: 4, time: '08:30' }))];
    expect(after.event.uid).toBe(before.event.uid);
    expect([before.event.sequence, after.event.sequence]).toEqual([0, 4]);
    expect(after.event.startDate.toString()).toBe('2026-11-25T08:30:00');
  });

  it('opens in the calendar of Google with the same days and time', () => {
    const { origin, searchParams } = new URL(googleAddress({ ...usual, title: 'Æ & ø' }, TODAY));
    expect(origin).toBe('https://calendar.google.com');
    expect(Object.fromEntries(searchParams)).toEqual({
      text: 'Æ & ø',
      dates: '20261125T170000/20261125T171500',
      recur: 'RRULE:FREQ=WEEKLY;BYDAY=MO,WE,SU',
    });
  });
});
