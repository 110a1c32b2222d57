import { describe, expect, test } from 'vitest';
import { BOUNDS } from './bounds.ts';
import { FILMS } from './films.ts';
import { jointsOf, LIMITS, reachMissed } from './joints.ts';
import { deepestSink, slide, widestGap } from './measure.ts';
import { boneError, borderSpeed, handSpeed, haste } from './motion.ts';
import { posesOf } from './timeline.ts';
import { tracksOf } from './tracks.ts';

describe.each(FILMS.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
  const tracks = tracksOf(exercise);
  const poses = [...posesOf(exercise).values()].flat();

  test('what stands on the mat does not slide while the body moves', () => {
    const { px, watched } = slide(exercise, tracks);
    expect(watched).toBeGreaterThan(0);
    expect(px).toBeLessThanOrEqual(BOUNDS.slide);
  });

  test('bones keep their length: thigh, shin and foot stay joined', () => {
    expect(boneError(exercise, tracks)).toBeLessThanOrEqual(BOUNDS.bone);
    expect(widestGap(exercise, tracks)).toBeLessThanOrEqual(BOUNDS.gap);
  });

  test('hands and feet reach what they are said to reach', () => {
    expect(Math.max(...poses.map(reachMissed))).toBeLessThanOrEqual(BOUNDS.missed);
  });

  test('no joint bends further than a body can', () => {
    for (const pose of poses) {
      for (const [joint, angle] of jointsOf(pose)) {
        const [least, most] = LIMITS[joint];
        expect(angle, joint).toBeGreaterThanOrEqual(least);
        expect(angle, joint).toBeLessThanOrEqual(most);
      }
    }
  });

  test('nothing sinks into the mat', () => {
    const { px, part } = deepestSink(exercise, tracks);
    expect(px, part).toBeLessThanOrEqual(BOUNDS.sink);
  });

  test('nothing hurries or jerks: a calm body of sixty could keep up', () => {
    const { speed, acceleration, jerk } = haste(exercise);
    expect(speed).toBeLessThanOrEqual(BOUNDS.speed);
    expect(acceleration).toBeLessThanOrEqual(BOUNDS.acceleration);
    expect(jerk).toBeLessThanOrEqual(BOUNDS.jerk);
    expect(handSpeed(exercise)).toBeLessThanOrEqual(BOUNDS.hand);
  });

  test('every phase begins and ends at rest, so that no border between two of them is seen', () => {
    const { share, part } = borderSpeed(exercise, tracks);
    expect(share, part).toBeLessThanOrEqual(BOUNDS.border);
  });
});
