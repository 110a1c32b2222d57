import type { Seconds } from '#score/types.ts';
import { watchers, type Transport } from './transport.ts';

export interface ManualTransport extends Transport {
  /** Turns the clock forward to a position in seconds, as if time had passed; a paused clock does not turn. */
  turnTo(position: Seconds): void;
}

/** A transport that is turned by hand, for tests: eleven minutes in a moment. */
export function manual(duration: Seconds): ManualTransport {
  const { watch, tell } = watchers();
  let at: Seconds = 0;
  let running = false;

  return {
    position: () => at,
    async start() {
      running = true;
      tell('running');
    },
    pause() {
      running = false;
      tell('paused');
    },
    seek: (to) => void (at = Math.min(duration, Math.max(0, to))),
    turnTo(position) {
      if (!running) return;
      at = Math.max(at, Math.min(duration, position));
      if (at < duration) return;
      running = false;
      tell('ended');
    },
    watch,
    dispose: () => void (running = false),
  };
}
