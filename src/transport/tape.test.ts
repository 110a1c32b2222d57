import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { FakeAudio, heard, made, time } from './fake-audio.ts';

const phone: { audioSession?: { type: string } } = {};

beforeEach(() => {
  vi.useFakeTimers();
  time.now = 0;
  phone.audioSession = { type: 'auto' };
  vi.stubGlobal('navigator', phone);
  vi.stubGlobal('performance', { now: () => time.now });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a tape', () => {
  it('runs with the sound, stands still while paused, and goes on from there', async () => {
    const { transport, element, told, listen } = made();
    await transport.start();
    listen(5);
    expect(transport.position()).toBeCloseTo(5, 1);
    transport.pause();
    const stood = transport.position();
    time.now += 60_000;
    element.playTo(stood + 0.1);
    expect(transport.position()).toBe(stood);
    await heard();
    element.playTo(stood);
    expect(transport.position()).toBe(stood);
    await transport.start();
    expect(transport.position()).toBeCloseTo(stood, 6);
    listen(1);
    expect(transport.position()).toBeCloseTo(6, 1);
    expect(told).toEqual(['running', 'paused', 'running']);
  });

  it('does not step back when it is paused or goes on, though its reading lags behind', async () => {
    const { transport, element, listen } = made();
    await transport.start();
    listen(5);
    element.playTo(4.9);
    const before = transport.position();
    transport.pause();
    expect(transport.position()).toBeGreaterThanOrEqual(before);
    await transport.start();
    expect(transport.position()).toBeGreaterThanOrEqual(before);
  });

  it('knows where the sound was when a call stopped it while the phone was locked and nobody looked', async () => {
    const { transport, element, told, listen } = made();
    await transport.start();
    listen(5);
    time.now += 30_000;
    element.playTo(35);
    element.pause();
    await heard();
    time.now += 30_000;
    expect(transport.position()).toBeCloseTo(35, 1);
    expect(told).toEqual(['running', 'paused']);
  });

  it('sets no position before the first sound, and the right one with it (iPhone)', async () => {
    const { transport, element } = made();
    transport.seek(20);
    expect(element.wound).toEqual([]);
    expect(transport.position()).toBe(20);
    await transport.start();
    expect(element.wound).toEqual([20]);
    expect(transport.position()).toBe(20);
  });

  it('winds while it runs and while it is paused, backwards as well', async () => {
    const { transport, element, listen } = made();
    await transport.start();
    listen(5);
    transport.seek(2);
    expect(transport.position()).toBe(2);
    listen(1);
    expect(transport.position()).toBeCloseTo(3, 1);
    transport.pause();
    transport.seek(-1);
    expect(transport.position()).toBe(0);
    expect(element.wound).toEqual([2, 0]);
  });

  it('follows when the lock screen winds it, backwards as well, running or paused', async () => {
    const { transport, element, listen } = made();
    await transport.start();
    listen(30);
    element.currentTime = 10;
    expect(transport.position()).toBe(10);
    transport.pause();
    element.currentTime = 4;
    expect(transport.position()).toBe(4);
  });

  it('is not sent back when the sound hesitates on the way and plays on', async () => {
    const { transport, element, listen } = made();
    await transport.start();
    listen(5);
    element.hear('playing');
    expect(transport.position()).toBeCloseTo(5, 1);
    expect(element.wound).toEqual([]);
  });

  it('hears a lock screen that starts it', async () => {
    const { transport, element, told } = made();
    await transport.start();
    transport.pause();
    await element.play();
    expect(told).toEqual(['running', 'paused', 'running']);
  });

  it('ends at the end, and does not call that a pause', async () => {
    const { transport, element, told, listen } = made();
    await transport.start();
    listen(59.8);
    element.playTo(60);
    Object.assign(element, { ended: true, paused: true });
    element.hear('pause');
    element.hear('ended');
    expect(told).toEqual(['running', 'ended']);
    expect(transport.position()).toBeGreaterThanOrEqual(60);
  });

  it('runs muted when sound is off, and leaves that as it is: the clock is the same', async () => {
    const { transport, element, listen } = made({}, Object.assign(new FakeAudio(), { muted: true }));
    await transport.start();
    listen(2);
    expect(element.muted).toBe(true);
    expect(transport.position()).toBeCloseTo(2, 1);
  });

  it('is read before a finger starts it, when the element is free', async () => {
    const { transport, element } = made();
    expect(element.src).toMatch(/^blob:/);
    const ahead = element.src;
    await transport.start();
    expect(element.src).toBe(ahead);
    transport.dispose();
    expect(element.src).toBe('');
  });

  it('hears nothing of another recording that plays in its element meanwhile', async () => {
    const { told, transport, element } = made();
    element.src = 'blob:a sample';
    await element.play();
    element.playTo(3);
    element.pause();
    await heard();
    expect(told).toEqual([]);
    await transport.start();
    expect(element.src).not.toBe('blob:a sample');
    expect(told).toEqual(['running']);
  });

  it('is playback to an iPhone from start to dispose, and no trouble to a phone that does not ask', async () => {
    const { transport } = made();
    await transport.start();
    expect(phone.audioSession?.type).toBe('playback');
    transport.dispose();
    expect(phone.audioSession?.type).toBe('auto');
    delete phone.audioSession;
    await expect(made().transport.start()).resolves.toBeUndefined();
  });

  it('gives the memory of the recording back, and tells nobody anything any more', async () => {
    const revoke = vi.spyOn(URL, 'revokeObjectURL');
    const { transport, element, told } = made();
    await transport.start();
    const address = element.src;
    transport.dispose();
    await heard();
    expect(revoke).toHaveBeenCalledWith(address);
    expect(element).toMatchObject({ src: '', paused: true });
    element.hear('playing');
    element.hear('error');
    expect(told).toEqual(['running']);
  });

  it('leaves the element alone when the next tape already plays in it', async () => {
    const element = new FakeAudio();
    const first = made({}, element);
    await first.transport.start();
    const second = made({}, element);
    await second.transport.start();
    first.transport.dispose();
    expect(element.paused).toBe(false);
    expect(element.src).not.toBe('');
  });
});
