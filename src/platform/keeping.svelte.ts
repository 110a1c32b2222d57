import { onApplePhone } from './apple-phone.ts';
import { installed } from './installed.ts';

/** How safely this browser keeps what is written in it. */
export interface Keeping {
  /** It has promised not to clear it away; null until it has answered. */
  readonly promised: boolean | null;
  /** A tab in Safari on a phone, which clears away what is not used for seven days. */
  readonly safariTab: boolean;
}

/** Asks the browser once, and again whenever `ask` is called. */
export function keeping(): Keeping & { ask(): Promise<void> } {
  let promised = $state<boolean | null>(null);
  const ask = async () => {
    const storage: Partial<StorageManager> | undefined = navigator.storage;
    promised = (await storage?.persisted?.().catch(() => false)) ?? false;
  };
  void ask();
  return {
    get promised() {
      return promised;
    },
    safariTab: onApplePhone() && !installed(),
    ask,
  };
}
