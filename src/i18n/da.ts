// Danish is the first language and complete by definition: every other language has this shape.
// Tone: a kind physiotherapist. Du-form, verb first, one idea a line, no praise for nothing, no promise of effect.
// Waiting for the clinic's approval: `today.notes`, `stop`, every `how`, `setup`, `otherWays` and `getUp`.

import { exercises } from './da/exercises.ts';
import { journal } from './da/journal.ts';
import { knowledge } from './da/knowledge.ts';
import { phone } from './da/phone.ts';
import { session } from './da/session.ts';
import { settings } from './da/settings.ts';
import { today } from './da/today.ts';

export const da = {
  language: 'Dansk',
  locale: 'da-DK',
  app: 'Venepumpen',
  ...exercises,
  ...journal,
  ...knowledge,
  ...phone,
  ...session,
  ...settings,
  ...today,
};
