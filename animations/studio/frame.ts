import type { Leg } from './legs.ts';
import * as vessels from './inside/vessels.ts';
import { HIPS_AT, tipOf } from './outline/from-the-feet.ts';
import { withinAt } from './outline/spine.ts';
import { neck, shirt } from './outline/trunk.ts';
import { foldSize } from './outline/knee-fold.ts';
import { formsOf } from './outline/from-in-front.ts';
import type { FormName } from './outline/from-in-front.ts';
import { haunch, pelvis } from './outline/haunch.ts';
import { pressed, seat } from './outline/seat.ts';
import { mapPath } from './path.ts';
import type { Path } from './path.ts';
import type { Depth } from './pose.ts';
import { ANKLE_HEIGHT, CONTACT, FLOOR } from './proportions.ts';
import type { Arm, Skeleton } from './skeleton.ts';
import { add, along, clamp, cosine, mix, mixVec, times, towards } from './vector.ts';
import type { Degrees, Vec } from './vector.ts';

/** Where a rigid part sits: its origin in px, its turn, and its size across and along the bone (1 is life). */
export interface Place {
  readonly at: Vec;
  readonly turn: Degrees;
  readonly size: Vec;
}

type LegPart = 'thigh' | 'shank' | 'foot' | 'knee' | 'ankle' | 'fold' | 'toes';
type Rigid = LegPart | 'upperArm' | 'foreArm' | 'hand';
type Shadow = 'trunk' | 'arm' | `leg-${Depth}`;
export type PlaceName = 'head' | 'heart' | 'belly' | 'from-feet' | `${Rigid}-${Depth}` | `shadow-${Shadow}`;
type Vessel = 'cava' | 'veins-belly' | 'veins-pelvis-back' | 'veins-pelvis-front' | `vein-${Depth}`;
export type OutlineName =
  'shirt' | 'neck' | 'pelvis' | 'haunch' | `seat-${Depth}` | Vessel | 'diaphragm' | 'gravity';

/** How full veins are. */
export type Fullness = 'blood-belly' | `blood-${Depth}`;
export type PoseSign =
  'gravity' | 'let-in' | 'drawn-in' | 'over' | 'cushion' | 'feet-aside' | 'feet-above' | Fullness;
/** What comes and goes: with the pose, or with the phase. */
export type SignName = PoseSign | 'from-feet' | 'press' | 'head-before';

/** One picture: the soft outlines as they are, the rigid parts by their places. */
export interface Frame {
  /** How much of a sign is seen, and how full veins are, 0 to 1. */
  readonly shown: Readonly<Record<PoseSign, number>>;
  readonly outlines: Readonly<Record<OutlineName, Path>>;
  /** Soft drawings around the joint of the part they belong to. */
  readonly forms: Readonly<Record<FormName, Path>>;
  readonly places: Readonly<Record<PlaceName, Place>>;
}

const LIFE: Vec = [1, 1];
const place = (at: Vec, turn: Degrees, size: Vec = LIFE): Place => ({ at, turn, size });
const hinge = (turn: Degrees, size: Vec = LIFE): Place => place([0, 0], turn, size);

const legPlaces = (leg: Leg, turn: Degrees): Record<LegPart, Place> => ({
  thigh: place(leg.hip, leg.thigh - 90, [1, leg.seen.thigh]),
  shank: place(leg.kneeJoint, leg.shank - 90, [1, leg.seen.shank]),
  foot: place(leg.ankle, leg.foot, [leg.seen.foot, 1]),
  // The rest hang in a neighbour: only their turn in that joint is told.
  knee: hinge(leg.knee),
  ankle: hinge(leg.point),
  // From in front nothing of the hollow of the knee is seen.
  fold: hinge(90 - leg.knee / 2, times(foldSize(leg.knee), cosine(turn))),
  toes: hinge(-leg.toes),
});

const armPlaces = (arm: Arm): Record<'upperArm' | 'foreArm' | 'hand', Place> => ({
  upperArm: place(arm.shoulder, arm.upper - 90, [1, arm.shortened.upper]),
  foreArm: place(arm.elbowJoint, arm.fore - 90, [1, arm.shortened.fore]),
  hand: place(arm.wrist, arm.hand, [arm.palm, 1]),
});

const ofDepth = <Part extends Rigid, D extends Depth>(depth: D, parts: Record<Part, Place>) =>
  Object.fromEntries(Object.entries(parts).map(([part, p]) => [`${part}-${depth}`, p])) as Record<
    `${Part}-${D}`,
    Place
  >;

/** A shadow shrinks as what throws it rises: gone at this height, px. */
const FADING_HEIGHT = 150;

function shadow(x: number, height: number, halfWidth: number, y: number): Place {
  const near = clamp(1 - height / FADING_HEIGHT, 0, 1);
  return place([x, y], 0, [(halfWidth / 100) * near, 0.6 + 0.4 * near]);
}

