import { describe, expect, it } from 'vitest';
import { underLock } from './after-lock.ts';

const at = (seconds: number, position: number, jumps = 1) => ({
  wall: 1_700_000_000_000 + seconds * 1000,
  position,
  jumps,
});

describe('after the phone was locked', () => {
  it('it is known that the sound goes on there when it went on for minutes', () => {
    expect(underLock(at(0, 100), at(240, 340))).toBe('played');
    expect(underLock(at(0, 100), at(240, 336.5))).toBe('played');
  });

  it('a glance away tells nothing', () => {
    expect(underLock(at(0, 100), at(0.5, 100))).toBe('unknown');
    expect(underLock(at(0, 100), at(20, 120))).toBe('unknown');
  });

  it('it is noticed when the sound stopped, at once or on the way', () => {
    expect(underLock(at(0, 100), at(60, 100))).toBe('stopped');
    expect(underLock(at(0, 100), at(60, 131))).toBe('stopped');
  });

  it('winding forth or back on the lock screen is not taken for it, however far', () => {
    expect(underLock(at(0, 100), at(60, 400))).toBe('unknown');
    expect(underLock(at(0, 100), at(60, 20))).toBe('unknown');
    expect(underLock(at(0, 100, 1), at(60, 150, 2))).toBe('unknown');
    expect(underLock(at(0, 100, 1), at(60, 162, 3))).toBe('unknown');
  });
});
