import { tape, type Sounding, type TapeOptions } from './tape.ts';
import type { TransportState } from './transport.ts';

// For the tests of this room only; nothing that is shipped imports it.

/** An `<audio>` element without sound: the test is the recording, the phone and the patient's finger. */
export class FakeAudio extends EventTarget implements Sounding {
  #src = '';
  muted = false;
  paused = true;
  ended = false;
  error: MediaError | null = null;
  duration = 60;
  /** Every position that was set from outside. */
  readonly wound: number[] = [];
  refusal: Error | undefined;
  answers = true;
  #at = 0;

  get src() {
    return this.#src;
  }
  /** What is put in is read from its beginning, whatever was wrong with the one before. */
  set src(address: string) {
    this.#src = address;
    this.#at = 0;
    this.error = null;
  }
  get currentTime() {
    return this.#at;
  }
  set currentTime(to: number) {
    this.wound.push(to);
    this.#at = to;
    this.hear('seeked');
  }
  /** The sound goes on to a position by itself. */
  playTo(position: number) {
    this.#at = position;
  }
  hear(name: string) {
    this.dispatchEvent(new Event(name));
  }
  /** What lies in it can be read no longer. */
  breaks() {
    // As much of a MediaError as a tape looks at: that there is one.
    this.error = {} as MediaError;
    this.hear('error');
  }
  async play() {
    if (this.refusal) throw this.refusal;
    this.paused = false;
    if (!this.answers) return new Promise<void>(() => undefined);
    await Promise.resolve();
    this.hear('playing');
  }
  pause() {
    if (this.paused) return;
    this.paused = true;
    // As in a browser, it is heard a little later than it happens.
    queueMicrotask(() => this.hear('pause'));
  }
  load() {
    this.paused = true;
  }
  removeAttribute() {
    this.src = '';
  }
}

/** The page's clock in milliseconds: what `performance.now` says while a test stubs it. */
export const time = { now: 0 };

/** A tape in a fake element, what it told, and time that goes on together with the sound. */
export function made(options: Omit<TapeOptions, 'element'> = {}, element = new FakeAudio()) {
  const transport = tape(new Blob(), { element, ...options });
  const told: TransportState[] = [];
  transport.watch((state) => told.push(state));
  /** The sound and the time go on together; the page looks sixty times a second. */
  const listen = (seconds: number, rate = 1) => {
    for (let t = 0; t < seconds; t += 1 / 60) {
      time.now += 1000 / 60;
      element.playTo(element.currentTime + rate / 60);
      transport.position();
    }
  };
  return { transport, element, told, listen };
}

/** What is heard a little later than it happens has been heard. */
export const heard = () => Promise.resolve();
