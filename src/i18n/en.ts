import { exercises } from './en/exercises.ts';
import { journal } from './en/journal.ts';
import { knowledge } from './en/knowledge.ts';
import { phone } from './en/phone.ts';
import { session } from './en/session.ts';
import { settings } from './en/settings.ts';
import { today } from './en/today.ts';
import type { Messages } from './messages.ts';

export const en: Messages = {
  language: 'English',
  locale: 'en-GB',
  app: 'Venepumpen',
  ...exercises,
  ...journal,
  ...knowledge,
  ...phone,
  ...session,
  ...settings,
  ...today,
};
