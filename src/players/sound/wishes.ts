import type { Seconds } from '#score/types.ts';
import { fetchSeconds } from '#timeline/compile.ts';
import { LEAD_IN, readyAt } from '#timeline/cues.ts';
import type { ChangeSpan, MoveSpan, PhaseSpan, RiseSpan, Span, Timeline } from '#timeline/types.ts';
import { introduction } from './introduction.ts';
import { instruction } from './instruction.ts';
import { marksAlone, type Mark } from './marks.ts';
import type { PhraseName } from './phrases.ts';
import { toneLength } from './tones.ts';

/** Something that ought to be said from a second on, in the best of several ways that fits before `until`. */
export interface Wish {
  readonly at: Seconds;
  readonly until: Seconds;
  /** Phrases said one after another; the fullest way first. */
  readonly ways: readonly (readonly PhraseName[])[];
  /** As late as it fits, instead of at once. */
  readonly late?: true;
}

/** A tone tells the exact moment; the word comes just after it, or its first sound would be lost in it. */
export const AFTER_TONE: Seconds = 0.2;
/** On the way to another position nothing more is said before this; how it goes on is told when she is there. */
const ON_THE_WAY: Seconds = 12;
/** By then she has rolled onto her side, and the head is about to come up. */
const HALF_WAY: Seconds = 8;
/** What has been explained is gone through once in the head before it begins. */
const TO_THINK: Seconds = 1.5;
/** How long before the air goes out she is told to breathe in. */
const BREATHE_IN_BEFORE: Seconds = 2.6;

/** The instructions of a session in order of time; `marks` are what is told of how far she is. */
export function wishes(
  timeline: Timeline,
  marks: readonly Mark[],
  has: (phrase: PhraseName) => boolean,
): Wish[] {
  const known = new Set<string>();
  const wished = timeline.spans.flatMap((span, i): Wish[] => {
    switch (span.kind) {
      case 'move':
        return moveWishes(span, timeline, timeline.spans[i + 1], has);
      case 'change':
        return [changeWish(span, timeline)];
      case 'rise':
        return riseWishes(span);
      case 'end':
        return isSilent(span, timeline) ? [] : [{ at: span.from + 1, until: Infinity, ways: [['end']] }];
      case 'phase':
        return [
          ...(span.phase === 'empty' ? [airBefore(span)] : []),
          ...phaseWish(span, marks, instruction(timeline, i, known)),
          ...(span.phase === 'empty' ? [waitAfter(span)] : []),
        ];
      default:
        return span satisfies never;
    }
  });
  const between = marksAlone(marks, timeline).map(({ at, phrase }): Wish => ({
    at,
    until: Infinity,
    ways: [[phrase]],
  }));
  return [...wished, ...between].sort((a, b) => a.at - b.at);
}

const isSilent = ({ item }: Span, { programme }: Timeline) =>
  programme.items[item]?.exercise.spokenReps === 0;

const shorterAndShorter = (phrases: readonly PhraseName[]) =>
  phrases.map((_, i) => phrases.slice(0, phrases.length - i));

function moveWishes(
  span: MoveSpan,
  timeline: Timeline,
  next: Span | undefined,
  has: (phrase: PhraseName) => boolean,
): Wish[] {
  const { fetch, now, onTheWay, then, stays } = introduction(span, timeline, has);
  const begins = Math.max(span.from, LEAD_IN) + toneLength('next');
  const at = fetch.length > 0 ? span.from + fetchSeconds(timeline.programme, span.item) : begins;
  // The upbeat is heard alone, unless there is only a moment anyway.
  const until = then.length > 0 ? readyAt(span, next) : span.to;
  if (stays) return [{ at, until, ways: shorterAndShorter([...now, ...then]) }];
  return [
    ...(fetch.length > 0 ? [{ at: begins, until: at, ways: shorterAndShorter(fetch) }] : []),
    { at, until, ways: shorterAndShorter(now) },
    { at: at + HALF_WAY, until, ways: [onTheWay, onTheWay.slice(-1)] },
    { at: at + ON_THE_WAY, until: until - TO_THINK, ways: shorterAndShorter(then), late: true },
  ];
}

function changeWish({ from, to, item, side }: ChangeSpan, { programme }: Timeline): Wish {
  const id = programme.items[item]?.exercise.id;
  const words = [`other-side.${side}`, `change.${id}.${side}`];
  return { at: from + toneLength('change'), until: to, ways: shorterAndShorter(words) };
}

function riseWishes({ from, to, step }: RiseSpan): Wish[] {
  const [what, how] = [`rise.${step}`, `rise-hint.${step}`];
  const first = (ways: PhraseName[]): Wish => ({ at: from + 1, until: to, ways: shorterAndShorter(ways) });
  switch (step) {
    case 'roll':
      return [first(['rise', what, how])];
    case 'sit':
      // Half a minute without a word would sound as if the phone had stopped.
      return [first([what, how]), { at: (from + to) / 2, until: to, ways: [['sit-on']] }];
    case 'stand':
      // Face and hands find the chair first, then the knees and one foot; each has time before the body follows.
      return [
        first([how, 'take-time']),
        { at: from + 13, until: to, ways: [['kneel-up']] },
        { at: from + 25, until: to, ways: [['foot-forward']] },
        { at: from + 31, until: to, ways: [['dizzy']] },
        { at: from + 37, until: to, ways: [[what]] },
        { at: from + 44, until: to, ways: [['hold-on']] },
      ];
    default:
      return step satisfies never;
  }
}

const airBefore = ({ from }: PhaseSpan): Wish => ({
  at: from - BREATHE_IN_BEFORE,
  until: from,
  ways: [['breathe-in']],
});

/** No air comes in before the waves are over. */
const waitAfter = ({ from, to }: PhaseSpan): Wish => ({
  at: (from + to) / 2,
  until: to,
  ways: [['wait-empty']],
  late: true,
});

/** What a movement is called; what she is told instead, where something is to be told just then. */
function phaseWish(
  span: PhaseSpan,
  marks: readonly Mark[],
  ways: readonly (readonly PhraseName[])[],
): Wish[] {
  const here = marks.filter(({ at, before }) => at === span.from && !before).map(({ phrase }) => phrase);
  // The tone and the repetitions before tell the movement; two things said at once would tell neither.
  const said = here.length > 0 ? shorterAndShorter(here) : ways;
  return said.length > 0 ? [{ at: span.from + AFTER_TONE, until: Infinity, ways: said }] : [];
}
