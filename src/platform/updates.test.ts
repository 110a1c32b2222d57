import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { updates } from './updates.svelte.ts';

const SW = 'https://klinik.example/pumpe/sw.js';

class Worker extends EventTarget {
  scriptURL = SW;
  state = 'installed';
  postMessage = vi.fn();
}
class Registration extends EventTarget {
  active: Worker | null = Object.assign(new Worker(), { state: 'activated' });
  waiting: Worker | null = null;
  installing: Worker | null = null;
  update = vi.fn(async () => undefined);
}
class Page extends EventTarget {
  baseURI = 'https://klinik.example/pumpe/';
  readyState = 'complete';
  visibilityState = 'visible';
  seen() {
    this.dispatchEvent(new Event('visibilitychange'));
    return settled();
  }
}
const settled = () => vi.advanceTimersByTimeAsync(0);
const HOUR = 3_600_000;

let registration = new Registration();
let page = new Page();
let window = new EventTarget();
let container = new EventTarget();
let register = vi.fn();
let reload = vi.fn();
let busy = false;
let online = true;

beforeEach(() => {
  vi.useFakeTimers();
  vi.stubEnv('DEV', false);
  [registration, page, window, container] = [
    new Registration(),
    new Page(),
    new EventTarget(),
    new EventTarget(),
  ];
  [register, reload, busy, online] = [vi.fn(async () => registration), vi.fn(), false, true];
  Object.assign(container, { register, controller: registration.active });
  vi.stubGlobal('document', page);
  vi.stubGlobal('self', globalThis);
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('location', { href: page.baseURI, pathname: '/pumpe/', reload });
  vi.stubGlobal('navigator', {
    serviceWorker: container,
    get onLine() {
      return online;
    },
  });
  const kept = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  // workbox-window's development build tells all it does.
  vi.spyOn(console, 'log').mockReturnValue();
  vi.spyOn(console, 'warn').mockReturnValue();
  vi.spyOn(console, 'debug').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const begun = async () => {
  const made = updates({ busy: () => busy, scriptUrl: (address) => address });
  await settled();
  return made;
};
const newVersion = () => (registration.waiting = new Worker());
/** What the browser does with the one that was waiting; `told` whether it says so. */
const takeOver = (told: boolean) => {
  registration.active = Object.assign(registration.waiting ?? new Worker(), { state: 'activated' });
  registration.waiting = null;
  if (told) container.dispatchEvent(new Event('controllerchange'));
};

describe('a new version', () => {
  it('is looked for past the cache, in whatever folder the app lies', async () => {
    await begun();
    expect(register).toHaveBeenCalledExactlyOnceWith(SW, { updateViaCache: 'none' });
  });

  it('that waits since last time is offered at once', async () => {
    newVersion();
    expect((await begun()).ready).toBe(true);
  });

  it('that the browser finds by itself is offered when it lies ready', async () => {
    const app = await begun();
    const found = Object.assign(new Worker(), { state: 'installing' });
    registration.installing = found;
    registration.dispatchEvent(new Event('updatefound'));
    [found.state, registration.installing, registration.waiting] = ['installed', null, found];
    found.dispatchEvent(new Event('statechange'));
    await vi.advanceTimersByTimeAsync(500);
    expect(app.ready).toBe(true);
  });

  it('is looked for when the app is seen again, at most once an hour', async () => {
    const app = await begun();
    await page.seen();
    expect(registration.update).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(HOUR);
    registration.update.mockImplementation(async () => void newVersion());
    await page.seen();
    await page.seen();
    expect(registration.update).toHaveBeenCalledTimes(1);
    expect(app.ready).toBe(true);
  });

  it('is not looked for while she is doing her exercises, or the page is hidden', async () => {
    await begun();
    await vi.advanceTimersByTimeAsync(HOUR);
    busy = true;
    await page.seen();
    busy = false;
    page.visibilityState = 'hidden';
    await page.seen();
    expect(registration.update).not.toHaveBeenCalled();
    page.visibilityState = 'visible';
    await page.seen();
    expect(registration.update).toHaveBeenCalledTimes(1);
  });

  it('that is dismissed is not offered again, but the one after it is', async () => {
    newVersion();
    const app = await begun();
    app.dismiss();
    expect(app.ready).toBe(false);
    await page.seen();
    expect(app.ready).toBe(false);
    newVersion();
    await page.seen();
    expect(app.ready).toBe(true);
  });

  it.each([
    ['says so', true],
    ['keeps it to itself, as an iPhone may', false],
  ])('is loaded once when she asks for it and the browser %s', async (_, told) => {
    const waiting = newVersion();
    const app = await begun();
    void app.apply();
    void app.apply();
    await vi.advanceTimersByTimeAsync(1000);
    expect(waiting.postMessage).toHaveBeenCalledTimes(1);
    expect(reload).not.toHaveBeenCalled();
    takeOver(told);
    await vi.advanceTimersByTimeAsync(told ? 0 : 250);
    expect(reload).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('that never takes over is not waited for longer than five seconds', async () => {
    newVersion();
    const app = await begun();
    void app.apply();
    await vi.advanceTimersByTimeAsync(4999);
    expect(reload).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('never takes the floor from under her: not while busy, and not when she began meanwhile', async () => {
    const waiting = newVersion();
    const app = await begun();
    busy = true;
    await app.apply();
    expect(waiting.postMessage).not.toHaveBeenCalled();
    busy = false;
    void app.apply();
    busy = true;
    takeOver(true);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a part of an older build that is gone', () => {
  const gone = () => window.dispatchEvent(new Event('vite:preloadError'));

  it('is fetched by loading the page anew, once', async () => {
    await begun();
    gone();
    gone();
    expect(reload).toHaveBeenCalledTimes(1);
  });

  it('changes nothing without a network or while she is doing her exercises', async () => {
    await begun();
    online = false;
    gone();
    [online, busy] = [true, true];
    gone();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('the app', () => {
  it.each([
    ['no offline copy is possible', () => vi.stubGlobal('navigator', { onLine: true })],
    ['registration is refused', () => register.mockRejectedValue(new DOMException('no', 'SecurityError'))],
    ['it is being developed', () => vi.stubEnv('DEV', true)],
  ])('works where %s', async (_, prepare) => {
    prepare();
    const app = await begun();
    await app.apply();
    app.dismiss();
    await page.seen();
    expect(app.ready).toBe(false);
    expect(reload).not.toHaveBeenCalled();
  });

  it('is not registered while it is being developed', async () => {
    vi.stubEnv('DEV', true);
    await begun();
    expect(register).not.toHaveBeenCalled();
  });
});
