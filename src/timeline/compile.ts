import { isLongWay, positionOf } from '#score/positions.ts';
import type { Programme, Seconds } from '#score/types.ts';
import { cuesOf } from './cues.ts';
import { rowsOf } from './rows.ts';
import { stretchName } from './stretch-name.ts';
import type { Block, OnTheWay, RiseStep, Span, Timeline } from './types.ts';
import { unroll, type Moment } from './unroll.ts';

/** Lying or kneeling as before: time to hear what comes, and to breathe once. Ours, waiting for the clinic. */
export const SHORT_MOVE: Seconds = 8;
/** Onto the back, or from there onto the knees: time to turn over and come up without hurry. Ours, waiting for the clinic. */
export const LONG_MOVE: Seconds = 24;
/** Time to fetch a rug and the chair she will get up by; whoever needs no explanations has them there already. Ours. */
export const FETCH = { explained: 24, known: 8 } as const;
/** How long that takes before the item at this index: before the first, where getting up comes at the end. */
export const fetchSeconds = ({ items, explained }: Programme, i: number): Seconds => {
  if (i > 0 || items.length < 2) return 0;
  return explained ? FETCH.explained : FETCH.known;
};
/** Added when the exercise is explained aloud, which takes 23 s at most; on a long way a part of it is free anyway. */
export const EXPLANATION = { short: 20, long: 20 } as const;
/** Nothing to find: time to lay the phone down and let go of the last breath. Ours. */
export const SETTLE: Seconds = 6;
/**
 * Down on the side, a while on the seat so that the blood pressure can follow, then up with something to hold on to.
 * Ours, waiting for the clinic.
 */
const RISE: readonly (readonly [RiseStep, Seconds])[] = [
  ['roll', 18],
  ['sit', 40],
  ['stand', 54],
];
/** Long enough for the closing tone to die away. */
const END: Seconds = 3;

type Unplaced<S> = S extends unknown ? Omit<S, 'from' | 'to'> : never;

/** Thousandths of a second are fine enough to write down and keep sums exact. */
const tidy = (t: Seconds): Seconds => Math.round(t * 1000) / 1000;

/**
 * Lays a programme out in time: the stretch before each exercise, its phases, and getting up (only after more than
 * one exercise: whoever picks a single one decides herself what comes next). `more` and `kept` are what was asked for
 * when a part of it lay behind already.
 */
export function compile(programme: Programme, { more = {}, kept = [] }: OnTheWay = {}): Timeline {
  const spans: Span[] = [];
  const blocks: Block[] = [];
  let now: Seconds = 0;

  const lay = (seconds: Seconds, span: Unplaced<Span>) => {
    const from = now;
    now = tidy(now + seconds + (span.kind === 'phase' ? 0 : (more[stretchName(span)] ?? 0)));
    spans.push({ ...span, from, to: now });
  };

  programme.items.forEach((item, i) => {
    const from = now;
    lay(moveSeconds(programme, i), { kind: 'move', item: i });
    const start = now;
    let hold: { from: Seconds; to: Seconds } | undefined;
    for (const moment of unroll(
      item,
      programme,
      kept.filter((span) => span.item === i),
    )) {
      if (moment.kind === 'change') {
        lay(moment.seconds, { kind: 'change', item: i, side: moment.side });
        continue;
      }
      if (moment.holds !== undefined) hold = { from: now, to: tidy(now + moment.holds) };
      lay(moment.seconds, {
        kind: 'phase',
        item: i,
        ...placed(moment),
        ...(moment.held && hold && { hold }),
      });
    }
    blocks.push({ id: item.exercise.id, from, start, to: now, rows: rowsOf(spans, i) });
  });

  const last = programme.items.length - 1;
  if (programme.items.length > 1) for (const [step, s] of RISE) lay(s, { kind: 'rise', item: last, step });
  lay(END, { kind: 'end', item: last });
  return {
    duration: now,
    programme,
    spans,
    blocks,
    cues: cuesOf(spans, programme),
    ...windBack(spans, programme),
  };
}

function windBack(spans: readonly Span[], { again }: Programme): Pick<Timeline, 'windBack'> {
  if (!again) return {};
  const begins = (nth: number) => spans.find((s) => s.kind === 'phase' && s.rep?.n === nth)?.from;
  const [from, at] = [begins(again.from), begins(again.at)];
  if (from === undefined || at === undefined) return {};
  return { windBack: { at, by: tidy(at - from) } };
}

function moveSeconds(programme: Programme, i: number): Seconds {
  const { items, explained } = programme;
  const [before, now] = [items[i - 1], items[i]].map((item) => item && positionOf(item));
  if (!now || now === 'as-you-are') return SETTLE;
  const fetch = fetchSeconds(programme, i);
  if (isLongWay(before, now)) return fetch + LONG_MOVE + (explained ? EXPLANATION.long : 0);
  return SHORT_MOVE + (explained ? EXPLANATION.short : 0);
}

function placed({ phase, side, rep, pulse }: Extract<Moment, { kind: 'phase' }>) {
  return { phase, ...(side && { side }), ...(rep && { rep }), ...(pulse && { pulse }) };
}
