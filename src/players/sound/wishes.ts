import { isOtherWay } from '#score/easier.ts';
import { setupOf } from '#score/programme.ts';
import type { Item, Seconds } from '#score/types.ts';
import { LEAD_IN } from '#timeline/cues.ts';
import type { MoveSpan, PhaseSpan, Span, Timeline } from '#timeline/types.ts';
import type { PhraseName } from './phrases.ts';
import { toneLength } from './tones.ts';

/** Something that ought to be said from a second on, in the best of several ways that fits before `until`. */
export interface Wish {
  readonly at: Seconds;
  readonly until: Seconds;
  /** Phrases said one after another; the fullest way first. */
  readonly ways: readonly (readonly PhraseName[])[];
}

/** A tone tells the exact moment; the word comes just after it, or its first sound would be lost in it. */
export const AFTER_TONE: Seconds = 0.2;
/** Movements quicker than this get tones, not words: a word would still be heard when the next one comes. */
export const spokenFrom: Seconds = 1.4;
/** Told that half is done, when there is enough to halve. */
const HALVED_FROM = 6;
const SECONDS_LEFT: Seconds = 10;

/** The instructions of a session in order of time. */
export function wishes(timeline: Timeline, has: (phrase: PhraseName) => boolean): Wish[] {
  // Breath by breath nothing changes: after the first ones nobody is told how far she is.
  const marks = timeline.programme.items.some(({ exercise }) => exercise.spokenReps !== undefined)
    ? []
    : marksOf(timeline);
  const known = new Set<string>();
  const wished = timeline.spans.flatMap((span, i) => {
    if (span.kind !== 'phase') return [wishFor(span, timeline, has)];
    const word = instruction(span, timeline.spans, i, known, timeline);
    const here = marks.filter(({ at }) => at === span.from).map(({ phrase }) => phrase);
    return phaseWish(span, here, word);
  });
  const alone = marks.filter(
    ({ at }) => !timeline.spans.some(({ kind, from }) => kind === 'phase' && from === at),
  );
  const between = alone.map(({ at, phrase }): Wish => ({ at, until: Infinity, ways: [[phrase]] }));
  return [...wished, ...between].sort((a, b) => a.at - b.at);
}

type Has = (phrase: PhraseName) => boolean;

function wishFor(span: Exclude<Span, PhaseSpan>, timeline: Timeline, has: Has): Wish {
  const { from, to } = span;
  switch (span.kind) {
    case 'move':
      return {
        at: Math.max(from, LEAD_IN) + toneLength('next'),
        until: to,
        ways: shorterAndShorter(introduction(span, timeline, has)),
      };
    case 'change':
      return { at: from + toneLength('change'), until: to, ways: [[`other-side.${span.side}`]] };
    case 'rise': {
      const words = [`rise.${span.step}`, `rise-hint.${span.step}`];
      return {
        at: from + 1,
        until: to,
        ways: shorterAndShorter(span.step === 'roll' ? ['rise', ...words] : words),
      };
    }
    case 'end':
      return { at: from + 1, until: Infinity, ways: isSilent(span, timeline) ? [] : [['end']] };
    default:
      return span satisfies never;
  }
}

const shorterAndShorter = (phrases: readonly PhraseName[]) =>
  phrases.map((_, i) => phrases.slice(0, phrases.length - i));

/** What comes before an exercise, the most needed first: how it is done is also told by the hints on the way. */
function introduction({ item: i }: MoveSpan, { programme, spans }: Timeline, has: Has): PhraseName[] {
  const item = programme.items[i];
  if (!item) return [];
  const { id, spokenReps } = item.exercise;
  if (spokenReps !== undefined) return spokenReps > 0 ? [`setup.${id}.fresh`] : [];
  const side = spans.find((s): s is PhaseSpan => s.kind === 'phase' && s.item === i)?.side;
  const before = `setup.${id}.${setupOf(item, programme.items[i - 1])}`;
  const order = i === 0 ? 'first' : i === programme.items.length - 1 ? 'final' : 'next';
  return [
    ...(programme.items.length > 1 ? [order] : []),
    `name.${id}`,
    has(before) ? before : `setup.${id}.fresh`,
    ...(side ? [`first-side.${side}`] : []),
    dosePhrase(item),
    ...(isOtherWay(item) ? [] : [0, 1, 2].map((n) => `how.${id}.${n}`)),
  ];
}

