import { da } from '#i18n/da.ts';
import { programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import type { Timeline } from '#timeline/types.ts';
import { phrasesOf } from './phrases.ts';
import type { LengthOf } from './lines.ts';
import { speech } from './speech.ts';

export const texts = phrasesOf(da);
/** As long as a calm voice takes: 13 letters a second and a little more. */
export const calmly: LengthOf = (phrase) => {
  const text = texts.get(phrase);
  return text === undefined ? undefined : 0.2 + text.length / 13;
};
export const explained = { ...usual, explained: true };
export const session = compile(programmeOf(explained));
export const lines = speech(session, calmly);
export const blockOf = (timeline: Timeline, id: string) => timeline.blocks.find((b) => b.id === id);
export const saidIn = (id: string, from: 'from' | 'start' = 'from') => {
  const block = blockOf(session, id);
  return lines.filter(({ at }) => block && at >= block[from] && at < block.to).map(({ phrase }) => phrase);
};
