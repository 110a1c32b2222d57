import type { Seconds } from '#score/types.ts';
import type { PhaseSpan } from '#timeline/types.ts';
import type { LengthOf, Line } from './speech.ts';
import { AFTER_TONE, spokenFrom } from './wishes.ts';

/** A pause before the number, so that it is not heard as a part of the word. */
const APART: Seconds = 0.35;
/** In Danish "en" (one) and "ind" (in) sound the same: one is never counted this near to a breath in. */
const NOT_NEAR_IN: Seconds = 2;

/**
 * The numbers of the repetitions, where nothing else is said: while the last movement of a repetition goes on, or at
 * its beginning when all its movements are quick. The last one is told in words instead.
 */
export function counts(phases: readonly PhaseSpan[], lines: readonly Line[], lengthOf: LengthOf): Line[] {
  return repetitions(phases).flatMap(({ spans, n, of }) => {
    const [first, last] = [spans[0], spans.at(-1)];
    const length = lengthOf(`number.${n}`);
    if (!first || !last || n === of || length === undefined) return [];
    const quick = spans.every((span) => span.to - span.from < spokenFrom);
    const line = quick ? lineAt(first.from + AFTER_TONE) : lineAfterWords(last);
    return isFree(line, quick ? Infinity : last.to - AFTER_TONE) ? [line] : [];

    function lineAt(at: Seconds): Line {
      return { at: Math.round(at * 1000) / 1000, phrase: `number.${n}`, length: length ?? 0 };
    }
    function lineAfterWords({ from, to }: PhaseSpan): Line {
      const said = lines.filter((line) => line.at >= from && line.at < to).map(endOf);
      return lineAt(said.length > 0 ? Math.max(...said) + APART : from + AFTER_TONE);
    }
    function isFree(line: Line, until: Seconds): boolean {
      const end = endOf(line);
      const collides = lines.some(
        (other) => other.at < end + APART / 2 && endOf(other) > line.at - APART / 2,
      );
      const nearIn = phases.some(
        ({ phase, from, to }) =>
          phase === 'inhale' && from < end + NOT_NEAR_IN && Math.min(to, from + 2) > line.at - NOT_NEAR_IN,
      );
      return !collides && end <= until && !(n === 1 && nearIn);
    }
  });
}

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

const endOf = ({ at, length }: Line): Seconds => at + length;
