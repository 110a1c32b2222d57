import type { Body } from './bodies/body.ts';
import { WOMAN } from './bodies/woman.ts';
import { facedArt } from './facing.ts';
import { FRAME_RATE } from './exercise.ts';
import type { Exercise } from './exercise.ts';
import type { Place, PlaceName } from './frame.ts';
import { at, count } from './list.ts';
import { BALL, FOOT } from './outline/hands-and-feet.ts';
import type { Path } from './path.ts';
import { DEPTHS } from './pose.ts';
import type { Depth, LegTarget, Pose } from './pose.ts';
import { BONE, CONTACT, FAR, FLOOR } from './proportions.ts';
import { overMat } from './skeleton.ts';
import { valuesAt } from './reduce.ts';
import { markersOf, posesOf } from './timeline.ts';
import type { Tracks } from './tracks.ts';
import { add, along, lengthOf, subtract, towards, turned } from './vector.ts';
import type { Vec } from './vector.ts';

/** Moments at which a film is measured, in frames: the app may stop between whole frames. */
export const momentsIn = (from: number, frames: number): number[] =>
  count(frames * 4 - 3).map((j) => from + j / 4);

function told(tracks: Tracks, name: PlaceName, moment: number): Place {
  const of = (kind: 'at' | 'turn' | 'size'): readonly number[] =>
    valuesAt(tracks.get(`${kind}:${name}`) ?? [], moment);
  const [p, turn, size] = [of('at'), of('turn'), of('size')];
  return { at: [at(p, 0), at(p, 1)], turn: at(turn, 0), size: [at(size, 0), at(size, 1)] };
}

/** A rigid part as the film draws it at a moment, from the reduced keys. A working leg is a chain of turns. */
export function placeAt(exercise: Exercise, tracks: Tracks, name: PlaceName, moment: number): Place {
  const [part, depth] = name.split('-') as [string, Depth];
  const chained = depth === exercise.working && (part === 'shank' || part === 'foot');
  if (!chained) return told(tracks, name, moment);
  const above = placeAt(exercise, tracks, part === 'shank' ? `thigh-${depth}` : `shank-${depth}`, moment);
  const { turn } = told(tracks, part === 'shank' ? `knee-${depth}` : `ankle-${depth}`, moment);
  const bone = part === 'shank' ? BONE.thigh : BONE.shank;
  return { at: along(above.at, towards(above.turn + 90), bone), turn: above.turn + turn, size: [1, 1] };
}

const sameSpot = (a: LegTarget, b: LegTarget): boolean =>
  (a.kind === 'planted' && b.kind === 'planted' && lengthOf(subtract(a.ankle, b.ankle)) < 0.01) ||
  (a.kind === 'kneeling' && b.kind === 'kneeling' && lengthOf(subtract(a.knee, b.knee)) < 0.01);

/** The rigid parts that a phase keeps on one spot of the mat. */
export function plantedParts(poses: readonly Pose[]): PlaceName[] {
  const first = at(poses, 0);
  const stays = (same: (pose: Pose) => boolean, part: PlaceName): PlaceName[] =>
    poses.every(same) ? [part] : [];
  const kneels = ({ root }: Pose): boolean =>
    first.root.kind === 'far-knee' &&
    root.kind === 'far-knee' &&
    lengthOf(subtract(root.at, first.root.at)) < 0.01;
  return DEPTHS.flatMap((depth) => {
    const leg = first.legs[depth];
    const { wrist, elbow } = first.arms[depth];
    return [
      ...(depth === 'far' ? stays(kneels, 'shank-far') : []),
      ...stays((p) => sameSpot(leg, p.legs[depth]), `${leg.kind === 'kneeling' ? 'shank' : 'foot'}-${depth}`),
      ...(wrist[1] > FLOOR - 20
        ? stays((p) => lengthOf(subtract(wrist, p.arms[depth].wrist)) < 0.01, `hand-${depth}`)
        : []),
      ...(elbow && elbow[1] > FLOOR - 20
        ? stays((p) => lengthOf(subtract(elbow, p.arms[depth].elbow ?? [0, 0])) < 0.01, `foreArm-${depth}`)
        : []),
    ];
  });
}

