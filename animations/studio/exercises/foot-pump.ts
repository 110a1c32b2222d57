import { limb } from '../easing.ts';
import { move, takeBack } from '../exercise.ts';
import type { Exercise, Move } from '../exercise.ts';
import type { LegTarget, Pose } from '../pose.ts';
import { FLOOR } from '../proportions.ts';
import { lying, standing } from './lying.ts';
import { legFlow, legsFor, workingDepth } from './sides.ts';
import type { Side } from './sides.ts';

/** Leg lifted, both hands behind the thigh. `press` draws hands and thigh towards the chest, 0 to 1. */
function lifted(press: number, point: number, legs: (working: LegTarget) => Pose['legs']): Pose {
  const hand = { hand: -26 - 5 * press, upper: 0.95, fore: 0.95, palm: 0.64 };
  return {
    ...lying,
    pelvis: 178,
    head: -80,
    press,
    legs: legs({ kind: 'free', thigh: -107 - 8 * press, knee: 55 + 8 * press, point }),
    arms: {
      near: { ...hand, wrist: [381 - 13 * press, FLOOR - 129 - 2 * press] },
      // A little nearer the knee: its fingers come out from behind the thigh.
      far: { ...hand, wrist: [374 - 16 * press, FLOOR - 144 - 2 * press], upper: 1, fore: 1, palm: 0.6 },
    },
  };
}

/** The hands go up past the belly and then round the thigh, which comes to meet them. */
const REACHING: NonNullable<Move['reaches']> = {
  near: [
    { at: 0.45, elbow: [302, FLOOR - 26], wrist: [354, FLOOR - 88], hand: -52 },
    { at: 0.75, elbow: [310, FLOOR - 52], wrist: [356, FLOOR - 126], hand: -44 },
  ],
  far: [
    { at: 0.45, elbow: [300, FLOOR - 40], wrist: [350, FLOOR - 90], hand: -52 },
    { at: 0.75, elbow: [310, FLOOR - 60], wrist: [356, FLOOR - 130], hand: -44 },
  ],
};

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
        reaches: REACHING,
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
    hands: { near: 'loose', far: 'flat' },
    working: depth,
    presses: true,
  };
}
