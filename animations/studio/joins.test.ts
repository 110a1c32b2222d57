import { expect, test } from 'vitest';
import type { Exercise } from './exercise.ts';
import { allFours } from './exercises/all-fours.ts';
import { bellyBreathSide } from './exercises/belly-breath-side.ts';
import { bellyBreath } from './exercises/belly-breath.ts';
import { bellyWave } from './exercises/belly-wave.ts';
import { elbowRest } from './exercises/elbow-rest.ts';
import { footPump } from './exercises/foot-pump.ts';
import { legPump } from './exercises/leg-pump.ts';
import { pelvisLift } from './exercises/pelvis-lift.ts';
import { FOREARMS } from './exercises/support.ts';
import { facedFrame } from './facing.ts';
import { frameOf } from './frame.ts';
import type { Frame, PlaceName } from './frame.ts';
import { at } from './list.ts';
import { ontoKnees } from './movements/onto-knees.ts';
import { rollAndSit } from './movements/roll-and-sit.ts';
import { solve } from './skeleton.ts';
import { posesOf } from './timeline.ts';
import { lengthOf, subtract } from './vector.ts';

/** The first or last picture of a phase; only that one is drawn. */
function picture(film: Exercise, phase: string, which: 'first' | 'last'): Frame {
  const pose = at(posesOf(film).get(phase) ?? [], which === 'first' ? 0 : -1);
  return facedFrame(film, frameOf(solve(pose)));
}
const first = (film: Exercise): Frame => picture(film, at(film.phases, 0).name, 'first');

const JOINTS = ['thigh', 'shank', 'foot', 'upperArm', 'foreArm', 'hand'] as const;

/** How far the joint that is farthest off lies from its place in another picture, px; `swapped` where near has become far. */
function apart(a: Frame, b: Frame, swapped = false): number {
  const other = (side: 'near' | 'far') => (swapped ? (side === 'near' ? 'far' : 'near') : side);
  const pairs: [PlaceName, PlaceName][] = [
    ['head', 'head'],
    ...JOINTS.flatMap((joint) =>
      (['near', 'far'] as const).map((side): [PlaceName, PlaceName] => [
        `${joint}-${side}`,
        `${joint}-${other(side)}`,
      ]),
    ),
  ];
  return Math.max(...pairs.map(([from, to]) => lengthOf(subtract(a.places[from].at, b.places[to].at))));
}

const ON_THE_BACK = [
  bellyBreath,
  footPump('left'),
  footPump('right'),
  pelvisLift,
  bellyWave,
  legPump('left'),
  legPump('right'),
];
const KNEELING = [
  allFours('left'),
  allFours('right'),
  allFours('left', FOREARMS),
  allFours('right', FOREARMS),
  elbowRest,
];

test.each(ON_THE_BACK.map((film) => [film.id, film] as const))(
  '%s begins as she lies before she rolls over',
  (_, film) => {
    expect(apart(first(film), first(rollAndSit))).toBeLessThanOrEqual(0.5);
  },
);

test('lying on the side to breathe begins where rolling over ends', () => {
  expect(apart(picture(rollAndSit, 'roll', 'last'), first(bellyBreathSide))).toBeLessThanOrEqual(0.5);
});

test('she lies on her side alike in both films, whichever side is near in them', () => {
  const side = picture(rollAndSit, 'roll', 'last');
  expect(apart(side, first(ontoKnees), true)).toBeLessThanOrEqual(0.5);
});

test.each(KNEELING.map((film) => [film.id, film] as const))(
  '%s begins as she has come onto her knees',
  (_, film) => {
    expect(apart(picture(ontoKnees, 'kneel', 'last'), first(film))).toBeLessThanOrEqual(0.5);
  },
);
