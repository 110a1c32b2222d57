/** The breath moves as breath does: slowest at the turns. From 0..1 to 0..1. */
export const soft = (x: number): number => 0.5 - 0.5 * Math.cos(Math.PI * x);
