import type { Body } from './bodies/body.ts';
import { WOMAN } from './bodies/woman.ts';
import type { Exercise, Move, Phase } from './exercise.ts';
import { at, count } from './list.ts';
import { frontWidth, spineAt } from './outline/spine.ts';
import type { ArmTarget, Depth, Pose } from './pose.ts';
import { solve } from './skeleton.ts';
import { along, subtract } from './vector.ts';

/** A hand lies on the belly when its wrist is so near its skin, px: it may come up from beside it. */
const NEAR = 32;

/** Heights at which a wrist is looked for. */
const HEIGHTS = count(81).map((j) => 0.15 + j * 0.01);

/** A wrist is over the trunk when one of these heights is so near it, px. */
const OVER = 2;

/** The poses tell where a hand lies on the first body. On another one it lies as near to the skin, the wrist as bent. */
function resting(pose: Pose, depth: Depth, body: Body): ArmTarget {
  const arm = pose.arms[depth];
  const [first, other] = [solve(pose), solve(pose, body)];
  const over = HEIGHTS.map((u) => {
    const { at: spot, front } = spineAt(first, u);
    const [x, y] = subtract(arm.wrist, spot);
    return { u, front, up: x * front[0] + y * front[1], aside: Math.abs(x * front[1] - y * front[0]) };
  });
  const { u, front, up, aside } = at(
    [...over].sort((a, b) => a.aside - b.aside),
    0,
  );
  const skin = frontWidth(first, u);
  if (pose.turn || aside > OVER || Math.abs(up - skin) > NEAR) return arm;
  const moved = { ...arm, wrist: along(arm.wrist, front, frontWidth(other, u) - skin) };
  const { fore } = solve({ ...pose, arms: { ...pose.arms, [depth]: moved } }).arms[depth];
  return { ...moved, hand: arm.hand + fore - first.arms[depth].fore };
}

/** The same exercise as a body does it: only hands that rest on it lie elsewhere. */
export function doneBy(exercise: Exercise, body: Body): Exercise {
  if (body === WOMAN) return exercise;
  const own = (pose: Pose): Pose => ({
    ...pose,
    arms: { near: resting(pose, 'near', body), far: resting(pose, 'far', body) },
  });
  const moves = (move: Move): Move => ({ ...move, to: own(move.to) });
  const phases = exercise.phases.map((phase): Phase =>
    phase.kind === 'moves' ? { ...phase, moves: phase.moves.map(moves) } : phase,
  );
  return { ...exercise, start: own(exercise.start), phases };
}
