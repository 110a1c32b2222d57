import type { Exercise } from './exercise.ts';
import type { Frame } from './frame.ts';
import { mapPath, oneWay } from './path.ts';
import type { Path } from './path.ts';
import { STAGE } from './proportions.ts';
import type { Vec } from './vector.ts';

/** Face down all is worked out with the head at the right and mirrored at the end: one body, one set of rules. */
const isMirrored = ({ facing }: Exercise): boolean => facing === 'down';

const acrossStage = (point: Vec): Vec => [STAGE.width - point[0], point[1]];
const acrossItself = ([x, y]: Vec): Vec => [-x, y];

/** A picture as the viewer sees it. */
export function facedFrame(exercise: Exercise, frame: Frame): Frame {
  if (!isMirrored(exercise)) return frame;
  const outlines = Object.entries(frame.outlines).map(([name, path]) => [name, mapPath(path, acrossStage)]);
  const forms = Object.entries(frame.forms).map(([name, path]) => [name, mapPath(path, acrossItself)]);
  const places = Object.entries(frame.places).map(([name, { at, turn, size }]) => [
    name,
    { at: acrossStage(at), turn: -turn, size },
  ]);
  return {
    shown: frame.shown,
    outlines: Object.fromEntries(outlines) as Frame['outlines'],
    forms: Object.fromEntries(forms) as Frame['forms'],
    places: Object.fromEntries(places) as Frame['places'],
  };
}

/** A fixed drawing, or a joint in it, as the viewer sees it; scenery, which belongs to no body part, faces no way. */
export function facedArt(exercise: Exercise, ofBody: boolean): (path: Path) => Path {
  const mirrors = ofBody && isMirrored(exercise);
  return (path) => oneWay(mirrors ? mapPath(path, acrossItself) : path);
}
export const facedJoint = (exercise: Exercise, joint: Vec): Vec =>
  isMirrored(exercise) ? acrossItself(joint) : joint;
