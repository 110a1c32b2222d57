/**
 * Before iOS 18.4 an installed app is granted the lock and the screen goes dark all the same:
 * https://bugs.webkit.org/show_bug.cgi?id=254545
 */
function inNameOnly(): boolean {
  const [, major = 99, minor = 0] = /(?:iPhone|CPU) OS (\d+)_(\d+)/.exec(navigator.userAgent) ?? [];
  const installed = 'standalone' in navigator && navigator.standalone === true;
  return installed && Number(major) * 100 + Number(minor) < 1804;
}

/** Keeps the screen on while it is held. */
export interface WakeLock {
  hold(): void;
  release(): void;
}

/**
 * A wake lock that comes back by itself: browsers let go of it whenever the page is hidden. Refusals (battery saver,
 * a phone without it) stop nothing, for the sound goes on when the screen goes dark. `changed` is told whenever the screen
 * is or is no longer kept on.
 */
export function wakeLock(changed: (on: boolean) => void = () => undefined): WakeLock {
  let held: AbortController | undefined;
  let asking = false;
  let lock: WakeLockSentinel | undefined;

  const letGo = () => {
    lock?.release().catch(() => undefined);
    lock = undefined;
  };
  const ask = async () => {
    if (!held || asking || document.visibilityState !== 'visible' || lock?.released === false) return;
    asking = true;
    try {
      const locks: Navigator['wakeLock'] | undefined = navigator.wakeLock;
      const got = await locks?.request('screen');
      lock = got;
      got?.addEventListener('release', () => changed(false));
      changed(Boolean(got) && !inNameOnly());
    } catch {
      lock = undefined;
      changed(false);
    }
    asking = false;
    // Released while the browser was thinking.
    if (!held) letGo();
  };

  return {
    hold() {
      if (!held) {
        held = new AbortController();
        document.addEventListener('visibilitychange', () => void ask(), { signal: held.signal });
      }
      void ask();
    },
    release() {
      held?.abort();
      held = undefined;
      letGo();
    },
  };
}
