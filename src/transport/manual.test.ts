import { describe, expect, it } from 'vitest';
import { manual } from './manual.ts';
import type { TransportState } from './transport.ts';

describe('a clock turned by hand', () => {
  it('turns only while it runs, only forward, and not past its end', async () => {
    const clock = manual(60);
    const told: TransportState[] = [];
    clock.watch((state) => told.push(state));
    clock.turnTo(5);
    expect(clock.position()).toBe(0);
    await clock.start();
    clock.turnTo(30);
    clock.turnTo(20);
    expect(clock.position()).toBe(30);
    clock.seek(10);
    expect(clock.position()).toBe(10);
    clock.turnTo(100);
    expect(clock.position()).toBe(60);
    expect(told).toEqual(['running', 'ended']);
  });
});
