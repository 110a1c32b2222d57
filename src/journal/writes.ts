import { Refused, type Database } from './database.ts';
import type { Entry } from './types.ts';

type Durability = Parameters<Database['put']>[1];

/**
 * Writes entries one after the other, in the order they come. What cannot be written waits for the next and is tried
 * again before it; `tell` gets the problem, or null when everything is written.
 */
export function writes(put: Database['put'], tell: (problem: unknown) => void) {
  const waiting: { readonly entry: Entry; readonly durability: Durability }[] = [];
  let last: Promise<void> = Promise.resolve();

  const writeAll = async () => {
    let refused: Refused | null = null;
    for (let first = waiting[0]; first; first = waiting[0]) {
      try {
        await put(first.entry, first.durability);
      } catch (problem) {
        if (!(problem instanceof Refused)) return tell(problem);
        // A newer version has taken this entry over: trying again would never help, and must not hold up the others.
        refused = problem;
      }
      waiting.shift();
    }
    tell(refused);
  };

  /** Resolves when this entry and all before it are written or have failed once more; never rejects. */
  return (entry: Entry, durability: Durability): Promise<void> => {
    waiting.push({ entry, durability });
    return (last = last.then(writeAll));
  };
}
