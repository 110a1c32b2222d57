import type { TrackName } from './tracks.ts';
import type { Tolerance } from './reduce.ts';

/** Allowed errors at the edge of a part, px. One px on the stage is less than half a px on a phone. */
const ALLOWED = { outline: 0.7, inside: 1.6, at: 0.4, turn: 0.5, fold: 2, shadow: 3, trunkShadow: 8 };

/** Distance from the joint at which the error of a turn is judged, px: the longer the chain behind it, the further. */
const LEVER: Readonly<Record<string, number>> = { thigh: 220, knee: 130 };
const SHORT_LEVER = 60;

/** The px that a size of 1 stands for: half the length of a bone, a shadow. */
const SIZED = 100;

/** Points of the seat that lie within the thigh, and of the neck that lie behind the head: nobody sees them move. */
const HIDDEN_POINTS: Readonly<Record<string, readonly number[]>> = { seat: [3, 4, 5, 6], neck: [2, 3, 4] };

function outlineWeight(name: TrackName, index: number): number {
  // Of six numbers per point the last four are handles: an error there shows half.
  const weight = index % 6 < 2 ? 1 : 0.5;
  const part = /:(\w+)/.exec(name)?.[1] ?? '';
  const hidden = HIDDEN_POINTS[part]?.includes(Math.floor(index / 6)) ?? false;
  return hidden ? weight / 2 : weight;
}

const isInside = (part: string): boolean => !/^(shirt|neck|seat)/.test(part);

/** How closely the keys of a track have to follow its samples. */
export function toleranceOf(name: TrackName, width: number): Tolerance {
  const weights = (weigh: (index: number) => number): number[] =>
    Array.from({ length: width }, (_, n) => weigh(n));
  const [kind, part = ''] = name.split(':');
  const loose =
    part === 'shadow-trunk'
      ? ALLOWED.trunkShadow
      : part.startsWith('shadow')
        ? ALLOWED.shadow
        : part.startsWith('fold')
          ? ALLOWED.fold
          : null;
  switch (kind) {
    case 'outline':
      return {
        error: isInside(part) ? ALLOWED.inside : ALLOWED.outline,
        weights: weights((n) => outlineWeight(name, n)),
      };
    case 'turn': {
      const lever = LEVER[part.split('-')[0] ?? ''] ?? SHORT_LEVER;
      return { error: loose ?? ALLOWED.turn, weights: weights(() => (lever * Math.PI) / 180) };
    }
    case 'size':
      return { error: loose ?? ALLOWED.at, weights: weights(() => SIZED) };
    case 'shown':
      return { error: 0.05, weights: weights(() => 1) };
    default:
      return { error: loose ?? ALLOWED.at, weights: weights(() => 1) };
  }
}
