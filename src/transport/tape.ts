import type { Seconds } from '#score/types.ts';
import { setAudioSession } from './audio-session.ts';
import { follow, JUMP } from './follow.ts';
import { watchers, type Transport, type TransportState } from './transport.ts';

/** An audio clock that claims to play and has not moved for this long will not come back by itself. */
const STANDS_STILL: Seconds = 2;
/** A page that was frozen itself has not watched the clock: one look at it counts for no more than this. */
const LONGEST_LOOK: Seconds = 0.5;
/** `play()` may never answer (an iPhone after a call); whoever waits on the floor is not left waiting longer. */
const BEGINS_WITHIN_MS = 8000;

/** What a tape needs of an `<audio>` element. */
export type Sounding = EventTarget &
  Pick<HTMLAudioElement, 'src' | 'currentTime' | 'play' | 'pause' | 'load' | 'removeAttribute'> &
  Readonly<Pick<HTMLAudioElement, 'duration' | 'paused' | 'ended' | 'error'>>;

export interface TapeOptions {
  /** One for all recordings, if given: Safari lets a script start only an element that a finger has started before. */
  readonly element?: Sounding;
}

/**
 * A transport that is one recording in one `<audio>` element: it goes on when the phone locks, and is heard under an
 * iPhone's silent switch. The recording is put into the element at once when that is empty, so that it has been read
 * when a finger starts it; otherwise when the tape is started, so a tape that is only made disturbs none that plays.
 */
export function tape(recording: Blob, { element = new Audio() }: TapeOptions = {}): Transport {
  const { watch, tell } = watchers();
  const follower = follow();
  const address = URL.createObjectURL(recording);
  const listening = new AbortController();
  /** Where the tape stands while it does not run; while it runs the follower knows. */
  let here: Seconds = 0;
  let running = false;
  let failed = false;
  // An iPhone ignores a position that is set before the first play, and its clock then stays at that number for good:
  // https://github.com/katspaugh/wavesurfer.ts/pull/13
  let hasPlayed = false;
  let look = { reading: 0, wall: 0, still: 0 };

  if (!element.src) element.src = address;

  const wall = () => performance.now() / 1000;
  const steady = () => (running ? follower.read(element.currentTime, wall()) : here);
  const rest = (state: Exclude<TransportState, 'running'>, at = steady()) => {
    here = at;
    running = false;
    tell(state);
  };
  const fail = () => {
    failed = true;
    rest('failed');
    element.pause();
  };
  const standAt = (at: Seconds) => {
    here = at;
    follower.reset(at);
    look = { reading: -1, wall: wall(), still: 0 };
  };
  const standsStill = () => {
    const [reading, now] = [element.currentTime, wall()];
    const still = reading === look.reading ? look.still + Math.min(now - look.wall, LONGEST_LOOK) : 0;
    look = { reading, wall: now, still };
    return still > STANDS_STILL;
  };

  const on = (name: keyof HTMLMediaElementEventMap, heard: () => void) =>
    element.addEventListener(name, () => element.src === address && heard(), { signal: listening.signal });

  on('playing', () => {
    // Also heard after a seek on the way, and late, when it has been paused again since.
    if (running || element.paused) return;
    hasPlayed = true;
    if (Math.abs(element.currentTime - here) > JUMP) element.currentTime = here;
    standAt(here);
    running = true;
    tell('running');
  });
  on('pause', () => {
    if (element.paused && !element.ended && !failed) rest('paused');
  });
  on('ended', () => rest('ended', Math.max(steady(), element.duration)));
  // One that breaks while nobody listens is put in anew by the next start; a clock that ran on now would run alone.
  on('error', () => (running || !element.paused) && fail());
  // The lock screen and headsets can wind the tape without asking us.
  on('seeked', () => {
    const to = element.currentTime;
    if (hasPlayed && Math.abs(to - steady()) > JUMP) standAt(to);
  });

  return {
    position() {
      if (running && standsStill()) fail();
      return steady();
    },
    async start() {
      setAudioSession('playback');
      failed = false;
      if (element.src !== address || element.error) {
        hasPlayed = false;
        element.src = address;
      }
      try {
        await within(BEGINS_WITHIN_MS, element.play());
      } catch (reason) {
        if (listening.signal.aborted) return;
        // Paused before it began, by us or by a call: it can be started again.
        if (reason instanceof Error && reason.name === 'AbortError') return rest('paused');
        fail();
        throw reason;
      }
    },
    pause() {
      if (running) rest('paused');
      element.pause();
    },
    seek(to) {
      standAt(Math.max(0, to));
      if (hasPlayed) element.currentTime = here;
    },
    watch,
    dispose() {
      listening.abort();
      here = steady();
      running = false;
      if (element.src === address) {
        element.pause();
        element.removeAttribute('src');
        element.load();
      }
      URL.revokeObjectURL(address);
      setAudioSession('auto');
    },
  };
}

/** The same promise, rejected when it has not answered after so many milliseconds. */
function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  return new Promise((done, fail) => {
    const late = setTimeout(() => fail(new Error(`the recording has not begun to play after ${ms} ms`)), ms);
    promise.then(done, fail).finally(() => clearTimeout(late));
  });
}
