/** What the buttons of the lock screen, a headset and a car do. */
export interface MediaActions {
  play(): void;
  pause(): void;
  previous(): void;
  next(): void;
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
}

/** Takes the phone's media buttons; does nothing where there are none. */
export function mediaSession(actions: MediaActions): MediaControls {
  const session: MediaSession | undefined = navigator.mediaSession;
  const take = (button: MediaSessionAction, does: () => void) => {
    try {
      session?.setActionHandler(button, () => does());
    } catch {
      // A browser that does not know a button throws for it and for none of the others.
    }
  };
  take('play', actions.play);
  take('pause', actions.pause);
  take('previoustrack', actions.previous);
  take('nexttrack', actions.next);

  return {
    show({ title, artist, artwork }) {
      if (session) session.metadata = new MediaMetadata({ title, artist, artwork: [...artwork] });
    },
    state(state) {
      if (!session) return;
      session.playbackState = state;
      if (state === 'none') session.metadata = null;
    },
  };
}