const dosePhrase = ({ exercise, dose }: Item): PhraseName =>
  exercise.dose.unit === 'seconds' ? `seconds.${dose}` : `times.${dose}`;

const isSilent = ({ item }: Span, { programme }: Timeline) =>
  programme.items[item]?.exercise.spokenReps === 0;

interface Instruction {
  readonly full?: readonly PhraseName[];
  readonly short: PhraseName;
}

/** What a movement is called: the first time in full. A row of small movements is named once, at its first. */
function instruction(
  span: PhaseSpan,
  spans: readonly Span[],
  i: number,
  known: Set<string>,
  { programme }: Timeline,
): Instruction | undefined {
  if (span.pulse && span.pulse.n > 1) return undefined;
  const before = spans[i - 1];
  if (span.pulse && before?.kind === 'phase' && before.pulse) return undefined;
  const length = span.pulse ? (span.to - span.from) * span.pulse.of : span.to - span.from;
  const { id, spokenReps = Infinity } = programme.items[span.item]?.exercise ?? {};
  if (length < spokenFrom || !id || (span.rep?.n ?? 0) > spokenReps) return undefined;
  const name = `${span.item} ${span.side} ${span.phase}`;
  const isNew = !known.has(name);
  known.add(name);
  // An exercise's own cue word, like "Down" for going down on the elbows, stands in its hint.
  const [short, hint] = [`phase.${span.phase}`, `hint.${id}.${span.phase}`];
  // Whoever breathes alone has been shown nothing before: first the word, then how.
  const full = spokenReps < Infinity ? [short, hint] : [hint];
  return { short, ...((isNew || (!span.rep && !span.hold)) && { full }) };
}

function phaseWish(span: PhaseSpan, marks: readonly PhraseName[], word: Instruction | undefined): Wish[] {
  const short = word ? [word.short] : [];
  const [mark] = marks;
  const ways = [
    ...(word?.full ? [[...marks, ...word.full]] : []),
    [...marks, ...short],
    ...(mark ? [[mark, ...short], [mark]] : []),
  ].filter((way) => way.length > 0);
  if (ways.length === 0) return [];
  return [{ at: span.from + AFTER_TONE, until: Infinity, ways }];
}

interface Mark {
  readonly at: Seconds;
  readonly phrase: PhraseName;
}

/** How far she is: enough, halfway, the last one, ten seconds left. */
function marksOf({ spans, cues }: Timeline): Mark[] {
  const enough = cues.flatMap((cue): Mark[] =>
    cue.kind === 'enough' ? [{ at: cue.at, phrase: cue.last ? 'enough' : 'enough-this-side' }] : [],
  );
  const way = spans.flatMap((span, i): Mark[] => {
    const before = spans[i - 1];
    if (span.kind !== 'phase') return [];
    const begins = before?.kind !== 'phase' || before.rep?.n !== span.rep?.n || before.side !== span.side;
    if (span.rep && begins) return repMarks(span.from, span.rep.n, span.rep.of);
    const opens = span.hold?.from === span.from;
    return opens && span.hold ? holdMarks(span.hold) : [];
  });
  const told = new Set(enough.map(({ at }) => at));
  return [...enough, ...way.filter(({ at, phrase }) => phrase === 'last' || !told.has(at))];
}

function repMarks(at: Seconds, n: number, of: number): Mark[] {
  if (n === of && of > 1) return [{ at, phrase: 'last' }];
  return of >= HALVED_FROM && n === of / 2 + 1 ? [{ at, phrase: 'halfway' }] : [];
}

function holdMarks({ from, to }: { from: Seconds; to: Seconds }): Mark[] {
  const left: Mark = { at: to - SECONDS_LEFT, phrase: 'seconds-left' };
  const middle: Mark = { at: (from + to) / 2, phrase: 'halfway' };
  return middle.at < left.at ? [middle, left] : [left];
}
