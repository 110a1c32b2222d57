import { onApplePhone } from './apple-phone.ts';
import { inOtherApp } from './in-app.ts';
import { installed } from './installed.ts';

/** What Chrome hands out when an app may be put on the home screen by a button in the page. */
interface Offer extends Event {
  prompt(): Promise<unknown>;
}
const isOffer = (event: Event): event is Offer => 'prompt' in event;

/** How the app comes onto the home screen of this phone. */
export interface Install {
  readonly already: boolean;
  /** The page is shown inside another app, and must be opened in a browser first. */
  readonly inApp: boolean;
  /** Whose three steps to show first. */
  readonly phone: 'iphone' | 'android';
  /** The browser lets the page ask by itself. */
  readonly offered: boolean;
  /** Shows the browser's own question; it can be shown once. */
  ask(): void;
}

/** Begins to listen at once: the browser makes its offer soon after loading, and only once. */
export function install(): Install {
  let offer = $state.raw<Offer>();
  addEventListener('beforeinstallprompt', (event) => {
    // Without this Chrome would put a bar of its own over the page.
    event.preventDefault();
    if (isOffer(event)) offer = event;
  });
  return {
    already: installed(),
    inApp: !installed() && inOtherApp(navigator.userAgent),
    phone: onApplePhone() ? 'iphone' : 'android',
    get offered() {
      return offer !== undefined;
    },
    ask() {
      void offer?.prompt();
      offer = undefined;
    },
  };
}
