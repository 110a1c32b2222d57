/** A number with its noun. */
export const count = (n: number, one: string, other: string): string => `${n} ${n === 1 ? one : other}`;
