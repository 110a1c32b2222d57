import { describe, expect, it } from 'vitest';
import { stoodStill } from './after-lock.ts';

const at = (seconds: number, position: number) => ({ wall: 1_700_000_000_000 + seconds * 1000, position });

describe('after the phone was locked', () => {
  it('nothing is said when the sound went on', () => {
    expect(stoodStill(at(0, 100), at(240, 340))).toBe(false);
    expect(stoodStill(at(0, 100), at(240, 336.5))).toBe(false);
    expect(stoodStill(at(0, 100), at(0.5, 100))).toBe(false);
  });

  it('it is noticed when the sound stopped, at once or on the way', () => {
    expect(stoodStill(at(0, 100), at(60, 100))).toBe(true);
    expect(stoodStill(at(0, 100), at(60, 131))).toBe(true);
  });

  it('winding forth or back on the lock screen is not taken for it', () => {
    expect(stoodStill(at(0, 100), at(60, 400))).toBe(false);
    expect(stoodStill(at(0, 100), at(60, 20))).toBe(false);
  });
});
