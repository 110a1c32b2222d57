import type { Seconds } from '#score/types.ts';
import { watchers, type Transport } from './transport.ts';

/** A transport without sound, for a phone that cannot play any: it runs on the page's own clock to `duration` seconds. */
export function stopwatch(duration: Seconds): Transport {
  const { watch, tell } = watchers();
  let from: Seconds = 0;
  let began: Seconds | undefined;
  let ending: ReturnType<typeof setTimeout> | undefined;

  const now = () => performance.now() / 1000;
  const position = () => Math.min(duration, began === undefined ? from : from + now() - began);
  const halt = () => {
    from = position();
    began = undefined;
    clearTimeout(ending);
  };
  const run = () => {
    began = now();
    ending = setTimeout(
      () => {
        halt();
        // A timer that is a little early must not leave the last fraction of a second undone.
        from = duration;
        tell('ended');
      },
      (duration - from) * 1000,
    );
  };

  return {
    position,
    async start() {
      halt();
      run();
      tell('running');
    },
    pause() {
      if (began === undefined) return;
      halt();
      tell('paused');
    },
    seek(to) {
      const running = began !== undefined;
      halt();
      from = Math.min(duration, Math.max(0, to));
      if (running) run();
    },
    watch,
    dispose: halt,
  };
}
