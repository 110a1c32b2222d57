import type { Seconds, Side } from '#score/types.ts';
import type { Row, Span } from './types.ts';

/** The repetitions of an item: each from its first movement to the end of its last. */
export function rowsOf(spans: readonly Span[], item: number): Row[] {
  const rows = new Map<Side | undefined, { from: Seconds; to: Seconds }[]>();
  for (const span of spans) {
    if (span.kind !== 'phase' || span.item !== item || !span.rep) continue;
    const { from, to, side, rep } = span;
    const reps = rows.get(side) ?? [];
    reps[rep.n - 1] = { from: reps[rep.n - 1]?.from ?? from, to };
    rows.set(side, reps);
  }
  return [...rows].map(([side, reps]) => ({ ...(side && { side }), reps }));
}
