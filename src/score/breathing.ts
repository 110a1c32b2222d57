import { phase, reps, secondsAt } from './steps.ts';
import type { Exercise, Programme, Seconds, Step } from './types.ts';

/** One breath in four parts; a part of 0 s is left out. */
export interface Pattern {
  readonly in: Seconds;
  readonly hold: Seconds;
  readonly out: Seconds;
  readonly rest: Seconds;
}

/**
 * The patterns offered. "belly" is the leaflet's breath as in belly-breath.ts; the others are in common use and none of
 * them is better proven for the veins: slow breathing was as good as quick (Nakanishi 2018). All wait for the clinic.
 */
export const patterns = {
  belly: { in: 4, hold: 0, out: 6, rest: 0 },
  even: { in: 5, hold: 0, out: 5, rest: 0 },
  long: { in: 4, hold: 7, out: 8, rest: 0 },
  box: { in: 4, hold: 4, out: 4, rest: 4 },
} as const satisfies Record<string, Pattern>;
export type PatternName = keyof typeof patterns;

/** What a patient may choose for each part. Ours: quicker than this is no calm breath, longer nobody should strive for. */
export const partRange = {
  in: { min: 1.5, max: 8 },
  hold: { min: 0, max: 8 },
  out: { min: 1.5, max: 12 },
  rest: { min: 0, max: 8 },
} as const satisfies Record<keyof Pattern, { min: Seconds; max: Seconds }>;

/** How many minutes may be chosen; beyond the last one it goes on until she stops. */
export const minutesRange = { min: 1, max: 20 } as const;

/** The whole breath as 4/6 has it: an out-breath half as long again as the in-breath. */
const OUT_PER_IN = 6 / 4;
/** An out-breath that lengthens has come all the way after so many breaths: a tenth of a second at a time, or so. */
const SLOWLY = 20;
/** Without end: so many minutes are laid out, and the last breaths lead back to the first ones that are like them. */
const ENDLESS_MINUTES = 12;
const SLACK_MINUTES = 3;
/** The voice leads her into the breath, and leaves her alone with it. */
const SPOKEN_BREATHS = 3;

/** How long the breathing goes on, and whether its out-breath grows on the way. */
export interface BreathingChoice {
  readonly pattern: Pattern;
  /** Whole minutes, or null for as long as she likes. */
  readonly minutes: number | null;
  /** Lengthens the out-breath slowly toward the proportion of 4 to 6. */
  readonly lengthen?: boolean;
  /** Words in the first breaths, when the voice is on at all. */
  readonly voice?: boolean;
}

/** Breathing alone, sitting, standing or lying: as many whole breaths as come nearest to the minutes. */
export function breathing({ pattern, minutes, lengthen = false, voice = true }: BreathingChoice): Programme {
  const steps = stepsOf(pattern, lengthen);
  const breaths = (m: number) => breathsIn(m * 60, steps);
  const again = minutes === null && turn(breaths(1), breaths(SLACK_MINUTES), breaths(ENDLESS_MINUTES));
  const dose = again ? again.of : breaths(minutes ?? 1);
  const exercise: Exercise = {
    id: 'breathing',
    position: 'as-you-are',
    // After one minute it counts as a part of the day, and she is told that she may stop.
    dose: { unit: 'breaths', min: Math.min(dose, breaths(1)), max: dose, default: dose, step: 1 },
    spokenReps: voice ? SPOKEN_BREATHS : 0,
    steps: () => [reps(...steps)],
  };
  return {
    items: [{ exercise, dose, inner: 0, options: [] }],
    firstSide: 'left',
    pace: 1,
    ...(again && { again: { from: again.from, at: again.at } }),
  };
}

function stepsOf({ in: inhale, hold, out, rest }: Pattern, lengthen: boolean): Step[] {
  const goal = lengthen ? Math.min(partRange.out.max, Math.max(out, inhale * OUT_PER_IN)) : out;
  const exhale: Step =
    goal > out ? { ...phase('exhale', out), grows: { to: goal, over: SLOWLY } } : phase('exhale', out);
  return [
    phase('inhale', inhale),
    ...(hold > 0 ? [phase('hold', hold)] : []),
    exhale,
    ...(rest > 0 ? [phase('rest', rest)] : []),
  ];
}

/** Which breath leads back to which, and how many there are: never to one that grows or is counted, never too late. */
function turn(minute: number, slack: number, all: number): { from: number; at: number; of: number } {
  const from = Math.max(SLOWLY, minute + 1);
  const of = Math.max(all, from + 2 * slack);
  return { from, at: of - slack, of };
}

/** How many whole breaths come nearest to so many seconds; at least one. */
function breathsIn(seconds: Seconds, steps: readonly Step[]): number {
  let n = 0;
  for (let t = 0, next = breath(1); n === 0 || t + next / 2 <= seconds; t += next, next = breath(n + 1)) n++;
  return n;

  function breath(nth: number): Seconds {
    return steps.reduce((sum, step) => sum + (step.kind === 'phase' ? secondsAt(step, nth) : 0), 0);
  }
}
