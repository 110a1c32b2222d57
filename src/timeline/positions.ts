import type { Position } from '#score/types.ts';

/** Whether getting from one position into another means turning over, or lying down in the first place. */
export const isLongWay = (before: Position | undefined, now: Position): boolean =>
  before === undefined || (before === 'back') !== (now === 'back');
