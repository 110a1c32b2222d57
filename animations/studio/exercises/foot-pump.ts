import { limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise } from '../exercise.ts';
import type { LegTarget, Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';
import { lying, standing } from './lying.ts';
import { legFlow, legsFor, workingDepth } from './sides.ts';
import type { Side } from './sides.ts';

/** Leg lifted, both hands behind the thigh. `press` draws hands and thigh towards the chest, 0 to 1. */
function lifted(press: number, point: number, legs: (working: LegTarget) => Pose['legs']): Pose {
  const hand = { hand: -26 - 12 * press, upper: 1, fore: 1 };
  return {
    ...lying,
    pelvis: 178,
    head: -80,
    press,
    legs: legs({ kind: 'free', thigh: -108 - 5 * press, knee: 56 + 5 * press, point }),
    arms: {
      near: { ...hand, wrist: [378 - 18 * press, FLOOR - 122 - 4 * press] },
      far: { ...hand, wrist: [372 - 16 * press, FLOOR - 132 - 4 * press] },
    },
  };
}

/** The same for both legs; the picture is never turned round. */
export function footPump(side: Side): Exercise {
  const depth = workingDepth(side, 'up');
  const legs = (working: LegTarget): Pose['legs'] => legsFor(depth)(working, standing);
  const pointed = lifted(0, 44, legs);
  const flexed = lifted(1, -18, legs);
  return {
    id: `foot-pump-${side}`,
    start: lying,
    phases: [
      move('enter', 2, {
        to: pointed,
        ease: limb,
        // The knee comes to the belly before the shin goes up.
        routes: { [depth]: [{ at: 0.5, leg: { kind: 'free', thigh: -82, knee: 96, point: 12 } }] },
      }),
      move('flex', 1, { to: flexed, ease: limb }),
      takeBack('point', 1, 'flex'),
      takeBack('lower', 2, 'enter'),
    ],
    blood: {
      enter: legFlow(depth, 1, 1),
      // Toes up is the strong squeeze; toes down a weaker one, and then the calf fills again.
      flex: legFlow(depth, 2, 0, 'squeezed'),
      point: legFlow(depth, 1, 0, 'refilled'),
      lower: legFlow(depth, 1, 1),
    },
    facing: 'up',
    hands: { near: 'grip', far: 'grip' },
    working: depth,
    presses: true,
  };
}
