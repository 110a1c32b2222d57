import type { Messages } from '#i18n/messages.ts';
import { leaflet } from '#score/programme.ts';
import type { Dose, Exercise } from '#score/types.ts';

/** The name of something that can be said: `hint.leg-pump.bend`, `number.7`. The same in every language and every pack. */
export type PhraseName = string;

/** Everything that is said in a session, by name, in the language of `w`: what a pack of clips must have. */
export function phrasesOf(w: Messages): Map<PhraseName, string> {
  const { spoken } = w;
  const phrases = new Map<PhraseName, string>();
  const add = (name: PhraseName, text: string) => void phrases.set(name, text);

  add('near', spoken.near);
  add('near-why', spoken.nearWhy);
  add('first', spoken.first);
  add('next', spoken.next);
  add('final', spoken.final);
  add('no-hurry', spoken.noHurry);
  add('open-eyes', spoken.openEyes);
  add('gently', spoken.gently);
  add('explains', spoken.explains);
  for (const exercise of leaflet) addExercise(exercise, w, add);
  const { setup, hints } = w.exercises.breathing;
  add('setup.breathing.fresh', setup.fresh);
  for (const [phase, text] of Object.entries(hints)) add(`hint.breathing.${phase}`, text);
  for (const n of counted()) add(`number.${n}`, spoken.number(n));
  for (const [phase, text] of Object.entries(spoken.phases)) add(`phase.${phase}`, text);
  for (const [side, text] of Object.entries(spoken.firstSide)) add(`first-side.${side}`, text);
  for (const [side, text] of Object.entries(spoken.otherSide)) add(`other-side.${side}`, text);
  add('halfway', spoken.halfway);
  add('last', spoken.last);
  add('enough', spoken.enough);
  add('enough-of-hold', spoken.enoughOfHold);
  add('or-go-on', spoken.orGoOn);
  add('breathe-in', spoken.breatheIn);
  add('wait-empty', spoken.waitEmpty);
  add('seconds-left', spoken.secondsLeft);
  add('rise', spoken.rise);
  for (const [step, text] of Object.entries(w.getUp.steps)) add(`rise.${step}`, text);
  for (const [step, text] of Object.entries(w.getUp.hints)) add(`rise-hint.${step}`, text);
  add('sit-on', spoken.sitOn);
  add('take-time', spoken.takeTime);
  add('kneel-up', spoken.kneelUp);
  add('foot-forward', spoken.footForward);
  add('dizzy', spoken.dizzy);
  add('dizzy-lying', spoken.dizzyLying);
  add('hold-on', spoken.holdOn);
  add('end', spoken.end);
  add('test', spoken.test);
  return phrases;
}

interface Told {
  readonly how: readonly string[];
  readonly setup: Readonly<Record<string, string>>;
}

function addExercise(
  { id, dose, inner }: Exercise,
  w: Messages,
  add: (name: PhraseName, text: string) => void,
): void {
  const { name, setup, how, hints, change } = w.exercises[id];
  add(`name.${id}`, name);
  for (const [before, text] of Object.entries(setup)) add(`setup.${id}.${before}`, text);
  how.forEach((text, i) => add(`how.${id}.${i}`, text));
  for (const [phase, text] of Object.entries(hints)) add(`hint.${id}.${phase}`, text);
  for (const [side, text] of Object.entries(change)) add(`change.${id}.${side}`, text);
  for (const d of inner ? [dose, inner] : [dose])
    for (const n of within(d)) add(`dose.${d.unit}.${n}`, w.spoken.doses[d.unit](n));
  const otherWays: Partial<Record<string, Told>> = w.otherWays;
  const other = otherWays[id];
  for (const [before, text] of Object.entries(other?.setup ?? {})) add(`other-setup.${id}.${before}`, text);
  other?.how.forEach((text, i) => add(`other-how.${id}.${i}`, text));
}

/** Every number up to the most repetitions any exercise allows. */
function counted(): number[] {
  const most = Math.max(...leaflet.map(({ dose }) => (dose.unit === 'seconds' ? 0 : dose.max)));
  return Array.from({ length: most }, (_, i) => i + 1);
}

function within({ min, max, step }: Dose): number[] {
  return Array.from({ length: (max - min) / step + 1 }, (_, i) => min + i * step);
}
