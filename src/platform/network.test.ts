import { afterEach, expect, it, vi } from 'vitest';
import { network } from './network.svelte.ts';

afterEach(() => vi.unstubAllGlobals());

it('a lost network is known at once, and a found one also after the phone has slept', () => {
  const [window, page, phone] = [new EventTarget(), new EventTarget(), { onLine: true }];
  vi.stubGlobal('addEventListener', window.addEventListener.bind(window));
  vi.stubGlobal('document', page);
  vi.stubGlobal('navigator', phone);
  const net = network();
  expect(net.online).toBe(true);
  for (const [target, name, online] of [
    [window, 'offline', false],
    [window, 'online', true],
    [page, 'visibilitychange', false],
  ] as const) {
    phone.onLine = online;
    target.dispatchEvent(new Event(name));
    expect(net.online).toBe(online);
  }
});
