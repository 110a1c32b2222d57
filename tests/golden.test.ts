import { describe, expect, it } from 'vitest';
import { da } from '#i18n/da.ts';
import { breathing, patterns, type PatternName } from '#score/breathing.ts';
import { eased } from '#score/easier.ts';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { print, type PrintWords } from '#timeline/print.ts';

// The text a physiotherapist reads and signs. A change of tempo or dose shows as a readable difference here.
// After a wished change: npm run golden

const word = (table: Record<string, unknown>) => (key: string) => String(table[key]);
const danish: PrintWords = {
  exercise: (id) => word(Object.fromEntries(Object.entries(da.exercises).map(([k, v]) => [k, v.name])))(id),
  position: word(da.positions),
  phase: word(da.phases),
  side: word(da.sides),
  unit: word(da.unitNames),
  option: (id) => word(da.options)(id).toLowerCase(),
  move: 'Find stillingen',
  change: da.player.otherLeg,
  rise: word(da.getUp.steps),
  end: da.getUp.end,
  enough: da.player.enough.toLowerCase(),
  of: 'af',
  seconds: 's',
  total: 'i alt',
};

describe('the timeline stands as text that can be signed', () => {
  for (const exercise of leaflet) {
    it(`${exercise.id} alone`, async () => {
      const text = print(compile(programmeOf(usual, [exercise])), danish);
      await expect(text).toMatchFileSnapshot(`golden/${exercise.id}.txt`);
    });
  }

  for (const name of Object.keys(patterns) as PatternName[]) {
    it(`breathing alone, ${name}`, async () => {
      const text = print(compile(breathing({ pattern: patterns[name], minutes: 1 })), danish);
      await expect(text).toMatchFileSnapshot(`golden/breathing-${name}.txt`);
    });
  }

  it('breathing in her own tempo, the out-breath growing', async () => {
    const own = { in: 3, hold: 0, out: 3.5, rest: 0 };
    const text = print(compile(breathing({ pattern: own, minutes: 2, lengthen: true })), danish);
    await expect(text).toMatchFileSnapshot('golden/breathing-own.txt');
  });

  for (const exercise of leaflet.filter(({ easier }) => easier)) {
    it(`${exercise.id} alone, in its easier variant`, async () => {
      const text = print(compile(eased(programmeOf(usual, [exercise]), 0, true)), danish);
      await expect(text).toMatchFileSnapshot(`golden/${exercise.id}-easier.txt`);
    });
  }

  it('the whole programme', async () => {
    await expect(print(compile(programmeOf(usual)), danish)).toMatchFileSnapshot('golden/programme.txt');
  });
});
