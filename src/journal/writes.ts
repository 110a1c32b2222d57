import { Refused } from './connection.ts';

/**
 * Writes one thing after the other, in the order they come. What cannot be written waits for the next and is tried
 * again before it; `tell` gets the problem, or null when everything is written.
 */
export function writes(tell: (problem: unknown) => void) {
  const waiting: (() => Promise<void>)[] = [];
  let last: Promise<void> = Promise.resolve();

  const writeAll = async () => {
    let refused: Refused | null = null;
    for (let first = waiting[0]; first; first = waiting[0]) {
      try {
        await first();
      } catch (problem) {
        if (!(problem instanceof Refused)) return tell(problem);
        // A newer version has taken this entry over: trying again would never help, and must not hold up the others.
        refused = problem;
      }
      waiting.shift();
    }
    tell(refused);
  };

  /** Resolves when this and all before it are written or have failed once more; never rejects. */
  return (write: () => Promise<void>): Promise<void> => {
    waiting.push(write);
    return (last = last.then(writeAll));
  };
}
