import type { Item, Position } from './types.ts';

/** How the body lies in an exercise as this patient does it: on her forearms she is on elbows and knees already. */
export function positionOf({ exercise, options }: Item): Position {
  if (options.includes('on-side')) return 'side';
  return options.includes('forearms') ? 'elbows-and-knees' : exercise.position;
}

/** The way an exercise is done that has pictures of its own; undefined for the usual one. */
export function variantOf({ options }: Item): 'forearms' | 'side' | undefined {
  if (options.includes('forearms')) return 'forearms';
  return options.includes('on-side') ? 'side' : undefined;
}

/** Whether getting from one position into another means turning over, or lying down in the first place. */
export const isLongWay = (before: Position | undefined, now: Position): boolean =>
  before === undefined || restsOn(before) !== restsOn(now);

const restsOn = (position: Position) => (position.endsWith('knees') ? 'knees' : position);

/** Which of the ways to tell how to get ready is meant: by where she comes from, or by how she lies in the exercise. */
export type Setup = Position | 'fresh' | 'on-side';

/** The way to get ready for an exercise after the one before it. */
export function setupOf(item: Item, before?: Item): Setup {
  if (positionOf(item) === 'side') return 'on-side';
  return before ? positionOf(before) : 'fresh';
}
