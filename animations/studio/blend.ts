import { QUIET } from './inside/vessels.ts';
import { asFree, OWN_SIDE, solveLeg } from './legs.ts';
import type { ArmTarget, Aside, Depth, LegTarget, Pose, Root } from './pose.ts';
import { hipsOf, solve, trunk } from './skeleton.ts';
import { add, clamp, lengthOf, mix, mixVec, nearTurn, subtract } from './vector.ts';
import type { Vec } from './vector.ts';

const blendAside = (a: Aside = OWN_SIDE, b: Aside = OWN_SIDE, k: number): Aside => ({
  knee: mix(a.knee, b.knee, k),
  ankle: mix(a.ankle, b.ankle, k),
});

/** A leg between two targets. Two of one kind keep their contact all the way; others meet as joint angles. */
function blendLeg(a: LegTarget, b: LegTarget, k: number, hips: readonly [Vec, Vec], far: boolean): LegTarget {
  const toes = mix(a.toes ?? 0, b.toes ?? 0, k);
  if (a.kind === 'planted' && b.kind === 'planted') {
    return { ...a, ankle: mixVec(a.ankle, b.ankle, k), foot: mix(a.foot, b.foot, k), toes };
  }
  if (a.kind === 'gliding' && b.kind === 'gliding') {
    const height =
      a.height === undefined || b.height === undefined ? {} : { height: mix(a.height, b.height, k) };
    return {
      kind: 'gliding',
      ...(a.behind && { behind: a.behind }),
      ...height,
      knee: mix(a.knee, b.knee, k),
      foot: mix(a.foot, b.foot, k),
      toes,
    };
  }
  if (a.kind === 'kneeling' && b.kind === 'kneeling') {
    const knee = mixVec(a.knee, b.knee, k);
    return { ...a, knee, shank: mix(a.shank, b.shank, k), point: mix(a.point, b.point, k), toes };
  }
  const [x, y] = [asFree(solveLeg(hips[0], a, far)), asFree(solveLeg(hips[1], b, far))];
  return {
    kind: 'free',
    thigh: mix(x.thigh, nearTurn(y.thigh, x.thigh), k),
    knee: mix(x.knee, y.knee, k),
    point: mix(x.point, y.point, k),
    toes,
    aside: blendAside(x.aside, y.aside, k),
  };
}

/** An arm as it is seen, its elbow told. */
export function asSeen(pose: Pose, depth: Depth): ArmTarget & { readonly elbow: Vec } {
  const { elbowJoint, wrist, hand, shortened, palm } = solve(pose).arms[depth];
  return { elbow: elbowJoint, wrist, hand, palm, ...shortened };
}

/** A hand that leaves the mat flies in a small arch, one that stays low slides. */
function blendArm(a: ArmTarget, b: ArmTarget, k: number): ArmTarget {
  const travel = Math.max(0, lengthOf(subtract(a.wrist, b.wrist)) - 40);
  const lift = clamp(Math.abs(a.wrist[1] - b.wrist[1]) / 40, 0, 1);
  // Where elbows are told, the way is told as well.
  const arch: Vec = [0, a.elbow ? 0 : -0.3 * travel * lift * Math.sin(Math.PI * k)];
  return {
    wrist: add(mixVec(a.wrist, b.wrist, k), arch),
    hand: mix(a.hand, b.hand, k),
    upper: mix(a.upper, b.upper, k),
    fore: mix(a.fore, b.fore, k),
    palm: mix(a.palm ?? 1, b.palm ?? 1, k),
    ...(a.elbow && b.elbow && { elbow: mixVec(a.elbow, b.elbow, k) }),
  };
}

function blendArms(a: Pose, b: Pose, depth: Depth, k: number): ArmTarget {
  const [from, to] = [a.arms[depth], b.arms[depth]];
  if (!from.elbow && !to.elbow) return blendArm(from, to, k);
  return blendArm(from.elbow ? from : asSeen(a, depth), to.elbow ? to : asSeen(b, depth), k);
}

function blendRoot(poses: readonly [Pose, Pose], k: number): Root {
  const [a, b] = [poses[0].root, poses[1].root];
  const at = mixVec(a.at, b.at, k);
  if (a.kind === 'knee' && b.kind === 'knee') return { kind: 'knee', at, thigh: mix(a.thigh, b.thigh, k) };
  if (a.kind === b.kind) return { ...a, at };
  // From one hold to another the hips find their own way.
  return { kind: 'hip', at: mixVec(trunk(poses[0]).hip, trunk(poses[1]).hip, k) };
}

/** The pose at a share `k` of the way from one pose to another. */
export function blend(a: Pose, b: Pose, k: number): Pose {
  const part = (of: 'pelvis' | 'thorax' | 'neck' | 'head' | 'belly' | 'chest' | 'roll'): number =>
    mix(a[of], b[of], k);
  const [from, to] = [hipsOf(a), hipsOf(b)];
  const skull = a.skull && b.skull ? { skull: mixVec(a.skull, b.skull, k) } : {};
  return {
    ...skull,
    root: blendRoot([a, b], k),
    pelvis: part('pelvis'),
    thorax: part('thorax'),
    neck: part('neck'),
    head: part('head'),
    belly: part('belly'),
    chest: part('chest'),
    roll: part('roll'),
    diaphragm: mix(a.diaphragm ?? QUIET, b.diaphragm ?? QUIET, k),
    press: mix(a.press ?? 0, b.press ?? 0, k),
    turn: mix(a.turn ?? 0, b.turn ?? 0, k),
    look: mix(a.look ?? a.turn ?? 0, b.look ?? b.turn ?? 0, k),
    over: mix(a.over ?? 0, b.over ?? 0, k),
    legs: {
      near: blendLeg(a.legs.near, b.legs.near, k, [from.near, to.near], false),
      far: blendLeg(a.legs.far, b.legs.far, k, [from.far, to.far], true),
    },
    arms: {
      near: blendArms(a, b, 'near', k),
      far: blendArms(a, b, 'far', k),
    },
  };
}
