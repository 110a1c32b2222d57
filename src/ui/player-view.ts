import type { Messages } from '#i18n/messages.ts';
import { isOtherWay } from '#score/easier.ts';
import { setupOf, type Setup } from '#score/positions.ts';
import type { ExerciseId, Item, PhaseName, Seconds, Side } from '#score/types.ts';
import { fetchSeconds } from '#timeline/compile.ts';
import { progressAt } from '#timeline/query.ts';
import type { Count, PhaseSpan, Row, Span, Timeline } from '#timeline/types.ts';

/** What the arch shows: the breath as a dot over the vault, repetitions as beads, or a stretch that fills once. */
export type ArchView =
  | { kind: 'breath'; half: 'in' | 'out'; progress: number }
  | { kind: 'beads'; sides: readonly { side?: Side; done: number; now: number; of: number }[] }
  | { kind: 'countdown'; progress: number };

/** Everything the player screen says at one moment. */
export interface PlayerView {
  readonly kind: Span['kind'];
  readonly exercise: ExerciseId;
  readonly name: string;
  /** The word that is read from two metres. */
  readonly cue: string;
  readonly hint: string;
  readonly side?: Side;
  readonly count?: Count;
  /** Whole seconds left of what is under way, where a number helps. */
  readonly secondsLeft?: number;
  readonly arch: ArchView;
  /** The lower number of the range has just been reached: she may stop, or go on. */
  readonly enough?: boolean;
  /** Her hands press on the leg they hold. */
  readonly presses: boolean;
  /** The exercise is done in another, easier way than the film shows: which. */
  readonly easier?: string;
  /** A dose in seconds is running down. */
  readonly resting?: boolean;
}

/** What the screen says at `t` seconds, in the words of the chosen language. */
export function playerView(timeline: Timeline, span: Span, t: Seconds, w: Messages): PlayerView {
  const item = timeline.programme.items[span.item];
  if (!item) throw new RangeError(`The programme has no exercise number ${span.item + 1}`);
  const id = item.exercise.id;
  const words = w.exercises[id];
  const left = Math.max(0, Math.ceil(span.to - t - 1e-6));
  const presses = item.options.includes('press');
  const base = { kind: span.kind, exercise: id, name: words.name, presses, ...easierWay(w, span, item) };
  const countdown: ArchView = { kind: 'countdown', progress: progressAt(span, t) };

  switch (span.kind) {
    case 'move': {
      const fetches = t < span.from + fetchSeconds(timeline.programme, span.item);
      const hint = fetches ? w.spoken.near : setupText(w, item, timeline.programme.items[span.item - 1]);
      return { ...base, cue: words.name, hint, secondsLeft: left, arch: countdown };
    }
    case 'change':
      return {
        ...base,
        cue: w.player.otherLeg,
        hint: changeText(w, id, span.side),
        side: span.side,
        secondsLeft: left,
        arch: countdown,
      };
    case 'rise':
      return {
        ...base,
        name: w.getUp.title,
        cue: w.getUp.steps[span.step],
        hint: w.getUp.hints[span.step],
        secondsLeft: left,
        arch: countdown,
      };
    case 'end':
      return {
        ...base,
        cue: w.getUp.end,
        hint: '',
        arch: { kind: 'countdown', progress: 1 },
      };
    case 'phase':
      return {
        ...base,
        cue: cueWord(w, id, span.phase),
        hint: hintFor(w, id, span.phase, presses),
        ...(span.side && { side: span.side }),
        ...(span.hold ? {} : span.rep && { count: span.rep }),
        ...secondsShown(span, t, left),
        resting: span.hold !== undefined,
        enough: justEnough(span, t, item.exercise.dose.min),
        arch: archOf(timeline, span, t),
      };
    default:
      return span satisfies never;
  }
}

function easierWay(w: Messages, { kind }: Span, item: Item): { easier?: string } {
  const ways: Partial<Record<ExerciseId, string>> = w.adjust.easierWays;
  const way = isOtherWay(item) ? ways[item.exercise.id] : undefined;
  return way && kind !== 'rise' && kind !== 'end' ? { easier: way } : {};
}

/** How an exercise is told as this patient does it. */
interface Told {
  readonly how: readonly string[];
  readonly setup: Partial<Record<Setup, string>>;
}
function otherWay(w: Messages, item: Item): Told | undefined {
  const ways: Partial<Record<ExerciseId, Told>> = w.otherWays;
  return isOtherWay(item) ? ways[item.exercise.id] : undefined;
}

/** How an exercise is done, in three short lines. */
export const howText = (w: Messages, item: Item): readonly string[] =>
  otherWay(w, item)?.how ?? w.exercises[item.exercise.id].how;

/** How to get into position, told from where the body is after the exercise before. */
export function setupText(w: Messages, item: Item, before?: Item): string {
  const { setup }: { setup: Told['setup'] & { fresh: string } } = w.exercises[item.exercise.id];
  const other = otherWay(w, item)?.setup ?? {};
  const from = setupOf(item, before);
  return other[from] ?? other.fresh ?? setup[from] ?? setup.fresh;
}

/** What the legs do between the two sides; nothing where that has been said already. */
function changeText(w: Messages, id: ExerciseId, side: Side): string {
  const change: Partial<Record<Side, string>> = w.exercises[id].change;
  return change[side] ?? '';
}

/** The one word for a phase; an exercise may have its own. */
export function cueWord(w: Messages, id: ExerciseId, phase: PhaseName): string {
  const own: Partial<Record<PhaseName, string>> = w.exercises[id].cues;
  return own[phase] ?? w.phases[phase];
}

function hintFor(w: Messages, id: ExerciseId, phase: PhaseName, press: boolean): string {
  const hints: Partial<Record<PhaseName | 'press', string>> = w.exercises[id].hints;
  return (press && phase === 'flex' ? hints.press : hints[phase]) ?? '';
}

/** For one repetition (or one held breath) after the lower number, then the exercise's own words come back. */
function justEnough(span: PhaseSpan, t: Seconds, min: number): boolean {
  if (span.hold) return t - span.hold.from >= min && t - span.hold.from < min + 6;
  return span.rep?.n === min + 1;
}

function secondsShown(span: PhaseSpan, t: Seconds, left: number): { secondsLeft?: number } {
  if (span.hold) return { secondsLeft: Math.max(0, Math.ceil(span.hold.to - t - 1e-6)) };
  return isBreath(span) ? { secondsLeft: left } : {};
}

const isBreath = (span: PhaseSpan): boolean => span.phase === 'inhale' || span.phase === 'exhale';

function archOf(timeline: Timeline, span: PhaseSpan, t: Seconds): ArchView {
  if (isBreath(span))
    return { kind: 'breath', half: span.phase === 'inhale' ? 'in' : 'out', progress: progressAt(span, t) };
  const rows = timeline.blocks[span.item]?.rows ?? [];
  if (rows.length === 0) return { kind: 'countdown', progress: progressAt(span, t) };
  return { kind: 'beads', sides: rows.map((row) => beadsOf(row, t)) };
}

function beadsOf({ side, reps }: Row, t: Seconds) {
  const done = reps.filter(({ to }) => to <= t).length;
  const now = reps.findIndex(({ from, to }) => from <= t && t < to) + 1;
  return { ...(side && { side }), done, now, of: reps.length };
}
