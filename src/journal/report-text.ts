import * as v from 'valibot';
import { checksum } from './checksum.ts';
import { isDay } from './days.ts';
import { REPORT_DAYS, type Report } from './report.ts';

/** The shape of the text; a higher number is refused. */
const VERSION = 1;
/** No report is longer, in characters; a QR code holds 2953 bytes at most. */
const TOO_LONG = 20_000;

/** Why a text is no report; nothing has been kept or changed. */
export type NoReport = 'foreign' | 'newer' | 'damaged';

/** What an exercise of any version may be called; one called otherwise is left out rather than the whole refused. */
const NAME = /^[a-z0-9-]{1,40}$/;
const MOST_EXERCISES = 20;
const PARTS = ['morning', 'day', 'afternoon', 'evening'] as const;
const REASONS = ['pain', 'dizzy', 'interrupted', 'enough'] as const;

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(9999));
const amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(9999));
const back = v.pipe(count, v.maxValue(REPORT_DAYS - 1));
const score = v.nullable(v.pipe(count, v.maxValue(10)));
const digits = v.pipe(v.string(), v.regex(/^[0-9-]+$/), v.length(REPORT_DAYS));

// Tuples and digits instead of names: the fewer characters, the larger the squares of the code.
const written = v.strictTuple([
  v.pipe(v.string(), v.check(isDay)),
  digits,
  digits,
  v.pipe(
    v.array(v.strictTuple([v.pipe(v.string(), v.regex(NAME)), count, amount, amount, amount])),
    v.maxLength(MOST_EXERCISES),
  ),
  v.pipe(
    v.array(v.strictTuple([back, v.pipe(count, v.maxValue(PARTS.length - 1)), score, score, score, score])),
    v.maxLength(REPORT_DAYS),
  ),
  v.pipe(
    v.array(v.strictTuple([back, v.pipe(count, v.maxValue(REASONS.length - 1))])),
    v.maxLength(REPORT_DAYS),
  ),
]);

/** A report as one line of text, with its version and a checksum, for a QR code or to be pasted. */
export function reportText(report: Report): string {
  const digit = (n: number | null) => (n === null ? '-' : String(Math.min(9, n)));
  const data: v.InferOutput<typeof written> = [
    report.day,
    report.exercises.map(digit).join(''),
    report.times.map(digit).join(''),
    report.reached
      .filter(({ exercise }) => NAME.test(exercise))
      .slice(0, MOST_EXERCISES)
      .map(({ exercise, days, least, most, dose }) => [exercise, days, least, most, dose]),
    report.felt.map(({ back, part, before, after }) => [
      back,
      PARTS.indexOf(part),
      before?.heaviness ?? null,
      before?.pain ?? null,
      after?.heaviness ?? null,
      after?.pain ?? null,
    ]),
    report.stops.map(({ back, reason }) => [back, REASONS.indexOf(reason)]),
  ];
  const json = JSON.stringify(data);
  return `Venepumpen${VERSION}.${checksum(json)}.${json}`;
}

/** Reads what another copy of the app has written, checking every part; whatever is wrong, a reason comes back. */
export function readReport(text: string): Report | NoReport {
  if (text.length > TOO_LONG) return 'foreign';
  // A letter breaks long lines, and sets words before and after; nothing in a report has a space in it.
  const found = /Venepumpen(\d{1,4})\.(?:([0-9a-f]{8})\.(\[.*\]))?/.exec(text.replace(/\s+/g, ''));
  if (!found) return 'foreign';
  const [, version, sum = '', json = ''] = found;
  if (Number(version) > VERSION) return 'newer';
  if (sum !== checksum(json)) return 'damaged';
  const read = v.safeParse(written, parsed(json));
  if (!read.success) return 'damaged';
  const [day, exercises, times, reached, felt, stops] = read.output;
  const feeling = (heaviness: number | null, pain: number | null) =>
    heaviness === null && pain === null ? null : { heaviness, pain };
  return {
    day,
    exercises: [...exercises].map((n) => (n === '-' ? null : Number(n))),
    times: [...times].map((n) => (n === '-' ? 0 : Number(n))),
    reached: reached.map(([exercise, days, least, most, dose]) => ({ exercise, days, least, most, dose })),
    felt: felt.map(([back, part, ...said]) => ({
      back,
      part: PARTS[part] ?? 'day',
      before: feeling(said[0], said[1]),
      after: feeling(said[2], said[3]),
    })),
    stops: stops.map(([back, reason]) => ({ back, reason: REASONS[reason] ?? 'enough' })),
  };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}
