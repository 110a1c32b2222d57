import { describe, expect, it } from 'vitest';
import { eased, isEasier } from './easier.ts';
import { leaflet, programmeOf, usual } from './programme.ts';

const programme = programmeOf(usual);
const easier = (of: typeof programme) => of.items.filter(isEasier).map(({ exercise }) => exercise.id);

describe('the easier variant', () => {
  it('is off from the start, and can be turned on and off again for one exercise alone', () => {
    expect(easier(programme)).toEqual([]);
    programme.items.forEach(({ exercise }, i) => {
      const one = eased(programme, i, true);
      expect(easier(one)).toEqual(exercise.easier ? [exercise.id] : []);
      expect(eased(one, i, false)).toEqual(programme);
    });
  });

  it('exists for the foot, the belly wave and hands and knees', () => {
    expect(leaflet.filter((exercise) => exercise.easier).map(({ id }) => id)).toEqual([
      'foot-pump',
      'belly-wave',
      'all-fours',
    ]);
  });

  it('changes only options that the exercise has, and never the dose', () => {
    programme.items.forEach((item, i) => {
      for (const option of Object.keys(item.exercise.easier ?? {}))
        expect(item.exercise.options).toHaveProperty(option);
      expect(eased(programme, i, true).items.map(({ dose, inner }) => [dose, inner])).toEqual(
        programme.items.map(({ dose, inner }) => [dose, inner]),
      );
    });
  });
});
