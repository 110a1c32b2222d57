import { positionOf } from '#score/positions.ts';
import type { Item } from '#score/types.ts';

/** The name of the still picture of an exercise, done as it is chosen. */
export function stillOf(item: Item): string {
  const { id } = item.exercise;
  if (positionOf(item) === 'side') return `${id}-side`;
  return item.options.includes('forearms') ? `${id}-forearms` : id;
}
