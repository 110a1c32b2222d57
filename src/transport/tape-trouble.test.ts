import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { heard, made, time } from './fake-audio.ts';

const named = (name: string) => Object.assign(new Error(name), { name });

beforeEach(() => {
  vi.useFakeTimers();
  time.now = 0;
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('performance', { now: () => time.now });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a tape in trouble', () => {
  it.each(['NotSupportedError', 'NotAllowedError'])('rejects and reports "failed" on %s', async (name) => {
    const { transport, element, told } = made();
    transport.seek(12);
    element.refusal = named(name);
    await expect(transport.start()).rejects.toThrow(name);
    expect(told).toEqual(['failed']);
    expect(transport.position()).toBe(12);
  });

  it('takes a pause before the first sound for a pause, not for a failure', async () => {
    const { transport, element, told } = made();
    element.refusal = named('AbortError');
    await transport.start();
    expect(told).toEqual(['paused']);
  });

  it('is not confused by two quick taps, pause and start or start and pause', async () => {
    const { transport, told, listen } = made();
    await transport.start();
    listen(1);
    transport.pause();
    await transport.start();
    listen(1);
    expect(transport.position()).toBeCloseTo(2, 1);
    transport.pause();
    await heard();
    const started = transport.start();
    transport.pause();
    await started;
    expect(told).toEqual(['running', 'paused', 'running', 'paused']);
  });

  it('reports "failed", and stands where it was, when the recording breaks on the way', async () => {
    const { transport, element, told, listen } = made();
    await transport.start();
    listen(5);
    element.hear('error');
    element.playTo(0);
    expect(told).toEqual(['running', 'failed']);
    expect(transport.position()).toBeCloseTo(5, 1);
    expect(element.paused).toBe(true);
  });

  it.each(['before it is started', 'while it is paused'])(
    'keeps still when it breaks %s, and is put in anew from the same second when it is started',
    async (when) => {
      const { transport, element, told, listen } = made();
      if (when === 'while it is paused') {
        await transport.start();
        listen(5);
        transport.pause();
        await heard();
      }
      const [before, stood] = [[...told], transport.position()];
      element.breaks();
      element.playTo(0);
      expect([told, transport.position()]).toEqual([before, stood]);
      await transport.start();
      expect(element.error).toBeNull();
      expect(told).toEqual([...before, 'running']);
      listen(1);
      expect(transport.position()).toBeCloseTo(stood + 1, 1);
    },
  );

  it('reports "failed" when it breaks between the tap and the first sound', async () => {
    const { transport, element, told } = made();
    element.answers = false;
    void transport.start().catch(() => undefined);
    element.breaks();
    expect(told).toEqual(['failed']);
  });

  it('reports "failed" when the sound claims to play and stands still for more than two seconds', async () => {
    const { transport, told, listen } = made();
    await transport.start();
    listen(5);
    listen(1.9, 0);
    expect(told).toEqual(['running']);
    listen(0.3, 0);
    expect(told).toEqual(['running', 'failed']);
    expect(transport.position()).toBeLessThan(5.15);
  });

  it('does not blame the sound for a page that was frozen', async () => {
    const { transport, told, listen } = made();
    await transport.start();
    listen(5);
    time.now += 60_000;
    transport.position();
    listen(1);
    expect(told).toEqual(['running']);
  });

  it('does not wait for ever for a recording that never begins', async () => {
    const { transport, element, told } = made();
    element.answers = false;
    const refused = expect(transport.start()).rejects.toThrow('not begun');
    await vi.advanceTimersByTimeAsync(10_000);
    await refused;
    expect(told).toEqual(['failed']);
  });

  it('can be tried again after a failure, from the same second', async () => {
    const { transport, element, told } = made();
    transport.seek(12);
    element.refusal = named('NotAllowedError');
    await transport.start().catch(() => undefined);
    element.refusal = undefined;
    await transport.start();
    expect(transport.position()).toBe(12);
    element.pause();
    await heard();
    expect(told).toEqual(['failed', 'running', 'paused']);
  });
});
