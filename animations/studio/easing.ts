/** Share of the time (0..1) to share of the way (0..1), at rest at both ends. */
export type Easing = (k: number) => number;

/** How a limb moves by itself: the least jerk. */
export const limb: Easing = (k) => k * k * k * (k * (6 * k - 15) + 10);

/** How a breath moves. */
export const breath: Easing = (k) => 0.5 - 0.5 * Math.cos(Math.PI * k);
