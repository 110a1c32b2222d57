/** The item at an index; negative counts from the end. Throws a RangeError where there is none. */
export function at<T>(list: readonly T[], index: number): T {
  const item = list.at(index);
  if (item === undefined) throw new RangeError(`no item ${index} in a list of ${list.length}`);
  return item;
}

/** The same list backwards, the old one untouched. */
export const backwards = <T>(list: readonly T[]): T[] => [...list].reverse();

/** Whole numbers from 0 up to, not including, the count. */
export const count = (n: number): number[] => Array.from({ length: n }, (_, index) => index);
