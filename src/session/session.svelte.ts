import type { Programme, Seconds, Side } from '#score/types.ts';
import { compile } from '#timeline/compile.ts';
import { jumpBack, jumpOn } from '#timeline/jumps.ts';
import { blockAt, closes, cuesBetween, sideStart, spanAt } from '#timeline/query.ts';
import { endsAlike, samePlace, underWay } from '#timeline/same-place.ts';
import { stretchName } from '#timeline/stretch-name.ts';
import type { Timeline } from '#timeline/types.ts';
import type { Deck } from './deck.ts';
import { frames } from './frames.ts';
import type { Parts } from './parts.ts';
import { press, type Press, type Print } from './press.ts';
import { writeDown } from './write-down.ts';

export type Status = 'idle' | 'preparing' | 'playing' | 'paused' | 'ended';

/** A cue found later than this (the phone was locked) is written down, but nobody is told of it any more. */
const TOO_LATE: Seconds = 0.5;
/** What one tap on "more time" adds. */
const MORE_TIME: Seconds = 20;

/** The place kept by a session that was stopped before its exercises were through. */
interface Left {
  readonly timeline: Timeline;
  readonly position: Seconds;
}

/** One go through one timeline: asks the transport for the position once a frame and tells the players. */
export class Session {
  status = $state<Status>('idle');
  /** The recording could not be played: the session goes on without sound. */
  soundFailed = $state(false);
  /** It was paused by something else than the patient: a call, a lost headset, another app's sound. */
  interrupted = $state(false);
  /** Counts the jumps, for those who go on counting seconds by themselves (the lock screen). */
  jumps = $state(0);
  /** Sixty times a second, exactly this one number changes. */
  position = $state.raw<Seconds>(0);
  timeline = $state.raw<Timeline | null>(null);
  /** Where she stopped before the exercises were through, until another session begins. */
  left = $state.raw<Left | null>(null);
  readonly span = $derived(this.timeline && spanAt(this.timeline, this.position));
  readonly block = $derived(this.timeline && blockAt(this.timeline, this.position));

