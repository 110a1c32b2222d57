/** Where the journal reads the time; the phone's own unless a test turns it. */
export interface Clock {
  /** UTC milliseconds. */
  now(): number;
  /** Minutes east of UTC at a point in time. */
  offset(at: number): number;
  /** IANA name, or '' where the phone does not tell. */
  zone(): string;
}

/** The phone's clock and the zone it is in right now. */
export const phoneClock: Clock = {
  now: () => Date.now(),
  offset: (at) => -Math.round(new Date(at).getTimezoneOffset()),
  zone: () => new Intl.DateTimeFormat().resolvedOptions().timeZone ?? '',
};
