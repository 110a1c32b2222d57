import type { Messages } from '#i18n/messages.ts';
import type { App } from './context.ts';

/** Everything that could not be done, each in one sentence; what still works goes on working. */
export function troubleSentences(
  { journal, settings, session, trouble }: Pick<App, 'journal' | 'settings' | 'session' | 'trouble'>,
  w: Messages,
): string[] {
  const n = w.notices;
  const sentences = [
    session.soundFailed && n.soundFailed,
    trouble.figure && n.figureFailed,
    trouble.start && n.startFailed,
    trouble.lock && n.lockStopped,
    trouble.voice && settings.now.sound && n.voiceFailed,
    trouble.phoneVoice && w.ears.phoneFailed,
    journal.trouble === 'blocked' && n.journalBlocked,
    journal.trouble === 'newer' && n.journalNewer,
    journal.trouble === 'tab' && n.journalTab,
    journal.trouble === 'full' && n.journalFull,
    journal.trouble === 'failed' && n.journalFailed,
    journal.unreadable > 0 && n.entriesNewer(journal.unreadable),
    settings.trouble === 'damaged' && n.settingsDamaged,
    settings.trouble === 'unsaved' && n.settingsUnsaved,
    trouble.language && n.languageFailed,
  ];
  return sentences.filter((sentence) => typeof sentence === 'string');
}