/** The longest way that any planted part slides during any phase, px, and how many were watched. */
export function slide(exercise: Exercise, tracks: Tracks): { px: number; watched: number } {
  const poses = posesOf(exercise);
  const markers = markersOf(exercise);
  const slides = exercise.phases.flatMap((phase, index) => {
    const { tm, dr } = at(markers, index);
    const own = poses.get(phase.kind === 'moves' ? phase.name : phase.of) ?? [];
    return plantedParts(own).map((part) => {
      const start = placeAt(exercise, tracks, part, tm);
      return Math.max(
        ...momentsIn(tm, dr).map((moment) =>
          lengthOf(subtract(placeAt(exercise, tracks, part, moment).at, start.at)),
        ),
      );
    });
  });
  return { px: Math.max(0, ...slides), watched: slides.length };
}

/** The widest gap that the reduced keys open between thigh, shin and foot, px. */
export function widestGap(exercise: Exercise, tracks: Tracks): number {
  const frames = markersOf(exercise).reduce((sum, { dr }) => sum + dr, 0);
  const gaps = momentsIn(0, frames).flatMap((moment) =>
    DEPTHS.flatMap((depth) => {
      const [thigh, shank, foot] = (['thigh', 'shank', 'foot'] as const).map((part) =>
        placeAt(exercise, tracks, `${part}-${depth}`, moment),
      ) as [Place, Place, Place];
      const gap = (upper: Place, bone: number, lower: Place): number =>
        lengthOf(subtract(along(upper.at, towards(upper.turn + 90), bone * upper.size[1]), lower.at));
      return [gap(thigh, BONE.thigh, shank), gap(shank, BONE.shank, foot)];
    }),
  );
  return Math.max(...gaps);
}

const ELBOW: Path = { closed: false, points: [[0, 15]], into: [[0, 0]], out: [[0, 0]] };

/** Where a part meets the mat, px: a far leg that kneels stands nearer than a far foot. */
const contactOf = (exercise: Exercise, depth: Depth): number =>
  exercise.facing === 'down' && depth === 'far' ? CONTACT.far - FAR.limb[1] + FAR.hip[1] : CONTACT[depth];

/** Half the thickness of a leg at knee and ankle, and of a foot that lies on its side, px. */
const THICK = { knee: 24, ankle: 14 } as const;

/** The same for a body that rolls over: each joint is held against the mat under it, which lies lower nearer the viewer. */
function deepestRoll(exercise: Exercise): { px: number; part: string } {
  let worst = { px: 0, part: '' };
  for (const [phase, poses] of posesOf(exercise))
    poses.forEach((pose, frame) => {
      for (const depth of DEPTHS)
        for (const joint of ['knee', 'ankle'] as const) {
          const { place, mat } = overMat(pose, depth, joint);
          const px = place[1] + THICK[joint] - mat;
          if (px > worst.px) worst = { px, part: `${joint}-${depth} at ${frame} of ${phase}` };
        }
    });
  return worst;
}

/** How far any limb sinks into the mat below its contact line, px. */
export function deepestSink(
  exercise: Exercise,
  tracks: Tracks,
  { limbs }: Body = WOMAN,
): { px: number; part: string } {
  const frames = markersOf(exercise).reduce((sum, { dr }) => sum + dr, 0);
  const toes: Vec = add(BALL, [14, 8.5]);
  const parts: [PlaceName, Depth, Path][] = DEPTHS.flatMap((depth): [PlaceName, Depth, Path][] => [
    [`thigh-${depth}`, depth, limbs.thigh],
    [`shank-${depth}`, depth, limbs.shank],
    [`foot-${depth}`, depth, FOOT],
    ...(exercise.bendsToes && exercise.working === depth
      ? []
      : [[`foot-${depth}`, depth, { ...ELBOW, points: [toes] }] as [PlaceName, Depth, Path]]),
    [`foreArm-${depth}`, depth, ELBOW],
  ]);
  let worst = { px: 0, part: '' };
  if (exercise.rolls) return deepestRoll(exercise);
  for (const [name, depth, art] of parts) {
    const { points } = facedArt(exercise, true)(art);
    for (let frame = 0; frame < frames; frame += FRAME_RATE / 15) {
      const place = placeAt(exercise, tracks, name, frame);
      for (const point of points) {
        const px = add(turned(point, place.turn), place.at)[1] - contactOf(exercise, depth);
        if (px > worst.px) worst = { px, part: `${name} at ${frame}` };
      }
    }
  }
  return worst;
}
