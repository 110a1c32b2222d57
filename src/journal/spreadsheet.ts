import { knownId } from '#score/programme.ts';
import { clockText } from './days.ts';
import type { Entry } from './types.ts';

/** The words of the first line, in order: day, time, written in afterwards, exercises, reason, and the four feelings. */
export interface Headings {
  readonly columns: readonly string[];
  readonly yes: string;
  readonly exercise: (id: string) => string;
  readonly reason: (reason: NonNullable<Entry['reason']>) => string;
}

/** A cell that no spreadsheet takes for a formula or two cells. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const harmless = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[;"\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

/**
 * Entries as a file that Danish spreadsheets open by a tap: semicolons, a byte order mark so that æ, ø and å survive,
 * lines ended as RFC 4180 says.
 */
export function spreadsheet(entries: readonly Entry[], words: Headings): string {
  const lines = entries
    .filter(({ done, reason }) => done.length > 0 || reason !== null)
    .map((entry) => [
      entry.day,
      entry.source === 'session' ? clockText(entry.startedAt, entry.offset) : '',
      entry.source === 'paper' ? words.yes : '',
      entry.done
        .map(
          ({ exercise, reached }) => `${knownId(exercise) ? words.exercise(exercise) : exercise} ${reached}`,
        )
        .join(', '),
      entry.reason === null ? '' : words.reason(entry.reason),
      entry.before?.heaviness ?? null,
      entry.after?.heaviness ?? null,
      entry.before?.pain ?? null,
      entry.after?.pain ?? null,
    ]);
  return `\uFEFF${[words.columns, ...lines].map((line) => line.map(cell).join(';')).join('\r\n')}\r\n`;
}
