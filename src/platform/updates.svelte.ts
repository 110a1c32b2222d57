import { Workbox } from 'workbox-window';
import { besideThePage } from './address.ts';
import { reloadOnce } from './reload.ts';

/** Patients lie on the floor: a new version is offered, and taken only when she asks for it. */
export interface Updates {
  /** A new version lies ready and has not been dismissed. */
  readonly ready: boolean;
  /** Takes the new version and loads the page anew; not while busy. */
  apply(): Promise<void>;
  /** Not now: asked again at the next launch, or for a yet newer version. */
  dismiss(): void;
}

const HOUR_MS = 3_600_000;
const LOOK_MS = 250;
/** How long a new version may take to start before the page is loaded anew all the same. */
const TAKEOVER_MS = 5000;

/** Registers the offline copy of the app and watches for newer versions of it: on load, and when the page is seen again. */
export function updates(parts: { busy(): boolean; scriptUrl(address: string): string }): Updates {
  let ready = $state(false);
  let registration: ServiceWorkerRegistration | undefined;
  let dismissed: ServiceWorker | undefined;
  let applying = false;
  let workbox: Workbox | undefined;

  const look = () => {
    const waiting = registration?.waiting;
    ready = Boolean(waiting) && waiting !== dismissed;
  };

  // Loading the page was a check already; the next may come in an hour.
  let rested = false;
  const rest = () => {
    rested = false;
    setTimeout(() => (rested = true), HOUR_MS);
  };
  const check = async () => {
    if (document.visibilityState !== 'visible' || !rested || parts.busy()) return;
    rest();
    // Without a network there is simply nothing new.
    await registration?.update().catch(() => undefined);
    look();
  };

  const begin = async () => {
    workbox = new Workbox(parts.scriptUrl(besideThePage('sw.js')), { updateViaCache: 'none' });
    workbox.addEventListener('waiting', look);
    registration = await workbox.register();
    look();
    rest();
    // An iPhone does not look for a newer version when an installed app is taken up again.
    document.addEventListener('visibilitychange', () => {
      look();
      void check();
    });
  };
  // Refused in a private window and on a plain http address: the app then works as long as there is a network.
  if (supported()) begin().catch(() => undefined);

  addEventListener('vite:preloadError', () => {
    // A part of an older build is gone from the server; the page of the new build has its own.
    if (navigator.onLine && !parts.busy()) reloadOnce();
  });

  return {
    get ready() {
      return ready;
    },
    async apply() {
      if (!workbox || !registration || applying || parts.busy()) return;
      applying = true;
      const taken = takenOver(workbox, registration);
      workbox.messageSkipWaiting();
      await taken;
      applying = false;
      look();
      // A session may have begun meanwhile; the new version then waits for the next load by itself.
      if (!parts.busy()) location.reload();
    },
    dismiss() {
      dismissed = registration?.waiting ?? undefined;
      ready = false;
    },
  };
}

const supported = (): boolean => !import.meta.env.DEV && 'serviceWorker' in navigator;

/**
 * Resolves when the new version has taken over. An iPhone often does not say so after SKIP_WAITING, so it is looked for
 * as well: https://github.com/vite-pwa/vite-plugin-pwa/pull/937
 */
function takenOver(workbox: Workbox, registration: ServiceWorkerRegistration): Promise<void> {
  return new Promise((done) => {
    const end = () => {
      clearInterval(looking);
      clearTimeout(late);
      workbox.removeEventListener('controlling', end);
      done();
    };
    const looking = setInterval(() => {
      if (!registration.waiting && registration.active?.state === 'activated') end();
    }, LOOK_MS);
    const late = setTimeout(end, TAKEOVER_MS);
    workbox.addEventListener('controlling', end);
  });
}
