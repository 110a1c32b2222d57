import type { Item, OptionId, Programme } from './types.ts';

const easierOf = ({ exercise }: Item) => Object.entries(exercise.easier ?? {}) as [OptionId, boolean][];

/** Whether an exercise is done in its easier variant; false where it has none. */
export function isEasier(item: Item): boolean {
  const easier = easierOf(item);
  return easier.length > 0 && easier.every(([option, on]) => item.options.includes(option) === on);
}

const OTHER_WAYS: ReadonlySet<OptionId> = new Set<OptionId>(['free-breath', 'forearms', 'side-rock']);

/** Whether it is done another way, not only with something added or left out: the usual how-to is then wrong. */
export const isOtherWay = ({ options }: Item): boolean => options.some((option) => OTHER_WAYS.has(option));

/** The options that make an exercise easier, or usual again. */
export function easing(item: Item, easier: boolean): Partial<Record<OptionId, boolean>> {
  return Object.fromEntries(easierOf(item).map(([option, on]) => [option, on === easier]));
}

/** The same programme with the exercise at this index, from 0, made easier or usual again. */
export function eased(programme: Programme, index: number, easier: boolean): Programme {
  return {
    ...programme,
    items: programme.items.map((item, i) => {
      if (i !== index) return item;
      const changed = easing(item, easier);
      const on = (option: OptionId) => changed[option] ?? item.options.includes(option);
      const offered = Object.keys(item.exercise.options ?? {}) as OptionId[];
      return { ...item, options: offered.filter(on) };
    }),
  };
}
