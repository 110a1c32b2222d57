/** What the buttons of the lock screen, a headset and a car do. */
export interface MediaActions {
  play(): void;
  pause(): void;
  previous(): void;
  next(): void;
  /** To a position in seconds. */
  seek(to: number): void;
  /** So many seconds forward, or back when negative. */
  seekBy(seconds: number): void;
}

/** What the lock screen shows; artwork addresses are relative to the page. */
export interface MediaCard {
  readonly title: string;
  readonly artist: string;
  readonly artwork: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
}

/** The lock screen's view of a session. */
export interface MediaControls {
  show(card: MediaCard): void;
  /** 'none' also takes the card away. */
  state(state: 'playing' | 'paused' | 'none'): void;
  /** Where the session stands, in seconds; the phone goes on counting by itself while it plays. */
  position(at: number, duration: number): void;
}

/** What one press of "back" or "forward" means where the phone does not say. */
const SKIP = 10;

/** Takes the phone's media buttons; does nothing where there are none. */
export function mediaSession(actions: MediaActions): MediaControls {
  const session: MediaSession | undefined = navigator.mediaSession;
  const take = (button: MediaSessionAction, does: (asked: Partial<MediaSessionActionDetails>) => void) => {
    try {
      session?.setActionHandler(button, (asked) => does(asked ?? {}));
    } catch {
      // A browser that does not know a button throws for it and for none of the others.
    }
  };
  take('play', () => actions.play());
  take('pause', () => actions.pause());
  take('previoustrack', () => actions.previous());
  take('nexttrack', () => actions.next());
  take('seekbackward', ({ seekOffset }) => actions.seekBy(-(seekOffset ?? SKIP)));
  take('seekforward', ({ seekOffset }) => actions.seekBy(seekOffset ?? SKIP));
  take('seekto', ({ seekTime }) => typeof seekTime === 'number' && actions.seek(seekTime));

  return {
    show({ title, artist, artwork }) {
      if (session) session.metadata = new MediaMetadata({ title, artist, artwork: [...artwork] });
    },
    state(state) {
      if (!session) return;
      session.playbackState = state;
      if (state === 'none') session.metadata = null;
    },
    position(at, duration) {
      // Missing in older Firefox, and refused for a position past the end.
      const can: Partial<MediaSession> | undefined = session;
      can?.setPositionState?.({ duration, position: Math.min(duration, Math.max(0, at)), playbackRate: 1 });
    },
  };
}
