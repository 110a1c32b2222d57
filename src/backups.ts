import { additionOf, backupText, readBackup, type Backups } from '#journal/backup.ts';
import type { Journal } from '#journal/journal.svelte.ts';
import type { Settings } from '#session/settings.svelte.ts';
import { noVoices, putVoices, voicesHere, voicesRead, type VoiceTexts } from './backup-voices.ts';

/** Joins what the journal, the settings and the voice recorder keep. */
export function backupsOf(journal: Journal, settings: Settings): Backups {
  const make = async (withVoices = false) => {
    if (!(await journal.isRead())) return null;
    const { entries, pauses } = journal;
    const madeOn = journal.today();
    const voices = withVoices ? await voicesHere() : undefined;
    const text = await backupText({ entries, pauses, settings: settings.portable, voices }, madeOn);
    return { name: `venepumpen-${madeOn}.json`, text };
  };
  let before: { settings?: Settings['portable']; voices?: VoiceTexts } = {};
  return {
    make,
    hasVoices: async () => Object.keys(await voicesHere()).length > 0,
    async preview(text) {
      const backup = await readBackup(text);
      if (typeof backup === 'string') return backup;
      if (!settings.accepts(backup.settings) || !(await voicesRead(backup.voices ?? {}))) return 'damaged';
      await journal.isRead();
      return { backup, addition: additionOf(backup, journal) };
    },
    async restore({ backup }, wishes) {
      const copy = await make();
      if (!copy) return false;
      // The voice is the largest, and the first that there may be no room for: then nothing has changed.
      const here = wishes.voices && backup.voices ? await voicesHere() : undefined;
      if (here && backup.voices && !(await putVoices(backup.voices))) return false;
      // Worked out anew: another exercise may have been done since the preview.
      const restored = wishes.replace
        ? await journal.restore(backup, copy.text, 'goes')
        : await journal.restore(additionOf(backup, journal), copy.text);
      if (!restored) {
        if (here) await putVoices({ ...noVoices, ...here });
        return false;
      }
      before = here ? { voices: here } : {};
      if (wishes.settings) {
        before.settings = settings.portable;
        settings.takeOver(backup.settings);
      }
      return true;
    },
    async undo() {
      const undone = await journal.undoRestore();
      if (undone && before.settings) settings.takeOver(before.settings);
      if (undone && before.voices) await putVoices({ ...noVoices, ...before.voices });
      before = {};
      return undone;
    },
  };
}