  #parts: Parts;
  #transport: Deck | undefined;
  #press: Press;
  #more: Record<string, Seconds> = {};
  #heardTo: Seconds = 0;
  #soughtTo: Seconds = 0;
  #item = -1;
  #pauseAsked = false;
  #unstarted = false;
  #endFrames: () => void = () => undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#press = press(parts, () => (this.soundFailed = true));
  }

  /** Prints the recording of a programme ahead of time and puts it in, so that Start has nothing to wait for. */
  prepare(programme: Programme): void {
    this.#press.ahead(compile(programme));
  }

  /** Starts a programme, or goes on with it at an item; `written` when the journal already has its entry. */
  async start(programme: Programme, from = 0, written = false): Promise<void> {
    this.#more = {};
    const printed = this.#press.take(compile(programme));
    // A change on the way fits no other day: it does not take the place of the recording that tomorrow begins with.
    printed.recording.then(this.#parts.played, () => undefined);
    if (!written) this.#parts.scribe.begin(printed.timeline.blocks.map((block) => block.id));
    await this.#begin(printed, printed.timeline.blocks[from]?.from ?? 0);
  }

  /** Goes on where she stopped, to the second, as the same go. */
  async goOn(): Promise<void> {
    const { left } = this;
    if (!left) return;
    this.#parts.scribe.goOn();
    await this.#begin(this.#press.take(left.timeline), left.position);
  }

  /** Goes on after a pause. */
  async resume(): Promise<void> {
    if (this.status !== 'paused') return;
    // After a change its recording may still be on its way.
    if (this.#unstarted) this.status = 'preparing';
    this.#unstarted = false;
    await this.#transport?.start();
  }

  pause(): void {
    if (this.status !== 'playing') return;
    this.#pauseAsked = true;
    this.#transport?.pause();
  }

  /** Jumps to a position in seconds; nothing between here and there is heard, written down or counted. */
  seek(to: Seconds): void {
    if (!this.timeline) return;
    const target = Math.min(this.timeline.duration, Math.max(0, to));
    this.#transport?.seek(target);
    this.#heardTo = target;
    this.#soughtTo = target;
    this.jumps += 1;
    this.#show(target);
  }

  /** The next exercise, getting up after the last one, or the end. */
  next(): void {
    if (this.timeline) this.seek(jumpOn(this.timeline, this.position));
  }

  /** The beginning of this exercise, or the one before when this has hardly begun. */
  previous(): void {
    if (this.timeline) this.seek(jumpBack(this.timeline, this.position));
  }

  /** This exercise from its first movement. */
  restart(): void {
    if (this.block) this.seek(this.block.start);
  }

  /** "I am ready": straight to what the patient was getting ready for. */
  ready(): void {
    if (this.span && this.span.kind !== 'phase') this.seek(this.span.to);
  }

  /** The same exercise with this leg, from its beginning. */
  toSide(side: Side): void {
    const start = this.timeline && this.span && sideStart(this.timeline, this.span.item, side);
    if (typeof start === 'number') this.seek(start);
  }

  /** Twenty seconds more to get ready, to change legs or to get up. */
  async moreTime(): Promise<void> {
    const { timeline, span } = this;
    if (!timeline || !span || span.kind === 'phase' || span.kind === 'end') return;
    const name = stretchName(span);
    this.#more = { ...this.#more, [name]: (this.#more[name] ?? 0) + MORE_TIME };
    await this.change(timeline.programme);
  }

  /**
   * Goes on with the same exercises done otherwise, from where the movement under way ends: the timeline is laid out and
   * printed anew, and she is at the same place in it. In a pause it stays a pause. Also for another sound of the same
   * programme.
   */
  async change(programme: Programme): Promise<void> {
    const { timeline, position, status } = this;
    if (!timeline || !this.#transport) return;
    const next = compile(programme, { more: this.#more, kept: underWay(timeline, position) });
    const there = samePlace(timeline, position, next);
    // What ended in this very second has not been written down yet, unless she came here by a jump.
    const unheard = position !== this.#soughtTo && endsAlike(timeline, position, next, there);
    await this.#play(this.#press.take(next), there, status === 'paused', unheard);
  }

  /** Ends here; what was done is kept, and the place too while exercises are left. */
  stop(): void {
    const { timeline, position } = this;
    const through = position >= (timeline?.blocks.at(-1)?.to ?? 0);
    this.left = timeline && !through ? { timeline, position } : null;
    this.#parts.scribe.stop();
    this.#end();
  }

  async #begin(print: Print, position: Seconds): Promise<void> {
    this.left = null;
    this.soundFailed = false;
    this.#endFrames();
    this.#endFrames = frames(() => this.#look());
    await this.#play(print, position);
  }

  #end(): void {
    this.#transport?.dispose();
    this.#transport = undefined;
    this.#endFrames();
    this.#item = -1;
    this.status = 'ended';
  }

  async #play({ timeline, transport }: Print, from: Seconds, paused = false, unheard = false): Promise<void> {
    this.#transport?.dispose();
    this.status = paused ? 'paused' : 'preparing';
    this.#unstarted = paused;
    this.interrupted = false;
    this.#transport = transport;
    transport.watch((state) => {
      if (transport !== this.#transport) return;
      // A call or a lost headset stops the sound, and the sound is the clock: everything stands still together.
      if (state === 'paused') {
        this.interrupted = !this.#pauseAsked;
        this.status = 'paused';
      }
      if (state === 'running') {
        this.interrupted = false;
        this.status = 'playing';
      }
      this.#pauseAsked = false;
    });
    this.timeline = timeline;
    for (const player of this.#parts.players) player.follow?.(timeline);
    this.seek(from);
    if (unheard) this.#soughtTo = -1;
    if (!paused) await transport.start();
  }

  #look(): void {
    if (this.status !== 'playing' || !this.timeline || !this.#transport) return;
    const played = this.#transport.position();
    const now = this.#heard(played, this.timeline.duration);
    const cues = cuesBetween(this.timeline, this.#heardTo, now).filter(
      (cue) => cue.at > this.#soughtTo || !closes(cue),
    );
    this.#heardTo = Math.max(this.#heardTo, now);
    for (const cue of cues) {
      writeDown(cue, this.timeline.programme, this.#parts.scribe);
      if (now - cue.at < TOO_LATE) for (const player of this.#parts.players) player.cue?.(cue);
    }
    const { windBack } = this.timeline;
    // Without end: the same breath some minutes ago, so that nobody hears or sees the turn.
    if (windBack && played >= windBack.at && played < this.timeline.duration)
      return this.seek(played - windBack.by);
    this.#show(now);
    if (now < this.timeline.duration) return;
    this.#parts.scribe.finish();
    this.#end();
  }

  /** What has reached the ear. The end is the end: the recording is not long enough to wait for it. */
  #heard(played: Seconds, duration: Seconds): Seconds {
    if (played >= duration) return played;
    return Math.max(this.#soughtTo, played - (this.#parts.delay?.() ?? 0));
  }

  #show(position: Seconds): void {
    this.position = position;
    const item = this.span?.item ?? 0;
    if (item !== this.#item) this.#parts.scribe.at((this.#item = item));
    for (const player of this.#parts.players) player.render?.(position);
  }
}
