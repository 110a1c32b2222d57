import { flow } from '../inside/blood.ts';
import type { Flow } from '../inside/blood.ts';
import type { Depth, LegTarget, Pose } from '../pose.ts';

/** The person's own side; which leg that is on the picture depends on how she lies. */
export type Side = 'right' | 'left';
export const SIDES: readonly Side[] = ['right', 'left'];

/** With the head at the left, the right leg is near when she lies on her back, the left when she kneels. */
export const workingDepth = (side: Side, facing: 'up' | 'down'): Depth =>
  (side === 'right') === (facing === 'up') ? 'near' : 'far';

/** Puts a working and a resting leg where they belong. */
export const legsFor =
  (depth: Depth) =>
  (working: LegTarget, resting: LegTarget): Pose['legs'] =>
    depth === 'near' ? { near: working, far: resting } : { near: resting, far: working };

/** Blood that mostly moves in the working leg: steps in that one and in the resting one, and what its calf does; the trunk takes them on. */
export const legFlow = (depth: Depth, working: number, resting: number, calf?: Flow['calf']): Flow => ({
  ...(depth === 'near' ? flow(1, 1, working, resting) : flow(1, 1, resting, working)),
  ...(calf && { calf }),
});

/** The blood of a leg that is bent and stretched: held up it drains slowly and steadily, and each great movement squeezes it once. */
export const bendAndStretch = (depth: Depth) => ({
  enter: legFlow(depth, 1, 0),
  bend: legFlow(depth, 1, 0, 'squeezed'),
  stretch: legFlow(depth, 1, 0, 'squeezed'),
  lower: legFlow(depth, 1, 1),
  leave: legFlow(depth, 1, 0),
});
