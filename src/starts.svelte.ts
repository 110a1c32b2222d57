import { said } from '#journal/feelings.ts';
import type { Programme } from '#score/types.ts';
import type { JournalScribe } from './scribe.ts';
import type { App } from './ui/context.ts';
import { route } from './ui/route.svelte.ts';

/** The ways into a session: at once, after she has said how it feels, or on from where she stopped. */
export function startsOf(
  { session, settings, trouble }: Pick<App, 'session' | 'settings' | 'trouble'>,
  scribe: JournalScribe,
): Pick<App, 'begin' | 'asking' | 'goOn'> {
  let waiting: Programme | null = $state.raw(null);

  function go(programme: Programme, resume?: { from: number; entry: string }, how?: { replace: boolean }) {
    trouble.start = false;
    scribe.resume(resume?.entry);
    session.start(programme, resume?.from, Boolean(resume)).catch(() => (trouble.start = true));
    scribe.feels(null);
    route.open('session', how);
  }

  return {
    begin(programme, resume) {
      if (!settings.now.askFeelings || resume) return go(programme, resume);
      waiting = programme;
      route.open('before');
    },
    asking: {
      get waiting() {
        return waiting;
      },
      start(programme, before) {
        scribe.feels(said(before));
        go(programme, undefined, { replace: true });
      },
    },
    goOn() {
      trouble.start = false;
      session.goOn().catch(() => (trouble.start = true));
      route.open('session');
    },
  };
}
