/** Noise between -1 and 1, the same every time: a recording of the same session is the same to the byte. */
export function hiss(): () => number {
  let seed = 1;
  return () => {
    // Numerical Recipes' linear congruence; its upper bits, which are used here, are random enough for a hiss.
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 31 - 1;
  };
}
