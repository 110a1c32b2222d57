import type { Path } from './path.ts';
import { at, count } from './list.ts';
import { add, lengthOf, subtract } from './vector.ts';
import type { Vec } from './vector.ts';

const NOWHERE: Vec = [0, 0];

/** Reads absolute M, L, C and Z of SVG path data: the fixed drawings are written that way. */
export function drawn(data: string): Path {
  const words = data.match(/[MLCZ]|-?\d*\.?\d+/g) ?? [];
  const points: Vec[] = [];
  const into: Vec[] = [];
  const out: Vec[] = [];
  let next = 0;
  let command = '';
  let closed = false;
  const point = (): Vec => [Number(words[next++]), Number(words[next++])];
  const put = (p: Vec, handle: Vec): void => {
    points.push(p);
    into.push(handle);
    out.push(NOWHERE);
  };
  while (next < words.length) {
    if (/[MLCZ]/.test(at(words, next))) command = at(words, next++);
    if (command === 'Z') closed = true;
    else if (command === 'C') {
      const [leave, arrive, end] = [point(), point(), point()];
      out[out.length - 1] = subtract(leave, at(points, -1));
      put(end, subtract(arrive, end));
    } else put(point(), NOWHERE);
  }
  if (closed && lengthOf(subtract(at(points, 0), at(points, -1))) < 0.01) {
    // The last point only repeats the first: its incoming curve belongs to the first.
    into[0] = at(into, -1);
    for (const list of [points, into, out]) list.pop();
  }
  return { closed, points, into, out };
}

/** Handle length that makes four curves a circle. */
const CIRCLE = 0.5523;

/** An ellipse of four points, running clockwise on the stage. */
export function ellipse(centre: Vec, rx: number, ry: number = rx): Path {
  const [x, y] = [rx * CIRCLE, ry * CIRCLE];
  const rim: Vec[] = [
    [0, -ry],
    [rx, 0],
    [0, ry],
    [-rx, 0],
  ];
  return {
    closed: true,
    points: rim.map((p) => add(centre, p)),
    into: [
      [-x, 0],
      [0, -y],
      [x, 0],
      [0, y],
    ],
    out: [
      [x, 0],
      [0, y],
      [-x, 0],
      [0, -y],
    ],
  };
}

const tidy = (value: number, digits: number): string => {
  const text = (Math.round(value * 10 ** digits) / 10 ** digits).toString();
  return text === '-0' ? '0' : text.replace(/^(-?)0\./, '$1.');
};

const roundedTo = (p: Vec, digits: number): Vec => {
  const unitsPerPx = 10 ** digits;
  return [Math.round(p[0] * unitsPerPx) / unitsPerPx, Math.round(p[1] * unitsPerPx) / unitsPerPx];
};

/** SVG path data for a path, in as few letters as possible. */
export function svgData(path: Path, digits = 1): string {
  const say = (p: Vec): string =>
    p
      .map((value) => tidy(value, digits))
      .join(' ')
      .replace(' -', '-');
  // Relative curves are shorter; the pen counts in what is written, so that rounding does not add up.
  let pen = roundedTo(at(path.points, 0), digits);
  const start = say(pen);
  const from = (j: number): string => {
    const to = (j + 1) % path.points.length;
    const [a, b] = [at(path.points, j), at(path.points, to)];
    const steps = [add(a, at(path.out, j)), add(b, at(path.into, to)), b].map((p) => subtract(p, pen));
    pen = roundedTo(add(pen, roundedTo(at(steps, 2), digits)), digits);
    return `c${steps.map(say).join(' ').replaceAll(' -', '-')}`;
  };
  const curves = path.points.length - (path.closed ? 0 : 1);
  return `M${start}${count(curves).map(from).join('')}${path.closed ? 'Z' : ''}`;
}
