import { ENTRY_VERSION } from './types.ts';

type Written = Record<string, unknown>;

/** From version 1 to 2: it counted for the day it was begun on, was followed in the app, and nobody was asked anything. */
function fromFirst(entry: Written): Written {
  const done = Array.isArray(entry['done']) ? (entry['done'] as readonly unknown[]) : [];
  const times = [entry['startedAt'], entry['endedAt'], ...done.map((one) => isWritten(one) && one['at'])];
  return {
    ...entry,
    version: 2,
    day: entry['localDay'],
    source: 'session',
    heardAt: Math.max(...times.filter((at) => typeof at === 'number')),
    reason: null,
    before: null,
    after: null,
  };
}

// One step for each version there has been; tests/fixtures holds an entry of each.
const STEPS: Record<number, (entry: Written) => Written> = { 1: fromFirst };

/** A record lifted to the shape of this version; what is no entry, or a newer one, is given back as it is. */
export function lift(record: unknown): unknown {
  let lifted = record;
  while (isWritten(lifted)) {
    const version = lifted['version'];
    const step = typeof version === 'number' && version < ENTRY_VERSION ? STEPS[version] : undefined;
    if (!step) return lifted;
    lifted = step(lifted);
  }
  return lifted;
}

const isWritten = (record: unknown): record is Written => typeof record === 'object' && record !== null;
