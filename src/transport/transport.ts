import type { Seconds } from '#score/types.ts';

export type TransportState = 'paused' | 'running' | 'ended' | 'failed';

/** A clock that does not know what it times: position, start, pause, seek. */
export interface Transport {
  /** Seconds from the start; stands still while paused, never runs backwards while running unless sought. */
  position(): Seconds;
  /** Begins to run; rejects when nothing can play. */
  start(): Promise<void>;
  pause(): void;
  /** Goes to a position in seconds, running or not. */
  seek(to: Seconds): void;
  /** Tells of every change of state, also of those nobody asked for (a call, a headset pulled out); gives what ends it. */
  watch(listener: (state: TransportState) => void): () => void;
  dispose(): void;
}

/** Who listens to a transport, and how they are told: each state once. */
export function watchers() {
  const listeners = new Set<(state: TransportState) => void>();
  // Nothing yet, not 'paused': a call that comes before the first sound is a change that must be told.
  let last: TransportState | undefined;
  return {
    watch(listener: (state: TransportState) => void) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell(state: TransportState) {
      if (state === last) return;
      last = state;
      for (const listener of listeners) listener(state);
    },
  };
}
