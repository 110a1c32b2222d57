import type { Seconds } from '#score/types.ts';
import type { PhaseSpan, Timeline } from '#timeline/types.ts';
import { spokenFrom } from './instruction.ts';
import { endOf, inARow, type LengthOf, type Line } from './lines.ts';
import type { Mark } from './marks.ts';
import type { PhraseName } from './phrases.ts';
import { AFTER_TONE } from './wishes.ts';

/** A pause before the number, so that it is not heard as a part of the word. */
const APART: Seconds = 0.35;
/** A number that comes while the leg is on its way down is heard as the landing: she would let it drop. */
const LANDED: Seconds = 1.2;
/** In Danish "en" (one) and "ind" (in) sound the same: one is never counted this near to a breath in. */
const NOT_NEAR_IN: Seconds = 2;

/**
 * How a repetition ends: with its number, and with how far she is, just before the next one begins. Where all its
 * movements are quick only the number is said, at its beginning. Everything gives way to `said`.
 */
export function endings(
  timeline: Timeline,
  marks: readonly Mark[],
  said: readonly Line[],
  lengthOf: LengthOf,
): Line[] {
  const phases = timeline.spans.filter((span): span is PhaseSpan => span.kind === 'phase');
  const breathsIn = phases.filter(({ phase }) => phase === 'inhale');
  return repetitions(phases).flatMap(({ spans, n, of }) => {
    const [first, last] = [spans[0], spans.at(-1)];
    if (!first || !last) return [];
    const number = of > 1 ? [`number.${n}`] : [];
    if (spans.every((span) => span.to - span.from < spokenFrom)) {
      const lines = inARow(number, first.from + AFTER_TONE, lengthOf);
      return lines.every((line) => isFree(line, said)) ? lines : [];
    }
    const here = marks.filter(({ at, before }) => before && at === last.to).map(({ phrase }) => phrase);
    for (const way of waysOf(number, here))
      for (const gap of gapsIn(last, said)) {
        const lines = placed(way, gap, last, breathsIn, lengthOf);
        if (lines) return lines;
      }
    return [];
  });
}

/** The fullest way first: what is not said of how far she is can be seen, but nobody sees that she may stop. */
function waysOf(number: readonly PhraseName[], marks: readonly PhraseName[]): PhraseName[][] {
  const needed = marks.filter((phrase) => phrase !== 'or-go-on');
  return [[...number, ...marks], [...marks], [...number, ...needed], needed, needed.slice(0, 1), [...number]];
}

interface Gap {
  readonly from: Seconds;
  readonly to: Seconds;
}

/** Where nothing is said in a movement, the last gap first. */
function gapsIn({ from, to }: PhaseSpan, said: readonly Line[]): Gap[] {
  const lines = said.filter((line) => line.at < to && endOf(line) > from);
  const begins = [from + AFTER_TONE, ...lines.map((line) => endOf(line) + APART)];
  const ends = [...lines.map(({ at }) => at - APART), to - AFTER_TONE];
  return begins.map((begin, i) => ({ from: begin, to: ends[i] ?? begin })).reverse();
}

/** Phrases as late in a gap as they fit; undefined where they do not, or where a number would be heard as something else. */
function placed(
  phrases: readonly PhraseName[],
  { from, to }: Gap,
  ending: PhaseSpan,
  breathsIn: readonly PhaseSpan[],
  lengthOf: LengthOf,
): Line[] | undefined {
  const early = inARow(phrases, from, lengthOf);
  const last = early.at(-1);
  if (!last || endOf(last) > to) return undefined;
  const late = inARow(phrases, from + to - endOf(last), lengthOf);
  const number = late.find(({ phrase }) => phrase.startsWith('number.'));
  if (number && ending.phase === 'lower' && number.at < ending.to - LANDED) return undefined;
  return late.some((line) => isMistaken(line, breathsIn)) ? undefined : late;
}

const isMistaken = (line: Line, breathsIn: readonly PhaseSpan[]): boolean =>
  line.phrase === 'number.1' &&
  breathsIn.some(
    ({ from, to }) => from < endOf(line) + NOT_NEAR_IN && Math.min(to, from + 2) > line.at - NOT_NEAR_IN,
  );

const isFree = (line: Line, said: readonly Line[]): boolean =>
  !said.some((other) => other.at < endOf(line) + APART / 2 && endOf(other) > line.at - APART / 2);

interface Repetition {
  readonly n: number;
  readonly of: number;
  readonly spans: readonly PhaseSpan[];
}

function repetitions(phases: readonly PhaseSpan[]): Repetition[] {
  const found = new Map<string, { n: number; of: number; spans: PhaseSpan[] }>();
  for (const span of phases) {
    if (!span.rep) continue;
    const name = `${span.item} ${span.side} ${span.rep.n}`;
    const rep = found.get(name) ?? { ...span.rep, spans: [] };
    rep.spans.push(span);
    found.set(name, rep);
  }
  return [...found.values()];
}
