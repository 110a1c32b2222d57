// What the tests of the session share; nothing of the app imports it.
import { afterEach, beforeEach, vi } from 'vitest';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import type { ExerciseId, Programme } from '#score/types.ts';
import { compile } from '#timeline/compile.ts';
import { manual, type ManualTransport } from '#transport/manual.ts';
import type { Parts } from './parts.ts';
import { Session } from './session.svelte.ts';

export const whole = programmeOf(usual);
/** The first exercise alone. */
export const breath = programmeOf(usual, leaflet.slice(0, 1));
const blockOf = (id: ExerciseId) => compile(whole).blocks.find((block) => block.id === id);
export const startOf = (id: ExerciseId) => blockOf(id)?.start ?? NaN;
export const endOf = (id: ExerciseId) => blockOf(id)?.to ?? NaN;

// The page's frames, drawn when the test says so.
let draw: (() => void) | undefined;
export const drawFrame = () => draw?.();
beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (next: () => void) => {
    draw = next;
    return 1;
  });
  vi.stubGlobal('cancelAnimationFrame', () => (draw = undefined));
  vi.stubGlobal('document', { hidden: false });
});
const opened: Session[] = [];
afterEach(() => {
  // One left open would look for the page once a second, long after its test.
  for (const session of opened.splice(0)) session.stop();
  vi.unstubAllGlobals();
});

/** A session under way, with clocks turned by hand, and what it has written down, shown and said. */
export async function begun(programme: Programme = whole, parts: Partial<Parts> = {}, from = 0) {
  const written: string[] = [];
  const clocks: ManualTransport[] = [];
  const rendered: number[] = [];
  const heard: string[] = [];
  const clock = (duration: number) => {
    const made = manual(duration);
    clocks.push(made);
    return made;
  };
  const session = new Session({
    record: async () => new Blob(),
    tape: () => clock(10_000),
    silent: clock,
    players: [{ render: (t) => rendered.push(t), cue: (cue) => heard.push(cue.kind) }],
    scribe: {
      begin: (planned) => written.push(`begin ${planned.length}`),
      at: (item) => written.push(`at ${item}`),
      beat: () => undefined,
      done: (id, reached, dose) => written.push(`${id} ${reached}/${dose}`),
      goOn: () => written.push('go on'),
      finish: () => written.push('finish'),
      stop: () => written.push('stop'),
    },
    ...parts,
  });
  opened.push(session);
  await session.start(programme, from);
  const turnTo = (t: number) => {
    clocks.at(-1)?.turnTo(t);
    draw?.();
  };
  /** Goes on there in small turns, as a page does that is drawn. */
  const playTo = (to: number) => {
    while (session.position < to && session.status === 'playing')
      turnTo(Math.min(to, session.position + 0.25));
  };
  return { session, written, clocks, rendered, heard, turnTo, playTo };
}
