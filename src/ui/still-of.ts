import { variantOf } from '#score/positions.ts';
import type { Item } from '#score/types.ts';

/** The name of the still picture of an exercise, done as it is chosen. */
export const stillOf = (item: Item): string => [item.exercise.id, variantOf(item)].filter(Boolean).join('-');
