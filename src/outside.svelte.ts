import { languageFor, words } from '#i18n/words.svelte.ts';
import { mediaSession } from '#platform/media-session.ts';
import { wakeLock } from '#platform/wake-lock.ts';
import type { App } from './ui/context.ts';

/**
 * Keeps what lies outside the drawn page in step with the app: the document's look, the language, the lock screen and
 * the light of the screen. Effects, because none of these is drawn by Svelte. Lives as long as the page.
 */
export function keepOutsideInStep(app: App, looks: { readonly dark: boolean; readonly calm: boolean }): void {
  const { session, settings, journal, trouble } = app;
  const light = wakeLock();
  const lockScreen = mediaSession({
    play: () => void session.resume(),
    pause: () => session.pause(),
    previous: () => session.previous(),
    next: () => session.next(),
  });
  document.addEventListener('visibilitychange', () => {
    journal.refreshDay();
    if (document.visibilityState === 'visible') void journal.wake();
  });

  $effect.root(() => {
    const { dataset } = document.documentElement;
    $effect(() => {
      dataset['theme'] = looks.dark ? 'dark' : 'light';
      dataset['text'] = settings.now.textSize;
      dataset['calm'] = String(looks.calm);
    });
    $effect(() => {
      const { language } = settings.now;
      words
        .use(language === 'auto' ? languageFor(navigator.languages) : language)
        .then(() => (trouble.language = false))
        .catch(() => (trouble.language = true));
    });
    $effect(() => {
      if (session.status === 'playing') light.hold();
      else light.release();
    });
    $effect(() => lockScreen.state(onLockScreen(session.status)));
    $effect(() => {
      if (onLockScreen(session.status) === 'none' || !session.block) return;
      lockScreen.show({
        title: words.current.exercises[session.block.id].name,
        artist: words.current.app,
        artwork: [{ src: 'icons/icon-512.png', sizes: '512x512', type: 'image/png' }],
      });
    });
  });
}

function onLockScreen(status: App['session']['status']): 'playing' | 'paused' | 'none' {
  return status === 'playing' || status === 'paused' ? status : 'none';
}
