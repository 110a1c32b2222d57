import { limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import type { LegTarget, Pose } from '../pose.ts';
import { kneeling, kneelingLeg } from './kneeling.ts';
import { bendAndStretch, legsFor, workingDepth } from './sides.ts';
import type { Side } from './sides.ts';
import { HANDS, ontoElbows } from './support.ts';
import type { Support } from './support.ts';

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
/** Knee under the belly, shin clear of the mat, the foot long behind it. */
const kneeForward = free(47, 125, 66);
/** Straight back, in line with the trunk and no higher. */
const stretchedBack = free(177, 0, 40);

/** The same for both legs and on whatever she leans; the picture is never turned round. */
export function allFours(side: Side, support: Support = HANDS): Exercise {
  const depth = workingDepth(side, 'down');
  const pose = (body: Pose, working: LegTarget): Pose => ({
    ...body,
    legs: legsFor(depth)(working, kneelingLeg),
  });
  const down = pose(support.down, toesDown);
  const routes = (...stops: [number, ReturnType<typeof free>][]) => ({
    [depth]: stops.map(([at, leg]) => ({ at, leg })),
  });
  const leans = support !== HANDS;
  return {
    id: `all-fours-${side}${support.ending}`,
    start: kneeling,
    phases: [
      // All films of hands and knees begin alike; on the forearms she first goes down.
      ...(leans ? [move('lean', 3, ...ontoElbows(support.ready))] : []),
      move('enter', 2.5, {
        to: down,
        ease: limb,
        routes: routes([0.4, free(112, 74, 60)], [0.72, free(138, 48, 20)]),
      }),
      // The foot swings clear of the mat on its way forward, and of the other shin on its way back.
      move('bend', 2, {
        to: pose(support.bent, kneeForward),
        ease: limb,
        routes: routes([0.34, free(126, 64, 46)], [0.64, free(92, 106, 66)]),
      }),
      move('stretch', 2, {
        to: pose(support.back, stretchedBack),
        ease: limb,
        routes: routes([0.3, free(82, 112, 66)], [0.6, free(130, 68, 48)]),
      }),
      move('lower', 3, { to: down, ease: limb }),
      takeBack('leave', 2.5, 'enter'),
    ],
    blood: bendAndStretch(depth),
    facing: 'down',
    hands: { near: 'flat', far: 'flat' },
    working: depth,
    bendsToes: true,
    ...(leans ? { tilts: true } : { hidesSleeve: true }),
  };
}
