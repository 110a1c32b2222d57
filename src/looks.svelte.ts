import { MediaQuery } from 'svelte/reactivity';
import { figure } from '#players/figure.ts';
import type { Listener } from '#players/picture/drawing.ts';
import { stills } from '#players/stills.ts';
import type { Settings } from '#session/settings.svelte.ts';

/** How the app looks: what she has chosen, and where she has chosen nothing, what her phone wishes. */
export function looksOf(settings: Settings): { readonly dark: boolean; readonly calm: boolean } {
  const reducedMotion = new MediaQuery('(prefers-reduced-motion: reduce)');
  const darkPhone = new MediaQuery('(prefers-color-scheme: dark)');
  const calm = $derived(settings.now.calm || reducedMotion.current);
  const dark = $derived(settings.now.theme === 'auto' ? darkPhone.current : settings.now.theme === 'dark');
  return {
    get dark() {
      return dark;
    },
    get calm() {
      return calm;
    },
  };
}

/** The figure, moving and in stills; `failed` is called when no picture can be had. */
export function picturesOf(settings: Settings, looks: { readonly calm: boolean }, failed: () => void) {
  const film = $state({ inside: false });
  const listener: Listener = { failed, shows: ({ inside }) => (film.inside = inside) };
  const [moving, still] = [figure(listener), stills(listener)];
  const { body, seeThrough } = $derived(settings.now);
  return {
    players: [moving, still],
    film,
    draw: (element: HTMLElement) => (looks.calm ? still : moving).attach(element, { body, seeThrough }),
  };
}
