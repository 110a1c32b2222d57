import { describe, expect, test } from 'vitest';
import { EXERCISES } from './exercises/index.ts';
import { jointsOf, LIMITS, reachMissed } from './joints.ts';
import { deepestSink, slide, widestGap } from './measure.ts';
import { boneError, borderSpeed, haste } from './motion.ts';
import { posesOf } from './timeline.ts';
import { tracksOf } from './tracks.ts';

describe.each(EXERCISES.map((exercise) => [exercise.id, exercise] as const))('%s', (_, exercise) => {
  const tracks = tracksOf(exercise);
  const poses = [...posesOf(exercise).values()].flat();

  test('what stands on the mat does not slide while the body moves', () => {
    const { px, watched } = slide(exercise, tracks);
    expect(watched).toBeGreaterThan(0);
    expect(px).toBeLessThanOrEqual(0.5);
  });

  test('bones keep their length: thigh, shin and foot stay joined', () => {
    expect(boneError(exercise, tracks)).toBeLessThanOrEqual(0.005);
    expect(widestGap(exercise, tracks)).toBeLessThanOrEqual(1.5);
  });

  test('hands and feet reach what they are said to reach', () => {
    expect(Math.max(...poses.map(reachMissed))).toBeLessThanOrEqual(0.05);
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
    expect(px, part).toBeLessThanOrEqual(1);
  });

  test('nothing hurries or jerks: a calm body of sixty could keep up', () => {
    const { speed, acceleration, jerk } = haste(exercise);
    expect(speed).toBeLessThanOrEqual(180);
    expect(acceleration).toBeLessThanOrEqual(600);
    expect(jerk).toBeLessThanOrEqual(5000);
  });

  test('every phase begins and ends at rest, so that no border between two of them is seen', () => {
    const { share, part } = borderSpeed(exercise, tracks);
    expect(share, part).toBeLessThanOrEqual(0.05);
  });
});
