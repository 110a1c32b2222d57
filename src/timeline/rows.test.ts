import { expect, it } from 'vitest';
import { programmeOf } from '#score/programme.ts';
import { compile } from './compile.ts';

const timeline = compile(
  programmeOf({ doses: {}, inner: {}, options: {}, firstSide: 'right', pace: 'calm' }),
);

it('every movement of a repetition lies within its place in the row, and no two repetitions overlap', () => {
  for (const span of timeline.spans) {
    if (span.kind !== 'phase' || !span.rep) continue;
    const row = timeline.blocks[span.item]?.rows.find(({ side }) => side === span.side);
    const rep = row?.reps[span.rep.n - 1];
    expect(row?.reps.length).toBe(span.rep.of);
    expect(rep?.from).toBeLessThanOrEqual(span.from);
    expect(rep?.to).toBeGreaterThanOrEqual(span.to);
  }
  for (const { reps } of timeline.blocks.flatMap(({ rows }) => rows))
    reps.slice(1).forEach(({ from }, i) => expect(from).toBeGreaterThanOrEqual(reps[i]?.to ?? Infinity));
});

it('each side has its own row, in the order in which it is done; what is held has none', () => {
  const sides = timeline.blocks.map(({ id, rows }) => [id, rows.map(({ side }) => side)]);
  expect(Object.fromEntries(sides)).toMatchObject({
    'belly-breath': [undefined],
    'leg-pump': ['right', 'left'],
    'elbow-rest': [],
  });
});
