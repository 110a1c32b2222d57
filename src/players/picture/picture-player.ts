import type { Seconds } from '#score/types.ts';
import type { Timeline } from '#timeline/types.ts';
import type { Player } from '../player.ts';
import { drawing, type Drawing, type Listener, type Looks } from './drawing.ts';
import { filmAfter, filmsOf, pictureAt, type Picture } from './picture-at.ts';

/** A player that draws: it is given a timeline to follow and, while a screen shows it, an element to draw in. */
export interface PicturePlayer extends Player {
  follow(timeline: Timeline): void;
  /** Begins to draw in the element; gives what ends it. */
  attach(element: HTMLElement, looks: Looks): () => void;
}

/** A picture player that puts each pose on paper in its own way; `put` says whether anything new was drawn. */
export function picturePlayer(
  listener: Listener,
  put: (paper: Drawing, picture: Picture) => boolean,
): PicturePlayer {
  let timeline: Timeline | undefined;
  let paper: Drawing | undefined;
  let position: Seconds = 0;
  let last: (Looks & { readonly element: HTMLElement }) | undefined;

  const draw = () => {
    if (!timeline || !paper) return;
    if (!put(paper, pictureAt(timeline, position))) return;
    const next = filmAfter(timeline, position);
    if (next) paper.prepare(next);
  };

  return {
    follow(next) {
      timeline = next;
      paper?.fetch(filmsOf(next));
      draw();
    },
    attach(element, looks) {
      const turned = last?.element === element && last.seeThrough !== looks.seeThrough;
      last = { element, ...looks };
      const mine = drawing(element, { ...looks, turned }, listener);
      paper = mine;
      if (timeline) mine.fetch(filmsOf(timeline));
      draw();
      return () => {
        mine.dispose();
        if (paper === mine) paper = undefined;
      };
    },
    render(now) {
      position = now;
      draw();
    },
  };
}
