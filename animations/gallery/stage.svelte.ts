import type { Attachment } from 'svelte/attachments';
import lottie from 'lottie-web/build/player/lottie_light';
import type { Animation } from '../studio/animation.ts';

/** Builds a film into an element, with or without what lies inside the body, and follows a frame, as the app does. */
export const stage =
  (film: Animation, inside: boolean, frame: () => number): Attachment<HTMLElement> =>
  (container) => {
    const layers = film.layers.filter(({ nm }) => inside || !nm.startsWith('inside-'));
    const animation = lottie.loadAnimation({
      container,
      renderer: 'svg',
      autoplay: false,
      loop: false,
      // Lottie writes into what it is given.
      animationData: JSON.parse(JSON.stringify({ ...film, layers })) as unknown,
      rendererSettings: { progressiveLoad: false },
    });
    animation.setSubframe(false);
    // An effect of its own, so that another frame turns the film and does not build it anew.
    $effect(() => animation.goToAndStop(frame(), true));
    return () => animation.destroy();
  };
