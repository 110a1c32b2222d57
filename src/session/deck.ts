import type { Seconds } from '#score/types.ts';
import type { Transport, TransportState } from '#transport/transport.ts';

export interface DeckParts {
  /** A transport that plays a recording. */
  tape(recording: Blob): Transport;
  /** A transport without sound, for a phone that cannot play the recording. */
  silent(duration: Seconds): Transport;
  /** Called in the tap that starts what is still being printed: without it the phone may refuse to play it later. */
  unlock?(): void;
}

export interface Deck extends Transport {
  /** Puts the tape in as soon as it is printed, so that starting has nothing to wait for. */
  load(): void;
}

/**
 * One transport for the whole session: the tape as long as it plays; when it cannot start, or fails on the way, the
 * session goes on from the same second without sound, and `soundFailed` is told.
 */
export function deck(
  parts: DeckParts,
  recording: Promise<Blob>,
  duration: Seconds,
  soundFailed: () => void,
): Deck {
  const listeners = new Set<(state: TransportState) => void>();
  let inner: Transport | undefined;
  let position: Seconds = 0;
  let disposed = false;
  let loading: Promise<Transport | undefined> | undefined;

  const use = (next: Transport) => {
    inner?.dispose();
    inner = next;
    next.seek(position);
    next.watch((state) => {
      if (inner !== next) return;
      if (state === 'failed') void goOnSilent();
      else for (const listener of listeners) listener(state);
    });
    return next;
  };

  const load = () =>
    (loading ??= recording.then(
      (printed) => (disposed ? undefined : use(parts.tape(printed))),
      () => undefined,
    ));

  const goOnSilent = async () => {
    if (disposed) return;
    position = inner?.position() ?? position;
    soundFailed();
    await use(parts.silent(duration)).start();
  };

  return {
    load: () => void load(),
    position: () => inner?.position() ?? position,
    async start() {
      if (!inner) parts.unlock?.();
      const first = inner ?? (await load());
      if (disposed) return;
      if (!first) return goOnSilent();
      try {
        await first.start();
      } catch {
        // The tape reports its failure to its watcher as well; whoever comes first changes over.
        if (inner === first) await goOnSilent();
      }
    },
    pause: () => inner?.pause(),
    seek(to) {
      position = to;
      inner?.seek(to);
    },
    watch(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      disposed = true;
      inner?.dispose();
    },
  };
}
