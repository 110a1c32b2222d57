import type { TrackName } from './tracks.ts';
import type { Tolerance } from './reduce.ts';

/** Allowed errors at the edge of a part, px. One px on the stage is less than half a px on a phone. */
const ALLOWED = {
  outline: 1.3,
  form: 0.8,
  inside: 1.6,
  at: 0.4,
  turn: 0.6,
  fold: 2,
  shadow: 3,
  trunkShadow: 8,
};

/** A body that rolls over moves so far in so short a time that soft outlines may be coarser. */
const ROLLING = 2.5;
/** The neck lies between two parts that move, and under both. */
const ROLLING_NECK = 3.2;

/** Bones of such a body are told one by one, px: their lengths have to agree with where their ends are. */
const TOLD = 0.28;

/** Arms stand on nothing while they swing, and their joints are round: what they are off by at most then, px. */
const SWINGING = 1;

/** Distance from the joint at which the error of a turn is judged, px: the longer the chain behind it, the further. */
const LEVER: Readonly<Record<string, number>> = { thigh: 220, knee: 130 };
const SHORT_LEVER = 60;
/** Of bones that are told one by one, as in a body that rolls over: a gap would show. */
const LONG_LEVER = 150;

/** The px that a size of 1 stands for: a shadow's half, or a bone and the limb behind it. */
const SIZED = { shadow: 100, bone: 260 };

/** Points of the seat that lie within the thigh, and of the neck that lie behind the head: nobody sees them move. */
const HIDDEN_POINTS: Readonly<Record<string, readonly number[]>> = {
  seat: [3, 4, 5, 6],
  haunch: [0, 1, 2],
  neck: [2, 3, 4],
};

function outlineWeight(name: TrackName, index: number): number {
  // Of six numbers per point the last four are handles: an error there shows half.
  const weight = index % 6 < 2 ? 1 : 0.5;
  const part = /:(\w+)/.exec(name)?.[1] ?? '';
  const hidden = HIDDEN_POINTS[part]?.includes(Math.floor(index / 6)) ?? false;
  return hidden ? weight / 2 : weight;
}

const isArm = (part: string): boolean => /^(upperArm|foreArm|hand)/.test(part);

const isInside = (part: string): boolean => !/^(shirt|neck|seat|haunch|pelvis)/.test(part);

/** How closely the keys of a track have to follow its samples. */
export function toleranceOf(name: TrackName, width: number, rolls = false): Tolerance {
  const weights = (weigh: (index: number) => number): number[] =>
    Array.from({ length: width }, (_, n) => weigh(n));
  const [kind, part = ''] = name.split(':');
  const loose =
    part === 'shadow-trunk'
      ? ALLOWED.trunkShadow
      : part.startsWith('shadow')
        ? ALLOWED.shadow * (rolls ? ROLLING : 1)
        : part.startsWith('fold')
          ? ALLOWED.fold
          : null;
  const swings = rolls && isArm(part) ? SWINGING : null;
  switch (kind) {
    case 'outline':
      return {
        error: isInside(part)
          ? ALLOWED.inside
          : ALLOWED.outline * (!rolls ? 1 : part === 'neck' ? ROLLING_NECK : ROLLING),
        weights: weights((n) => outlineWeight(name, n)),
      };
    case 'form':
      return { error: ALLOWED.form * (rolls ? ROLLING : 1), weights: weights((n) => (n % 6 < 2 ? 1 : 0.5)) };
    case 'turn': {
      const lever = LEVER[part.split('-')[0] ?? ''] ?? SHORT_LEVER;
      const px = rolls && !isArm(part) ? Math.max(lever, LONG_LEVER) : lever;
      return { error: loose ?? swings ?? ALLOWED.turn, weights: weights(() => (px * Math.PI) / 180) };
    }
    case 'size':
      return {
        error: loose ?? swings ?? ALLOWED.at,
        weights: weights(() => (loose ? SIZED.shadow : SIZED.bone)),
      };
    case 'shown':
      return { error: 0.05, weights: weights(() => 1) };
    default:
      return { error: loose ?? swings ?? (rolls ? TOLD : ALLOWED.at), weights: weights(() => 1) };
  }
}
