/** What stands on its own, and can be gone back to. */
const PLACE = 'section, article, dialog, main, li:has(h2)';

/**
 * A button that goes away with what it did takes the focus along, and a screen reader begins again at the page's top.
 * Here the nearest place that is still there gets it: its heading, or else the place itself. Nothing is scrolled, so
 * that a finger, which needs none of this, sees none of it.
 */
export function keepFocus(): void {
  let held: Element | null = null;
  let places: readonly HTMLElement[] = [];

  document.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    held = target;
    places = placesAround(target);
  });
  // What goes away tells nobody in every browser; that something did is told by the page.
  new MutationObserver(() => {
    const lost = held && !held.isConnected && document.activeElement === document.body;
    if (!lost) return;
    const whole = document.querySelector('main');
    const left = [...places, ...(whole ? [whole] : [])].filter((place) => place.isConnected);
    // A screen that has nothing to name yet is waited for.
    const next = left.map(nameOf).find((named) => named !== null);
    if (next) focusOnce(next);
  }).observe(document.body, { childList: true, subtree: true });
}

/** What tells where she is. */
function nameOf(place: HTMLElement): HTMLElement | null {
  const heading = place.querySelector<HTMLElement>('h1') ?? place.querySelector<HTMLElement>('h2, h3');
  return heading ?? (place.ariaLabel ? place : null);
}

function placesAround(element: Element): HTMLElement[] {
  const place = element.parentElement?.closest<HTMLElement>(PLACE);
  return place ? [place, ...placesAround(place)] : [];
}

/** Focuses what no key leads to, and leaves it as it was. */
function focusOnce(element: HTMLElement): void {
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
