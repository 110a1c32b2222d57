import { Refused } from './connection.ts';

interface Write {
  /** The id of what it writes; null where it only reads. */
  readonly of: string | null;
  readonly write: () => Promise<void>;
}

/**
 * Writes one thing after the other, in the order they come. What cannot be written waits for the next and is tried
 * again before it; `tell` gets the problem, or null when everything is written.
 */
export function writes(tell: (problem: unknown) => void) {
  const waiting: Write[] = [];
  let last: Promise<void> = Promise.resolve();

  const writeAll = async () => {
    let refused: Refused | null = null;
    for (let first = waiting[0]; first; first = waiting[0]) {
      try {
        await first.write();
      } catch (problem) {
        if (!(problem instanceof Refused)) return tell(problem);
        // A newer version has taken this entry over: trying again would never help, and must not hold up the others.
        refused = problem;
      }
      waiting.shift();
    }
    tell(refused);
  };

  return {
    /** Resolves when this and all before it are written or have failed once more; never rejects. */
    inTurn(of: string | null, write: () => Promise<void>): Promise<void> {
      waiting.push({ of, write });
      return (last = last.then(writeAll));
    },
    /** The ids of what is not written yet. */
    unwritten: (): ReadonlySet<string | null> => new Set(waiting.map(({ of }) => of)),
  };
}
