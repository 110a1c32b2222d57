import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AHEAD, follow, JUMP } from './follow.ts';

const FRAME = 1 / 60;

/** Reads a clock once a frame for `seconds`; the clock is asked by its own true time, which runs at `rate`. */
function watch(seconds: number, clock: (t: number) => number, rate = 1) {
  const follower = follow();
  const rows: { truth: number; reading: number; position: number; before: number }[] = [];
  for (let wall = 0; wall < seconds; wall += FRAME) {
    const truth = wall * rate;
    const before = rows.at(-1)?.position ?? 0;
    const reading = clock(truth);
    rows.push({ truth, reading, position: follower.read(reading, wall), before });
  }
  return rows;
}

// fast-check's doubles would nearly all lie next to zero.
const milliseconds = (min: number, max: number) => fc.integer({ min, max }).map((ms) => ms / 1000);
const staircase = (step: number) => (t: number) => Math.floor(t / step) * step;
const settled = (rows: ReturnType<typeof watch>) => rows.filter((row) => row.truth > 1);
const strides = (rows: ReturnType<typeof watch>) => rows.map((row) => row.position - row.before);

describe('following a clock', () => {
  it('turns steps of twenty milliseconds (Firefox) into an even movement', () => {
    const rows = settled(watch(10, staircase(0.02)));
    for (const stride of strides(rows)) expect(Math.abs(stride - FRAME)).toBeLessThan(0.003);
    for (const row of rows) expect(Math.abs(row.position - row.truth)).toBeLessThan(0.025);
  });

  it('does not stand still on the steps of a slow staircase', () => {
    for (const stride of strides(settled(watch(10, staircase(0.2))))) expect(stride).toBeGreaterThan(0.002);
  });

  it('stays with a sound card that runs 583 parts in a million slow, for five minutes', () => {
    for (const row of settled(watch(300, (t) => t, 1 - 583e-6)))
      expect(Math.abs(row.position - row.truth)).toBeLessThan(0.002);
  });

  it('absorbs the jump back shortly after the start (Safari): stands a moment, never turns round', () => {
    const rows = watch(4, (t) => (t > 0.3 && t < 0.8 ? t - 0.2 : t));
    for (const row of rows) expect(row.position).toBeGreaterThanOrEqual(row.before);
    const last = rows.at(-1);
    expect(Math.abs((last?.position ?? 0) - (last?.truth ?? 9))).toBeLessThan(0.01);
  });

  it('mends a small error so slowly that nobody sees it', () => {
    const rows = watch(3, (t) => (t < 1 ? t : t + 0.2));
    for (const stride of strides(rows).slice(1)) expect(stride).toBeLessThan(FRAME + 0.2 * 0.06);
    expect(rows.at(-1)?.position).toBeCloseTo((rows.at(-1)?.truth ?? 0) + 0.2, 2);
  });

  it('takes over a jump ahead at once', () => {
    const follower = follow();
    follower.read(10, 0);
    expect(follower.read(15, FRAME)).toBe(15);
    expect(follower.read(15 + FRAME + JUMP + 0.01, 2 * FRAME)).toBe(15 + FRAME + JUMP + 0.01);
  });

  it('goes with the sound through a minute without frames, and does not go without it', () => {
    const follower = follow();
    follower.read(10, 0);
    expect(follower.read(70, 60)).toBeCloseTo(70, 6);
    expect(follower.read(70, 120)).toBeLessThanOrEqual(70 + AHEAD);
  });

  it('begins anew where it is told to, also further back, and the time in between does not count', () => {
    const follower = follow();
    follower.read(100, 0);
    follower.reset(3);
    expect(follower.read(3, 50)).toBe(3);
    expect(follower.read(3 + FRAME, 50 + FRAME)).toBeCloseTo(3 + FRAME, 6);
  });

  it('never runs backwards, and never further ahead of the sound than it may, whatever the readings say', () => {
    const anything = fc.record({
      reading: milliseconds(0, 20_000),
      dt: milliseconds(0, 2000),
    });
    fc.assert(
      fc.property(fc.array(anything), (looks) => {
        const follower = follow();
        let wall = 0;
        let last = -Infinity;
        for (const { reading, dt } of looks) {
          const position = follower.read(reading, (wall += dt));
          expect(position).toBeGreaterThanOrEqual(last);
          expect(position).toBeLessThanOrEqual(Math.max(last, reading + AHEAD));
          last = position;
        }
      }),
    );
  });

  it('keeps within fifty milliseconds of a clock with jitter and skew, whatever the frame rate', () => {
    const phones = fc.record({
      rate: fc.double({ min: 0.999, max: 1.001, noNaN: true }),
      frame: fc.double({ min: 1 / 120, max: 1 / 20, noNaN: true }),
      jitter: fc.infiniteStream(milliseconds(-20, 20)),
    });
    fc.assert(
      fc.property(phones, ({ rate, frame, jitter }) => {
        const follower = follow();
        for (let wall = 0; wall < 10; wall += frame) {
          const truth = wall * rate;
          const position = follower.read(truth + (jitter.next().value ?? 0), wall);
          expect(Math.abs(position - truth)).toBeLessThan(0.05);
        }
      }),
      { numRuns: 30 },
    );
  });
});
