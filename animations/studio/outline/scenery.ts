import type { Path } from '../path.ts';
import { FLOOR } from '../proportions.ts';
import { drawn, ellipse } from '../svg-path.ts';

const y = (offset: number): number => FLOOR + offset;

/** The mat: a calm lying surface with a little depth, seen from just above. */
export const mat = drawn(
  `M 46,${y(-14)} L 754,${y(-14)} C 760,${y(-14)} 764,${y(-12)} 766,${y(-9)} L 784,${y(15)} C 786,${y(19)} 783,${y(22)} 778,${y(22)} L 22,${y(22)} C 17,${y(22)} 14,${y(19)} 16,${y(15)} L 34,${y(-9)} C 36,${y(-12)} 40,${y(-14)} 46,${y(-14)} Z`,
);

export const matEdge = drawn(
  `M 16,${y(15)} L 784,${y(15)} L 785,${y(24)} C 785,${y(29)} 782,${y(31)} 778,${y(31)} L 22,${y(31)} C 18,${y(31)} 15,${y(29)} 15,${y(24)} Z`,
);

/** The cushion under the head. */
export const cushion = drawn(
  `M 66,${y(1)} C 58,${y(-4)} 60,${y(-20)} 72,${y(-22)} C 90,${y(-25)} 108,${y(-17)} 130,${y(-16)} C 150,${y(-17)} 160,${y(-24)} 174,${y(-20)} C 184,${y(-14)} 184,${y(-2)} 176,${y(1)} Z`,
);

/** A flat shadow of 100 px half width, to be placed and scaled. */
export const shadow = ellipse([0, 0], 100, 6.5);

/** The mat of a still picture: only its edge, from one x to another. */
export const matBetween = (from: number, to: number): Path =>
  drawn(
    `M ${from},${y(0)} L ${to},${y(0)} C ${to + 18},${y(0)} ${to + 18},${y(22)} ${to},${y(22)} L ${from},${y(22)} C ${from - 18},${y(22)} ${from - 18},${y(0)} ${from},${y(0)} Z`,
  );
