import type { ArmTarget, LegTarget, Pose } from '../pose.ts';
import { FLOOR, STAGE } from '../proportions.ts';
import { nearTurn } from '../vector.ts';
import type { Vec } from '../vector.ts';

/** Both knees drawn up a little, feet together behind: a leg folded like a chair. */
const folded = (down: number): LegTarget => ({
  kind: 'free',
  thigh: down - 60,
  knee: 100,
  point: 38,
});

/** The arm that lies below: elbow and forearm on the mat before the breast, out of the way. */
const lower: ArmTarget = {
  elbow: [266, FLOOR + 1],
  wrist: [186, FLOOR + 8],
  hand: 177,
  upper: 1,
  fore: 1,
};

/** The arm above: its hand stands on the mat before the belly, ready to push. */
const upper: ArmTarget = {
  elbow: [314, FLOOR - 90],
  wrist: [350, FLOOR - 8],
  hand: 172,
  upper: 1,
  fore: 1,
};

/**
 * On her right side, head on the cushion, front to the viewer. Her right arm and leg are below: near while she lies on
 * her back.
 */
export const onTheSide: Pose = {
  root: { kind: 'hip', at: [398, FLOOR - 70] },
  pelvis: 188,
  thorax: 181,
  neck: 190,
  head: -93,
  skull: [150, FLOOR - 60],
  belly: 0,
  chest: 0,
  roll: 0,
  turn: 90,
  over: 1,
  legs: { near: folded(3), far: folded(3) },
  arms: { near: lower, far: upper },
};

/** A pose as it has to be told where all is worked out with the head at the right: the same picture, its sides swapped. */
export function mirrored(pose: Pose): Pose {
  const across = ([x, y]: Vec): Vec => [STAGE.width - x, y];
  const angle = (degrees: number): number => 180 - degrees;
  const arm = ({ wrist, elbow, hand, ...rest }: ArmTarget): ArmTarget => ({
    ...rest,
    wrist: across(wrist),
    ...(elbow && { elbow: across(elbow) }),
    hand: nearTurn(angle(hand), 0),
  });
  // Seen from the other side of her length, what was below the spine is above it: legs are folded to their own front.
  const down = angle(pose.pelvis) + 180;
  const leg = (target: LegTarget): LegTarget => {
    if (target.kind !== 'free') throw new Error('only legs in the air can be mirrored');
    return { ...target, thigh: down - (pose.pelvis + 180 - target.thigh) };
  };
  return {
    ...pose,
    root: { ...pose.root, at: across(pose.root.at) },
    pelvis: angle(pose.pelvis),
    thorax: angle(pose.thorax),
    neck: angle(pose.neck),
    head: angle(pose.head) - 180,
    ...(pose.skull && { skull: across(pose.skull) }),
    legs: { near: leg(pose.legs.far), far: leg(pose.legs.near) },
    arms: { near: arm(pose.arms.far), far: arm(pose.arms.near) },
  };
}
