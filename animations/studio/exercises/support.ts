import { asSeen } from '../blend.ts';
import { limb } from '../easing.ts';
import type { Move } from '../exercise.ts';
import type { ArmTarget, Pose } from '../pose.ts';
import { BONE, FLOOR } from '../proportions.ts';
import { reach } from '../reach.ts';
import { along, angleOf, subtract, towards } from '../vector.ts';
import type { Degrees, Vec } from '../vector.ts';
import { KNEES, kneeling, onStraightArms, supportingArm } from './kneeling.ts';

/** What holds the trunk up on all fours, and how it stands while a leg is on the mat, bent, and stretched back. */
export interface Support {
  /** What is added to the film's name. */
  readonly ending: '' | '-forearms';
  readonly ready: Pose;
  readonly down: Pose;
  readonly bent: Pose;
  readonly back: Pose;
}

const onHands = (lean: Degrees, body: Partial<Pose>): Pose =>
  onStraightArms({ ...kneeling, ...body, root: { kind: 'knee', at: KNEES, thigh: lean } });

/** The round back of a leg drawn in, and the long one of a leg stretched out. */
const ROUND = { neck: 14, head: 92, belly: -2 } as const;
const LONG = { neck: -6, head: 70, belly: 6 } as const;

/** Straight arms, the back level. */
export const HANDS: Support = {
  ending: '',
  ready: kneeling,
  down: onHands(88, { pelvis: -7 }),
  bent: onHands(92, { pelvis: -24, thorax: 2, ...ROUND }),
  back: onHands(86, { pelvis: -4, thorax: -10, ...LONG }),
};

/** Where the shoulders stay: over the elbows. */
const SHOULDERS: Vec = [579, FLOOR - 124];

const flat = (x: number): ArmTarget => ({ wrist: [x, FLOOR - 14], hand: 2, upper: 1, fore: 1 });
const leaning: Pose = {
  ...kneeling,
  root: { kind: 'shoulder', at: SHOULDERS },
  pelvis: 14,
  thorax: 22,
  arms: { near: flat(686), far: flat(684) },
};
const forearms: Pose['arms'] = { near: asSeen(leaning, 'near'), far: asSeen(leaning, 'far') };

/** As the pelvis tips, the standing thigh and the rest of the back give way: shoulders and forearms stay. */
function onForearms(pelvis: Degrees, body: Partial<Pose>): Pose {
  const waist = along(SHOULDERS, towards(pelvis), -BONE.lumbar);
  const { middle: hip } = reach(KNEES, waist, BONE.thigh, BONE.thorax, 'front');
  return {
    ...kneeling,
    ...body,
    root: { kind: 'knee', at: KNEES, thigh: angleOf(subtract(KNEES, hip)) },
    pelvis,
    thorax: angleOf(subtract(waist, hip)),
    arms: forearms,
  };
}

const HANGING = { neck: 12, head: 92 } as const;

/**
 * For sore wrists: elbows under the shoulders, the seat higher than they are. At rest the pelvis tips as far as the
 * ribs do, which leaves the small of the back a soft hollow.
 */
export const FOREARMS: Support = {
  ending: '-forearms',
  ready: onForearms(18, HANGING),
  down: onForearms(15, HANGING),
  bent: onForearms(0, { ...ROUND, neck: 22, head: 98 }),
  back: onForearms(17, { ...LONG, neck: 6, head: 82 }),
};

/** Down on one elbow, the other hand still where it was. */
const onOneElbow: Pose = {
  ...FOREARMS.ready,
  arms: {
    near: forearms.near,
    far: asSeen({ ...FOREARMS.ready, arms: { near: forearms.near, far: supportingArm } }, 'far'),
  },
};

/** From the hands down onto the forearms, one elbow first: both at once would be a press-up. */
export const ontoElbows = (to: Pose): Move[] => [
  { to: { ...onOneElbow, belly: to.belly }, ease: limb, share: 0.6 },
  { to, ease: limb, share: 0.4 },
];
