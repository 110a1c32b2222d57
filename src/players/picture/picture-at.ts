import type { Seconds } from '#score/types.ts';
import { progressAt } from '#timeline/query.ts';
import type { Timeline } from '#timeline/types.ts';
import { scenesOf } from './scenes.ts';

/** One pose: which film, which of its named movements, and how far into it (0..1). */
export interface Picture {
  readonly film: string;
  /** The marker's name. A film need not have every movement asked for: its first pose stands for it. */
  readonly marker: string;
  readonly progress: number;
  /** The movement is on its way back: it ends where `progress` is 0. */
  readonly backwards?: true;
}

/** What the figure shows at `t` seconds. */
export function pictureAt(timeline: Timeline, t: Seconds): Picture {
  const scenes = scenesOf(timeline);
  const { film, marker, backwards, ...scene } = scenes[sceneAt(timeline, t)] ?? noScene();
  const way = progressAt(scene, t);
  return { film, marker, progress: backwards ? 1 - way : way, ...(backwards && { backwards }) };
}

function noScene(): never {
  throw new RangeError('A timeline without spans has nothing to show');
}

/** The number of the scene at `t` seconds; before the start the first, after the end the last. */
function sceneAt(timeline: Timeline, t: Seconds): number {
  const scenes = scenesOf(timeline);
  let low = 0;
  let high = scenes.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((scenes[middle]?.since ?? Infinity) <= t) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The film after this one, so that it can be made ready in time; undefined when no other comes. */
export function filmAfter(timeline: Timeline, t: Seconds): string | undefined {
  const scenes = scenesOf(timeline);
  const now = sceneAt(timeline, t);
  return scenes.slice(now).find(({ film }) => film !== scenes[now]?.film)?.film;
}

/** Every film a timeline needs, in the order of need. */
export const filmsOf = (timeline: Timeline): string[] => [
  ...new Set(scenesOf(timeline).map(({ film }) => film)),
];
