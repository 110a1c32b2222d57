import { cached } from '#platform/cached.ts';
import { wakeLock } from '#platform/wake-lock.ts';
import { bodyFiles } from '#players/picture/body.ts';
import { filmFiles } from '#players/picture/film.ts';
import { ticking } from '#players/sound/sample.ts';
import { tickTimes } from '#session/tap-delay.ts';

/** What can be tried out before lying down; each tells what really happened. */
export interface Readiness {
  /** Plays a few seconds as a session sounds, to their end or until told; rejects when nothing can play. */
  playSample(until: AbortSignal): Promise<void>;
  /** Ticks to tap along with: when they are over or stopped, and where the sound is now, in seconds. */
  tapAlong(): { readonly over: Promise<void>; at(): number; stop(): void };
  /** Keeps the screen on until the given function is called; tells whether it really is kept on. */
  keepScreenOn(changed: (on: boolean) => void): () => void;
  /** Everything a session needs lies on the phone. */
  cached(): Promise<boolean>;
  /** Asks the phone not to clear the journal away; what it said is known to `keeping`. */
  protect(): Promise<void>;
}

interface Parts {
  readonly audio: HTMLAudioElement;
  readonly unlock: () => void;
  readonly sample: () => Promise<Blob>;
  readonly language: () => string;
  readonly protect: () => Promise<void>;
}

export function readiness({ audio, unlock, sample, language, protect }: Parts): Readiness {
  /** Resolves when it has been played to its end, or was stopped. */
  const play = async (recording: Blob): Promise<void> => {
    const address = URL.createObjectURL(recording);
    const { muted } = audio;
    audio.muted = false;
    audio.src = address;
    const listening = new AbortController();
    const { signal } = listening;
    const over = new Promise<void>((done, fail) => {
      audio.addEventListener('ended', () => done(), { signal });
      audio.addEventListener('pause', () => done(), { signal });
      audio.addEventListener('error', () => fail(new Error('the sample cannot be played')), { signal });
    });
    try {
      await Promise.all([audio.play(), over]);
    } finally {
      listening.abort();
      // Given back as it was found, and empty, so that the session's recording can be put in.
      audio.muted = muted;
      if (audio.src === address) audio.removeAttribute('src');
      URL.revokeObjectURL(address);
    }
  };
  return {
    async playSample(until) {
      // What is to be heard comes later than the tap.
      unlock();
      const recording = await sample();
      if (until.aborted) return;
      until.addEventListener('abort', () => audio.pause());
      await play(recording);
    },
    tapAlong() {
      const over = play(ticking(tickTimes));
      return { over, at: () => audio.currentTime, stop: () => audio.pause() };
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
        ...bodyFiles,
        ...['phrases.json', 'voice.mp3'].map((file) => `sounds/${language()}/${file}`),
      ]),
    protect,
  };
}
