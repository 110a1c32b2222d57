import { cached } from '#platform/cached.ts';
import { wakeLock } from '#platform/wake-lock.ts';
import { filmFiles } from '#players/picture/film.ts';

/** What can be tried out before lying down; each tells what really happened. */
export interface Readiness {
  /** Plays a few seconds as a session sounds; rejects when nothing can play. */
  playSample(): Promise<void>;
  /** Keeps the screen on until the given function is called; tells whether it really is kept on. */
  keepScreenOn(changed: (on: boolean) => void): () => void;
  /** Everything a session needs lies on the phone. */
  cached(): Promise<boolean>;
  /** Asks the phone not to clear the journal away; what it said is known to `keeping`. */
  protect(): Promise<void>;
}

interface Parts {
  readonly audio: HTMLAudioElement;
  readonly sample: () => Promise<Blob>;
  readonly language: () => string;
  readonly protect: () => Promise<void>;
}

export function readiness({ audio, sample, language, protect }: Parts): Readiness {
  return {
    async playSample() {
      const address = URL.createObjectURL(await sample());
      const { muted } = audio;
      audio.muted = false;
      audio.src = address;
      const over = new Promise<void>((done, fail) => {
        audio.addEventListener('ended', () => done(), { once: true });
        audio.addEventListener('error', () => fail(new Error('the sample cannot be played')), { once: true });
      });
      try {
        await audio.play();
        await over;
      } finally {
        // Given back as it was found, and empty, so that the session's recording can be put in.
        audio.muted = muted;
        audio.removeAttribute('src');
        URL.revokeObjectURL(address);
      }
    },
    keepScreenOn(changed) {
      const lock = wakeLock(changed);
      lock.hold();
      return () => lock.release();
    },
    cached: () =>
      cached([
        'index.html',
        ...[...document.scripts].map(({ src }) => src).filter(Boolean),
        ...filmFiles,
        ...['phrases.json', 'voice.mp3'].map((file) => `sounds/${language()}/${file}`),
      ]),
    protect,
  };
}