/** Under a standing foot, and under the whole shin where the knee is down too. */
function legShadow(leg: Leg, floor: number): Place {
  const sole = along(leg.ankle, towards(leg.foot), 24);
  const low = clamp(1 - (floor - ANKLE_HEIGHT - leg.kneeJoint[1]) / 120, 0, 1);
  const height = floor - ANKLE_HEIGHT - Math.max(sole[1], leg.kneeJoint[1]);
  const x = mix(sole[0], mixVec(leg.kneeJoint, leg.ankle, 0.5)[0], low);
  return shadow(x, height, mix(58, 110, low), floor + 1);
}

/** Turned so far, feet are seen from above and no longer from the side, degrees. */
const FEET_TURN = 45;

/** Half the thickness of a lying trunk, px. */
const LYING = 46;

/** All outlines and places of a solved body, head at the left when face up. */
export function frameOf(skeleton: Skeleton): Frame {
  const { hip, shoulder, skull, pose, legs, arms, body } = skeleton;
  const soft = (path: Path, floor: number): Path => mapPath(path, pressed(floor));
  const { turn = 0 } = pose;
  const [near, far] = [legPlaces(legs.near, turn), legPlaces(legs.far, turn)];
  const [nearArm, farArm] = [armPlaces(arms.near), armPlaces(arms.far)];
  const middle = mixVec(hip, shoulder, 0.4);
  const forearm = mixVec(arms.near.elbowJoint, arms.near.wrist, 0.5);
  const [pelvisBack, pelvisFront] = vessels.pelvicVeins(skeleton);
  return {
    // Seen from 6 px of height difference between pelvis and chest, fully at 46.
    shown: {
      gravity: clamp((shoulder[1] - hip[1] - 6) / 40, 0, 1),
      // It comes in a moment, while the hand rises over the body's edge.
      over: clamp(((pose.over ?? 0) - 0.45) * 16, 0, 1),
      // Who rises from the side takes the head off the cushion, and it is gone.
      cushion: clamp((skull[1] - FLOOR + 76) / 8, 0, 1),
      // Feet have two drawings; one goes as the other comes.
      'feet-aside': turn < FEET_TURN ? 1 : 0,
      'feet-above': turn < FEET_TURN ? 0 : 1,
      'let-in': clamp((pose.belly - 8) / 16, 0, 1),
      'drawn-in': clamp((-pose.belly - 6) / 12, 0, 1),
      'blood-belly': vessels.bellyFullness(skeleton),
      'blood-near': vessels.legFullness(skeleton, legs.near),
      'blood-far': vessels.legFullness(skeleton, legs.far),
    },
    forms: formsOf(body, turn, pose.look ?? turn),
    outlines: {
      cava: vessels.cava(skeleton),
      'veins-belly': vessels.bellyVeins(skeleton),
      'veins-pelvis-back': pelvisBack,
      'veins-pelvis-front': pelvisFront,
      'vein-near': vessels.legVein(skeleton, legs.near),
      'vein-far': vessels.legVein(skeleton, legs.far),
      diaphragm: vessels.diaphragm(skeleton),
      gravity: vessels.gravityArrow(skeleton),
      shirt: soft(shirt(skeleton), CONTACT.trunk),
      neck: soft(neck(skeleton), CONTACT.trunk - 2),
      'seat-near': soft(seat(skeleton, legs.near, 'near'), CONTACT.trunk),
      'seat-far': soft(seat(skeleton, legs.far, 'far'), CONTACT.far),
      pelvis: soft(pelvis(skeleton), CONTACT.trunk),
      haunch: soft(haunch(skeleton, legs.near), CONTACT.trunk),
    },
    places: {
      head: place(skull, pose.head),
      belly: place(
        // Its upper side stays: the breath is seen where it hangs down to the mat.
        add(withinAt(skeleton, 0.33, 0), [0, 0.45 * pose.belly]),
        pose.pelvis - 180,
        [1 + pose.belly / 200, 1 + pose.belly / 100],
      ),
      'from-feet': place(HIPS_AT, tipOf(pose.roll)),
      heart: place(vessels.heart(skeleton), pose.thorax + 90),
      ...ofDepth('near', near),
      ...ofDepth('far', far),
      ...ofDepth('near', nearArm),
      ...ofDepth('far', farArm),
      'shadow-trunk': shadow(
        middle[0],
        FLOOR - LYING - middle[1],
        Math.abs(hip[0] - shoulder[0]) * 0.5 + 60,
        FLOOR + 2,
      ),
      'shadow-leg-near': legShadow(legs.near, CONTACT.near),
      'shadow-leg-far': legShadow(legs.far, CONTACT.far),
      'shadow-arm': shadow(
        forearm[0] + 18,
        mix(CONTACT.near, CONTACT.far, 0.3) - 14 - forearm[1],
        74,
        CONTACT.near + 1,
      ),
    },
  };
}
