import { expect, it } from 'vitest';
import { da } from '#i18n/da.ts';
import { phraseGroups } from './phrase-groups.ts';
import { phrasesOf } from './phrases.ts';

it('every phrase is read aloud once, in one group, and no group is empty', () => {
  const groups = phraseGroups(da);
  const read = groups.flatMap(({ phrases }) => [...phrases]);
  expect(Object.fromEntries(read)).toEqual(Object.fromEntries(phrasesOf(da)));
  expect(read.length).toBe(phrasesOf(da).size);
  expect(groups.filter(({ phrases }) => phrases.size === 0)).toEqual([]);
});

it('the words of an exercise are read together', () => {
  const group = phraseGroups(da).find(({ about }) => about === 'leg-pump');
  expect([...(group?.phrases.keys() ?? [])]).toEqual([
    'name.leg-pump',
    'setup.leg-pump.fresh',
    'setup.leg-pump.back',
    'how.leg-pump.0',
    'how.leg-pump.1',
    'how.leg-pump.2',
    'hint.leg-pump.bend',
    'hint.leg-pump.stretch',
    'hint.leg-pump.lower',
    'change.leg-pump.left',
    'change.leg-pump.right',
  ]);
});
