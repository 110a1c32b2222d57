import { isOtherWay } from '#score/easier.ts';
import { isLongWay, positionOf, setupOf } from '#score/positions.ts';
import type { Item } from '#score/types.ts';
import { fetchSeconds } from '#timeline/compile.ts';
import type { MoveSpan, PhaseSpan, Timeline } from '#timeline/types.ts';
import type { PhraseName } from './phrases.ts';

/** What is said before an exercise: what she does now, and how it goes on. The most needed first in each. */
export interface Introduction {
  /** What she needs beside her, before she lies down. */
  readonly fetch: readonly PhraseName[];
  readonly now: readonly PhraseName[];
  /** While she is on her way to another position. */
  readonly onTheWay: readonly PhraseName[];
  readonly then: readonly PhraseName[];
  /** She lies or kneels as before, and has nothing to do but listen. */
  readonly stays: boolean;
}

const NOTHING: Introduction = { fetch: [], now: [], onTheWay: [], then: [], stays: true };

/** The words before an exercise. How it is done is also told by the hints on the way, so it may be left out. */
export function introduction(
  { item: i }: MoveSpan,
  { programme, spans }: Timeline,
  has: (phrase: PhraseName) => boolean,
): Introduction {
  const item = programme.items[i];
  if (!item) return NOTHING;
  const { id, spokenReps } = item.exercise;
  if (spokenReps !== undefined) return spokenReps > 0 ? { ...NOTHING, now: [`setup.${id}.fresh`] } : NOTHING;

  const several = programme.items.length > 1;
  const order = i === 0 ? 'first' : i === programme.items.length - 1 ? 'final' : 'next';
  const before = programme.items[i - 1];
  const from = setupOf(item, before);
  const other = isOtherWay(item) ? 'other-' : '';
  const setups = [`${other}setup.${id}.${from}`, `${other}setup.${id}.fresh`, `setup.${id}.${from}`];
  const setup = setups.find(has) ?? `setup.${id}.fresh`;
  const side = spans.find((s): s is PhaseSpan => s.kind === 'phase' && s.item === i && !!s.side)?.side;
  const leg = side ? [`first-side.${side}`] : [];
  // Lying still she hears which leg before what to do with it; on her way to another position, when she is there.
  const stays = !isLongWay(before && positionOf(before), positionOf(item));
  const title = [...(several ? [order] : []), `name.${id}`];
  const fetches = fetchSeconds(programme, i) > 0;
  return {
    fetch: fetches ? ['near', 'near-why'] : [],
    now: [...title, ...(stays ? leg : before ? ['open-eyes'] : []), setup],
    onTheWay: stays ? [] : ['no-hurry', ...(before ? ['dizzy-lying'] : [])],
    stays,
    then: [
      ...(fetches ? ['gently'] : []),
      ...(stays ? [] : leg),
      ...dosePhrases(
        item,
        spans.some((s) => s.kind === 'phase' && s.item === i && !!s.pulse),
      ),
      'explains',
      ...[0, 1, 2].map((n) => `${other}how.${id}.${n}`),
    ],
  };
}

const dosePhrases = ({ exercise, dose, inner }: Item, pulsed: boolean): PhraseName[] => [
  `dose.${exercise.dose.unit}.${dose}`,
  ...(exercise.inner && pulsed ? [`dose.${exercise.inner.unit}.${inner}`] : []),
];
