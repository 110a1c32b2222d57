import { untrack } from 'svelte';
import { languageOf, words } from '#i18n/words.svelte.ts';
import { mediaSession } from '#platform/media-session.ts';
import { wakeLock } from '#platform/wake-lock.ts';
import { underLock, type Look } from '#session/after-lock.ts';
import type { App } from './ui/context.ts';

/** After so long a pause the screen may go dark. */
const LONG_PAUSE_MS = 60_000;

/**
 * Keeps what lies outside the drawn page in step with the app: the document's look, the language, the lock screen and
 * the light of the screen. Effects, because none of these is drawn by Svelte. Lives as long as the page.
 */
export function keepOutsideInStep(app: App, looks: { readonly dark: boolean; readonly calm: boolean }): void {
  const { session, settings, journal, trouble } = app;
  const light = wakeLock((on) => (app.screen.keptOn = on));
  const lockScreen = mediaSession({
    play: () => void session.resume(),
    pause: () => session.pause(),
    previous: () => session.previous(),
    next: () => session.next(),
    seek: (to) => session.seek(to),
    seekBy: (seconds) => session.seek(session.position + seconds),
  });
  document.addEventListener('visibilitychange', () => {
    journal.refreshDay();
    if (document.visibilityState === 'visible') void journal.wake();
  });
  // Another tab has chosen something.
  window.addEventListener('storage', () => settings.reread());
  watchTheLock(app);

  $effect.root(() => {
    const { dataset } = document.documentElement;
    $effect(() => {
      dataset['theme'] = looks.dark ? 'dark' : 'light';
      dataset['text'] = settings.now.textSize;
      dataset['calm'] = String(looks.calm);
      dataset['skin'] = settings.now.skin;
      dataset['hair'] = settings.now.hair;
    });
    $effect(() => {
      words
        .use(languageOf(settings.now.language))
        .then(() => (trouble.language = false))
        .catch(() => (trouble.language = true));
    });
    $effect(() => {
      const { status } = session;
      if (status === 'playing' || status === 'preparing') return light.hold();
      if (status !== 'paused') return light.release();
      // A short pause is not a reason to lose the picture; a long one is no reason to empty the battery.
      const long = setTimeout(() => light.release(), LONG_PAUSE_MS);
      return () => clearTimeout(long);
    });
    $effect(() => {
      // Told at every change and jump; between them the lock screen counts by itself.
      void [session.jumps, session.status, session.block];
      const { timeline } = session;
      if (timeline)
        lockScreen.position(
          untrack(() => session.position),
          timeline.duration,
        );
    });
    $effect(() => lockScreen.state(onLockScreen(session.status)));
    $effect(() => {
      if (onLockScreen(session.status) === 'none' || !session.block) return;
      lockScreen.show({
        title: words.current.exercises[session.block.id].name,
        artist: words.current.app,
        artwork: [192, 512].map((size) => ({
          src: `icons/icon-${size}.png`,
          sizes: `${size}x${size}`,
          type: 'image/png',
        })),
      });
    });
  });
}

/**
 * Looks whether the sound went on while the phone was locked: where it did not, that is said, and remembered until it
 * has gone on under a later lock.
 */
function watchTheLock({ session, settings, trouble }: App): void {
  let before: Look | undefined;
  const look = (): Look => ({ wall: Date.now(), position: session.position, jumps: session.jumps });
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) {
      // Without sound the clock is the page's own and proves nothing.
      before = session.status === 'playing' && !session.soundFailed ? look() : undefined;
      return;
    }
    const then = before;
    before = undefined;
    // The position is read anew with the first frames after coming back.
    setTimeout(() => {
      if (!then || session.status === 'ended' || session.status === 'idle') return;
      const sound = underLock(then, look());
      if (sound === 'unknown') return;
      trouble.lock = sound === 'stopped';
      if (settings.now.stopsLocked !== trouble.lock) settings.choose({ stopsLocked: trouble.lock });
    }, 500);
  });
  $effect.root(() => {
    // A pause of her own on the lock screen is no stop, also when she goes on again there.
    $effect(() => {
      if (session.status === 'paused' && !session.interrupted) before = undefined;
    });
  });
}

function onLockScreen(status: App['session']['status']): 'playing' | 'paused' | 'none' {
  return status === 'playing' || status === 'paused' ? status : 'none';
}
