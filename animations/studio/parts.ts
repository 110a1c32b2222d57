import type { ColourName } from './colours.ts';
import type { Fullness, OutlineName, PlaceName, PoseSign, SignName } from './frame.ts';
import type { FormName } from './outline/from-in-front.ts';
import type { Stream } from './inside/blood.ts';
import type { LeafletName } from './inside/valves.ts';
import type { Path } from './path.ts';
import type { Vec } from './vector.ts';

/** Drawings that move with a place, or hinged in the ones around them, and share the paint of what they belong to. */
export interface Rigid {
  readonly place: PlaceName;
  readonly joint?: Vec;
  readonly art: readonly Path[];
  readonly forms?: readonly FormName[];
  readonly hinged?: readonly Rigid[];
}

/** Shapes with ONE fill and one line. `line` is in px and seen outside the fill only; alone it is a stroke. */
export interface Painted {
  readonly rigid?: readonly Rigid[];
  readonly outlines?: readonly OutlineName[];
  readonly art?: readonly Path[];
  readonly forms?: readonly FormName[];
  readonly fill?: ColourName;
  readonly density?: number;
  readonly line?: readonly [colour: ColourName, width: number];
  /** Dots of blood that run along the line. */
  readonly stream?: Stream;
  /** The line is as wide as told where the vein is full, and narrower the emptier it is. */
  readonly full?: Fullness;
  /** Leaflets of valves that open and shut. */
  readonly leaflets?: readonly LeafletName[];
  /** The dots alone, in the colour of the line. */
  readonly bloodOnly?: true;
  /** A dashed sign that comes and goes. */
  readonly shown?: PoseSign;
  /** The line is drawn over the fill, with open lines of the same colour in it. */
  readonly lineOver?: true;
  /** Something whole that comes and goes. */
  readonly comes?: PoseSign;
  /** Its forms stay what they were for a moment after they have changed. */
  readonly late?: true;
}

/**
 * Parts that move as one piece, with a place on the stage or, given a joint, hinged in the piece around them.
 * A player then touches one transform and no path, however much is drawn inside.
 */
export interface Moving {
  readonly place: PlaceName;
  readonly joint?: Vec;
  readonly parts: readonly Part[];
  readonly comes?: PoseSign;
}
export type Part = Painted | Moving;

/** A layer of the film, its parts from front to back. A layer with a place moves as one piece. */
export interface FigureLayer {
  readonly name: string;
  readonly place?: PlaceName;
  readonly parts: readonly Part[];
  /** The whole layer comes and goes. */
  readonly comes?: SignName;
}

export const isMoving = (part: Part): part is Moving => 'place' in part;
