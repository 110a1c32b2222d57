import { createSubscriber } from 'svelte/reactivity';
import { exerciseById } from '#score/programme.ts';
import type { Exercise } from '#score/types.ts';

/** The screens that lie side by side in the tab bar. */
const tabs = ['today', 'breathing', 'progress', 'knowledge'] as const;
export type Tab = (typeof tabs)[number];

/** The screens without the tab bar that need nothing but their name. */
const pages = [
  'about',
  'days',
  'figure',
  'finished',
  'keep',
  'read-report',
  'report',
  'ready',
  'safety',
  'settings',
  'sound',
  'voice',
  'welcome',
] as const;
export type Page = (typeof pages)[number];

/** The screens of a moment: they need something that is going on. */
const moments = ['before', 'session'] as const;

/** Which screen is shown. */
export type Route =
  | { readonly screen: Tab | Page | (typeof moments)[number] }
  | { readonly screen: 'exercise'; readonly exercise: Exercise };

/** The screen an address means; anything unknown is the first screen. */
export function routeOf(hash: string): Route {
  const [, screen = '', id = ''] = hash.replace(/^#/, '').split('/');
  const exercise = screen === 'exercise' ? exerciseById(id) : undefined;
  if (exercise) return { screen: 'exercise', exercise };
  const plain = [...tabs, ...pages, ...moments].find((name) => name === screen);
  if (plain) return { screen: plain };
  return { screen: 'today' };
}

/** The tab a screen is, or undefined for a screen without the tab bar. */
export const tabOf = (screen: string): Tab | undefined => tabs.find((tab) => tab === screen);

// Hash addresses work in any folder of any static host, and without a network.
const subscribe = createSubscriber((changed) => {
  addEventListener('hashchange', changed);
  return () => removeEventListener('hashchange', changed);
});

export const route = {
  get current(): Route {
    subscribe();
    return routeOf(location.hash);
  },
  /** Opens a screen; `replace` leaves no way back to the one that is left. */
  open(path: string, { replace = false } = {}): void {
    if (replace) location.replace(`#/${path}`);
    else location.hash = `/${path}`;
  },
};
