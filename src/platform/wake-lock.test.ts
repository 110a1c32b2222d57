import { getEventListeners } from 'node:events';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { wakeLock } from './wake-lock.ts';

class Page extends EventTarget {
  visibilityState = 'visible';
  become(state: string) {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}
const sentinel = () => {
  const told = new EventTarget();
  const lock = Object.assign(told, {
    released: false,
    release: vi.fn(async () => {
      lock.released = true;
      told.dispatchEvent(new Event('release'));
    }),
  });
  return lock;
};
const settled = () => new Promise((done) => setImmediate(done));

let page = new Page();
beforeEach(() => void vi.stubGlobal('document', (page = new Page())));
afterEach(() => vi.unstubAllGlobals());

describe('the screen', () => {
  it('is kept on from hold to release, and again after the phone was put away', async () => {
    const locks = [sentinel(), sentinel()];
    const request = vi.fn(async () => locks[request.mock.calls.length - 1]);
    vi.stubGlobal('navigator', { wakeLock: { request } });
    const lock = wakeLock();
    lock.hold();
    await settled();
    await locks[0]?.release();
    page.become('hidden');
    await settled();
    expect(request).toHaveBeenCalledTimes(1);
    page.become('visible');
    await settled();
    expect(request).toHaveBeenCalledTimes(2);
    // Still held: nothing to ask for.
    page.become('visible');
    await settled();
    expect(request).toHaveBeenCalledTimes(2);
    lock.release();
    page.become('visible');
    await settled();
    expect(locks.map((l) => l.released)).toEqual([true, true]);
    expect(request).toHaveBeenCalledTimes(2);
  });

  it('leaves nothing behind on the page when it is let go, however often it was held', async () => {
    vi.stubGlobal('navigator', { wakeLock: { request: async () => sentinel() } });
    const lock = wakeLock();
    for (let visit = 0; visit < 3; visit++) {
      lock.hold();
      lock.hold();
      await settled();
      expect(getEventListeners(page, 'visibilitychange')).toHaveLength(1);
      lock.release();
    }
    wakeLock().release();
    expect(getEventListeners(page, 'visibilitychange')).toEqual([]);
  });

  it('goes dark when she stopped while the phone was still thinking', async () => {
    const late = sentinel();
    const answers: ((lock: typeof late) => void)[] = [];
    vi.stubGlobal('navigator', { wakeLock: { request: () => new Promise((give) => answers.push(give)) } });
    const lock = wakeLock();
    lock.hold();
    lock.release();
    answers[0]?.(late);
    await settled();
    expect(late.released).toBe(true);
  });

  it.each([
    ['refuses', { wakeLock: { request: () => Promise.reject(new DOMException('no', 'NotAllowedError')) } }],
    ['has no wake lock', {}],
  ])('is no reason to stop on a phone that %s', async (_, navigator) => {
    vi.stubGlobal('navigator', navigator);
    const lock = wakeLock();
    lock.hold();
    await settled();
    expect(() => lock.release()).not.toThrow();
  });

  it.each([
    ['18_3', true, false],
    ['18_4', true, true],
    ['17_6', false, true],
  ])(
    'believes an iPhone with iOS %s, installed: %s, when it says yes: %s',
    async (version, standalone, on) => {
      const told: boolean[] = [];
      const userAgent = `Mozilla/5.0 (iPhone; CPU iPhone OS ${version} like Mac OS X) AppleWebKit/605.1.15`;
      vi.stubGlobal('navigator', { userAgent, standalone, wakeLock: { request: async () => sentinel() } });
      wakeLock((yes) => told.push(yes)).hold();
      await settled();
      expect(told).toEqual([on]);
    },
  );

  it('tells whether it is really kept on: granted, let go by the phone, refused', async () => {
    const told: boolean[] = [];
    const lock = sentinel();
    const answers = [async () => lock, async () => Promise.reject(new Error('battery saver'))];
    vi.stubGlobal('navigator', { wakeLock: { request: () => answers.shift()?.() } });
    wakeLock((on) => told.push(on)).hold();
    await settled();
    expect(told).toEqual([true]);
    await lock.release();
    page.become('visible');
    await settled();
    expect(told).toEqual([true, false, false]);
  });
});
