import type { LottiePlayer } from 'lottie-web';
import type { BodyName } from './body.ts';
import { frameOf, hasInside, loadFilmOf, withoutInside, type Film } from './film.ts';
import type { Picture } from './picture-at.ts';

/** A film built into the page, ready to be turned to any frame. */
interface Reel {
  readonly film: Film;
  readonly node: HTMLElement;
  turnTo(frame: number): void;
  dispose(): void;
}

/** Who wants to know what became of a drawing. */
export interface Listener {
  /** A film or its player cannot be had. */
  failed(): void;
  /** A film is shown, and it has an inside to see, or none. */
  shows(film: { readonly inside: boolean }): void;
}

/** Shows single poses of films in an element. Never plays: whoever holds it says which frame. */
export interface Drawing {
  /** Shows the picture, as soon as its film is there; gives true when a different frame was drawn. */
  show(picture: Picture): boolean;
  /** Builds a film into the page ahead of time, hidden, so that changing to it costs nothing. */
  prepare(name: string): void;
  /** Fetches films without building them. */
  fetch(names: readonly string[]): void;
  readonly node: HTMLElement;
  dispose(): void;
}

// Not on the first screen's way: fetched with the first film, and kept for good by the service worker.
const lottieComes = async (): Promise<LottiePlayer> =>
  (await import('lottie-web/build/player/lottie_light')).default;

// One film shown and one made ready: more would only cost memory on an old phone.
const LIVE = 2;

/** How the figure looks, as she has chosen: which body it has, and whether films that have an inside show it. */
export interface Looks {
  readonly body: BodyName;
  readonly seeThrough: boolean;
}

/** The same of a drawing, and whether the inside was shown another way a moment ago. */
interface DrawnLooks extends Looks {
  readonly turned: boolean;
}

/** A drawing inside `parent`. */
export function drawing(
  parent: HTMLElement,
  { body, seeThrough, turned }: DrawnLooks,
  listener: Listener,
): Drawing {
  const films = new Map<string, Promise<Film | undefined>>();
  const reels = new Map<string, Reel>();
  let wanted: Picture | undefined;
  let shown: { name: string; frame: number } | undefined;
  let gone = false;

  const filmCalled = (name: string) => {
    const known = films.get(name);
    if (known) return known;
    const coming = loadFilmOf(name, body).catch(() => {
      listener.failed();
      return undefined;
    });
    films.set(name, coming);
    return coming;
  };

  const build = async (name: string) => {
    const [film, lottie] = await Promise.all([filmCalled(name), lottieComes().catch(listener.failed)]);
    if (!film || !lottie || gone || reels.has(name)) return;
    for (const old of [...reels.keys()].filter((n) => n !== wanted?.film).slice(0, reels.size - LIVE + 1)) {
      reels.get(old)?.dispose();
      reels.delete(old);
    }
    reels.set(name, reel(lottie, parent, film, seeThrough));
    if (wanted) show(wanted);
  };

  const show = (picture: Picture): boolean => {
    wanted = picture;
    const reel = reels.get(picture.film);
    if (!reel) {
      void build(picture.film);
      return false;
    }
    const frame = Math.floor(frameOf(reel.film, picture.marker, picture.progress));
    if (shown?.name === picture.film && shown.frame === frame) return false;
    reel.turnTo(frame);
    if (shown?.name !== picture.film) {
      for (const [name, other] of reels) other.node.hidden = name !== picture.film;
      // Only what was looked at when it was turned; films that come later have their colours from the start.
      if (turned && !shown) fadeOver(reel.node);
      listener.shows({ inside: hasInside(reel.film) });
    }
    shown = { name: picture.film, frame };
    return true;
  };

  return {
    show,
    prepare: (name) => void build(name),
    fetch: (names) => names.forEach((name) => void filmCalled(name)),
    node: parent,
    dispose() {
      gone = true;
      for (const reel of reels.values()) reel.dispose();
      reels.clear();
    },
  };
}

function reel(lottie: LottiePlayer, parent: HTMLElement, film: Film, seeThrough: boolean): Reel {
  const node = parent.appendChild(document.createElement('div'));
  node.hidden = true;
  // Only where there is something to see: a body without its clothes' colours and nothing inside says nothing.
  const inside = seeThrough && hasInside(film);
  node.classList.toggle('see-through', inside);
  const animation = lottie.loadAnimation({
    container: node,
    renderer: 'svg',
    autoplay: false,
    loop: false,
    // Lottie writes into what it is given; the film is kept for the next time.
    animationData: structuredClone(inside ? film : withoutInside(film)),
    rendererSettings: { progressiveLoad: false },
  });
  // Authored at 30 frames a second and drawn on whole frames: a repeated frame then costs nothing.
  animation.setSubframe(false);
  dropEmpty(node);
  return {
    film,
    node,
    turnTo: (frame) => animation.goToAndStop(frame, true),
    dispose() {
      animation.destroy();
      node.remove();
    },
  };
}

/** Lets the colours of the body fade from what they were before it was turned to what they are now (looks.css). */
function fadeOver(node: HTMLElement): void {
  const now = node.className;
  node.classList.toggle('see-through');
  // A colour changes slowly only from one that has been on the page.
  node.getBoundingClientRect();
  node.className = `${now} turned`;
}

/**
 * Takes the groups without anything in them out of the page. They only turn the parts of an outline that is drawn
 * elsewhere; the player goes on writing to them, and now nobody has to lay out what it writes.
 */
function dropEmpty(node: HTMLElement): void {
  for (let empty; (empty = node.querySelectorAll('g:empty')).length;)
    empty.forEach((group) => group.remove());
}
