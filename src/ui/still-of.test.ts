import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { programmeOf, usual } from '#score/programme.ts';
import { stillOf } from './still-of.ts';

const sprite = readFileSync(new URL('../../animations/stills.svg', import.meta.url), 'utf8');

it('a card shows the exercise in the way it is chosen, and there is a picture of it', () => {
  const chosen = programmeOf({ ...usual, options: { forearms: true, 'on-side': true } });
  const stills = chosen.items.map(stillOf);
  expect(stills).toContain('all-fours-forearms');
  expect(stills).toContain('belly-breath-side');
  for (const still of [...stills, ...programmeOf(usual).items.map(stillOf)])
    expect(sprite).toContain(`<symbol id="${still}"`);
});
