import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stopwatch } from './stopwatch.ts';
import type { TransportState } from './transport.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function made(duration: number) {
  const transport = stopwatch(duration);
  const told: TransportState[] = [];
  const deaf = transport.watch((state) => told.push(state));
  return { transport, told, deaf };
}

describe('a clock without sound', () => {
  it('stands until it is started, runs, stands while paused, and goes on from there', async () => {
    const { transport, told } = made(60);
    vi.advanceTimersByTime(5000);
    expect(transport.position()).toBe(0);
    await transport.start();
    vi.advanceTimersByTime(5000);
    transport.pause();
    vi.advanceTimersByTime(5000);
    expect(transport.position()).toBe(5);
    await transport.start();
    vi.advanceTimersByTime(1000);
    expect(transport.position()).toBe(6);
    expect(told).toEqual(['running', 'paused', 'running']);
  });

  it('goes where it is sent, running or not, and never outside its length', async () => {
    const { transport } = made(60);
    transport.seek(20);
    expect(transport.position()).toBe(20);
    await transport.start();
    transport.seek(-3);
    vi.advanceTimersByTime(2000);
    expect(transport.position()).toBe(2);
    transport.pause();
    transport.seek(100);
    expect(transport.position()).toBe(60);
  });

  it('reports its end though nobody asks for the position, once, and goes no further', async () => {
    const { transport, told } = made(60);
    await transport.start();
    transport.seek(50);
    vi.advanceTimersByTime(9999);
    expect(told).toEqual(['running']);
    vi.advanceTimersByTime(100);
    expect(told).toEqual(['running', 'ended']);
    expect(transport.position()).toBe(60);
  });

  it('goes no further than its end, though the phone slept through it', async () => {
    let now = 0;
    vi.stubGlobal('performance', { now: () => now });
    const { transport } = made(60);
    await transport.start();
    now = 100_000;
    expect(transport.position()).toBe(60);
    vi.unstubAllGlobals();
  });

  it('is silent once nobody listens, or it is disposed of', async () => {
    const { transport, told, deaf } = made(60);
    deaf();
    await transport.start();
    expect(told).toEqual([]);
    const other = made(60);
    await other.transport.start();
    other.transport.dispose();
    vi.advanceTimersByTime(100_000);
    expect(other.told).toEqual(['running']);
  });
});
