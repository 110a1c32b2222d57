import type { Seconds } from '#score/types.ts';
import type { Cue, PhaseSpan, Timeline } from '#timeline/types.ts';
import { spokenFrom } from './instruction.ts';
import type { PhraseName } from './phrases.ts';

/** How far she is: enough, halfway, the last one, ten seconds left. */
export interface Mark {
  readonly at: Seconds;
  readonly phrase: PhraseName;
  /** Said in the end of what goes before, so that the next movement begins with its own word. */
  readonly before?: true;
}

/** Told that half is done, when there is enough to halve. */
const HALVED_FROM = 6;
const SECONDS_LEFT: Seconds = 10;
/** Nearer to the end than this she would hear that she may stop, and in the same breath that it is over. */
const WORTH_STOPPING: Seconds = 6;

/** Everything a session tells of how far she is, in order of time. */
export function marksAt({ spans, cues }: Timeline): Mark[] {
  const phases = spans.filter((span): span is PhaseSpan => span.kind === 'phase');
  /** The last movement of a repetition says it, if it is long enough for words. */
  const said = (at: Seconds, phrases: PhraseName[]): Mark[] => {
    const ending = phases.find(({ to }) => to === at);
    const before = ending?.rep !== undefined && ending.to - ending.from >= spokenFrom;
    return phrases.map((phrase) => ({ at, phrase, ...(before && { before: true }) }));
  };

  const enough = cues.flatMap((cue) =>
    cue.kind === 'enough' && leftAfter(cue, phases) >= WORTH_STOPPING
      ? said(cue.at, enoughPhrases(cue, phases))
      : [],
  );
  const told = new Set(enough.map(({ at }) => at));
  const way = phases.flatMap((span, i): Mark[] => {
    const before = phases[i - 1];
    if (span.hold) return span.hold.from === span.from ? holdMarks(span.hold) : [];
    const begins = before?.rep?.n !== span.rep?.n || before?.side !== span.side || before?.item !== span.item;
    return span.rep && begins ? said(span.from, repPhrases(span.rep)) : [];
  });
  return [...enough, ...way.filter(({ at, phrase }) => phrase === 'last' || !told.has(at))].sort(
    (a, b) => a.at - b.at,
  );
}

/** The marks that fall into no movement's beginning or end. */
export const marksAlone = (marks: readonly Mark[], { spans }: Timeline): Mark[] =>
  marks.filter(
    ({ at, before }) => !before && !spans.some(({ kind, from }) => kind === 'phase' && from === at),
  );

/** How long the exercise goes on with the same leg. */
function leftAfter({ at, item }: Cue, phases: readonly PhaseSpan[]): Seconds {
  const side = phases.find((span) => span.item === item && span.to === at)?.side;
  const rest = phases.filter((span) => span.item === item && span.side === side && (span.rep ?? span.hold));
  return (rest.at(-1)?.to ?? at) - at;
}

function enoughPhrases(cue: Cue, phases: readonly PhaseSpan[]): PhraseName[] {
  const ofHold = phases.some(({ to, hold, item }) => hold && item === cue.item && to === cue.at);
  return [ofHold ? 'enough-of-hold' : 'enough', 'or-go-on'];
}

function repPhrases({ n, of }: { n: number; of: number }): PhraseName[] {
  if (n === of && of > 1) return ['last'];
  return of >= HALVED_FROM && n === of / 2 + 1 ? ['halfway'] : [];
}

function holdMarks({ from, to }: { from: Seconds; to: Seconds }): Mark[] {
  const left: Mark = { at: to - SECONDS_LEFT, phrase: 'seconds-left' };
  const middle: Mark = { at: (from + to) / 2, phrase: 'halfway' };
  return middle.at < left.at ? [middle, left] : [left];
}
