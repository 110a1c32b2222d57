import { limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import { asFree, solveLeg } from '../legs.ts';
import type { LegTarget, Pose } from '../pose.ts';
import { hipsOf } from '../skeleton.ts';
import { lying, standing } from './lying.ts';
import { bendAndStretch, legsFor, workingDepth } from './sides.ts';
import type { Side } from './sides.ts';

/** Heel on the mat, toes up, knee straight. */
const straight: LegTarget = { kind: 'gliding', knee: 0, foot: -86 };

/** The same for both legs; the picture is never turned round. */
export function legPump(side: Side): Exercise {
  const depth = workingDepth(side, 'up');
  const pose = (pelvis: number, working: LegTarget, belly = 0): Pose => ({
    ...lying,
    pelvis,
    belly,
    legs: legsFor(depth)(working, standing),
  });
  const { knee } = asFree(solveLeg(hipsOf(lying)[depth], standing, depth === 'far'));
  const bothBent = pose(181, { kind: 'gliding', knee, foot: 0 });
  const down = pose(181, straight);
  const kneeToBelly = pose(177, { kind: 'free', thigh: -126, knee: 126, point: 12 }, -3);
  const upright = pose(178, { kind: 'free', thigh: -88, knee: 4, point: -6 });
  return {
    id: `leg-pump-${side}`,
    start: bothBent,
    phases: [
      move('enter', 2.5, { to: down, ease: limb }),
      move('bend', 2, { to: kneeToBelly, ease: limb }),
      move('stretch', 2, { to: upright, ease: limb }),
      move('lower', 4, { to: down, ease: limb }),
      takeBack('leave', 2.5, 'enter'),
    ],
    blood: bendAndStretch(depth),
    facing: 'up',
    hands: { near: 'loose', far: 'flat' },
    hidesArm: true,
    working: depth,
  };
}
