import type { ChangeSpan, EndSpan, MoveSpan, RiseSpan } from './types.ts';

type Without<S> = S extends unknown ? Omit<S, 'from' | 'to'> : never;

/** What a stretch without movement is called: the same in every timeline of the same exercises. */
export function stretchName(stretch: Without<MoveSpan | ChangeSpan | RiseSpan | EndSpan>): string {
  const which = 'side' in stretch ? stretch.side : 'step' in stretch ? stretch.step : '';
  return `${stretch.kind} ${stretch.item} ${which}`;
}
