import { additionOf, backupText, readBackup, type Backups } from '#journal/backup.ts';
import type { Journal } from '#journal/journal.svelte.ts';
import type { Settings } from '#session/settings.svelte.ts';

/** Joins what the journal and the settings keep. */
export function backupsOf(journal: Journal, settings: Settings): Backups {
  const make = async () => {
    const { entries, pauses } = journal;
    const madeOn = journal.today();
    const text = await backupText({ entries, pauses, settings: settings.portable }, madeOn);
    return { name: `venepumpen-${madeOn}.json`, text };
  };
  let before: Settings['portable'] | null = null;
  return {
    make,
    async preview(text) {
      const backup = await readBackup(text);
      if (typeof backup === 'string') return backup;
      if (!settings.accepts(backup.settings)) return 'damaged';
      return { backup, addition: additionOf(backup, journal) };
    },
    async restore({ backup }, withSettings) {
      // Worked out anew: another exercise may have been done since the preview.
      const restored = await journal.restore(additionOf(backup, journal), (await make()).text);
      if (restored && withSettings) {
        before = settings.portable;
        settings.takeOver(backup.settings);
      }
      return restored;
    },
    async undo() {
      const undone = await journal.undoRestore();
      if (undone && before) settings.takeOver(before);
      before = null;
      return undone;
    },
  };
}
