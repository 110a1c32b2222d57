import { limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import type { LegTarget, Pose } from '../pose.ts';
import { KNEES, kneeling, kneelingLeg } from './kneeling.ts';
import { bendAndStretch, legsFor, workingDepth } from './sides.ts';
import type { Side } from './sides.ts';

const free = (
  thigh: number,
  knee: number,
  point: number,
  toes = 0,
): Extract<LegTarget, { kind: 'free' }> => ({
  kind: 'free',
  thigh,
  knee,
  point,
  toes,
});

/** Straight back, standing on the ball of the foot, toes bent on the mat. */
const toesDown: LegTarget = { kind: 'gliding', knee: 2, height: 61.5, foot: 70, behind: true, toes: 58 };
/** Knee under the belly, shin clear of the mat. */
const kneeForward = free(47, 125, 40);
/** Straight back, as high as the trunk. */
const stretchedBack = free(180, 3, 40);

/** The same for both legs; the picture is never turned round. */
export function allFours(side: Side): Exercise {
  const depth = workingDepth(side, 'down');
  const pose = (working: LegTarget, lean: number, body: Partial<Pose>): Pose => ({
    ...kneeling,
    ...body,
    root: { kind: 'knee', at: KNEES, thigh: lean },
    legs: legsFor(depth)(working, kneelingLeg),
  });
  const down = pose(toesDown, 88, { pelvis: -7 });
  const bent = pose(kneeForward, 92, { pelvis: -24, thorax: 2, neck: 14, head: 92, belly: -2 });
  const back = pose(stretchedBack, 86, { pelvis: -4, thorax: -10, neck: -6, head: 70, belly: 6 });
  const route = (...stops: [number, ReturnType<typeof free>][]) => ({
    leg: depth,
    stops: stops.map(([at, leg]) => ({ at, leg })),
  });
  return {
    id: `all-fours-${side}`,
    start: kneeling,
    phases: [
      move('enter', 2.5, {
        to: down,
        ease: limb,
        route: route([0.4, free(112, 74, 60)], [0.72, free(138, 48, 20)]),
      }),
      // The foot swings clear of the mat on its way forward, and of the other shin on its way back.
      move('bend', 2, {
        to: bent,
        ease: limb,
        route: route([0.34, free(126, 64, 46)], [0.64, free(92, 106, 52)]),
      }),
      move('stretch', 2, {
        to: back,
        ease: limb,
        route: route([0.3, free(82, 112, 50)], [0.6, free(130, 68, 48)]),
      }),
      move('lower', 3, { to: down, ease: limb }),
      takeBack('leave', 2.5, 'enter'),
    ],
    blood: bendAndStretch(depth),
    facing: 'down',
    hands: { near: 'flat', far: 'flat' },
    working: depth,
    bendsToes: true,
  };
}
