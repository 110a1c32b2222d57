import { outline, shifted } from '../path.ts';
import type { Path } from '../path.ts';
import { drawn, ellipse } from '../svg-path.ts';
import type { Vec } from '../vector.ts';

/** One view of a head, as far as bodies differ in it. */
export interface HeadView {
  readonly face: Path;
  readonly hair: Path;
  readonly bun: Path;
  /** Lines in the hair. */
  readonly strands: readonly Path[];
}

/** A head in profile, looking right; a body that rolls over turns it half and wholly to the viewer. */
export interface Head extends HeadView {
  readonly halfTurned: HeadView;
  readonly inFront: HeadView;
}

/** The drawings are made upright, around the middle of the skull; they turn in the nape. */
export const fromNape = (path: Path): Path => shifted(path, [9, -27]);

/** The same from in front: there the skull lies a little before the nape. */
export const frontFromNape = (path: Path): Path => shifted(path, [0, -27]);

/** And halfway. */
export const halfFromNape = (path: Path): Path => shifted(path, [5, -27]);

/** A drawing seen from in front, around the middle of the skull. */
export const front = (points: readonly Vec[], softness?: readonly number[]): Path =>
  frontFromNape(outline(points, softness));

export const ear = fromNape(ellipse([-8, 8], 6.5, 9));
export const cheek = fromNape(ellipse([20, 13], 7, 5.2));

/** What is not there: all its points in one place. */
export const hidden = (path: Path, place: Vec): Path => ({
  ...path,
  points: path.points.map(() => place),
  into: path.into.map(() => [0, 0]),
  out: path.out.map(() => [0, 0]),
});

/** Closed eyes and a small smile: calm is what the picture has to say. */
export const features = [
  fromNape(drawn('M 16.5,-4 C 18.6,0.8 25.4,1.6 29,-2.6')),
  fromNape(drawn('M 36.6,24.4 C 32.5,26.8 28.5,26 25.6,22.6')),
  fromNape(drawn('M 14.5,-14.5 C 18.5,-18.4 24,-19 29.4,-16.2')),
];
