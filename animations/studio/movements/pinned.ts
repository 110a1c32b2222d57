import { asSeen } from '../blend.ts';
import type { Pose } from '../pose.ts';
import { solve } from '../skeleton.ts';

/** The same pose with head and elbows told where they are, so that every pose between two such ones knows them. */
export const pinned = (pose: Pose): Pose => ({
  ...pose,
  skull: solve(pose).skull,
  arms: { near: asSeen(pose, 'near'), far: asSeen(pose, 'far') },
});
