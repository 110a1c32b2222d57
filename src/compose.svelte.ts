import { words } from '#i18n/words.svelte.ts';
import { phoneClock } from '#journal/clock.ts';
import { Journal } from '#journal/journal.svelte.ts';
import { otherTabs } from '#journal/other-tabs.ts';
import { onApplePhone } from '#platform/apple-phone.ts';
import { handOver } from '#platform/hand-over.ts';
import { install } from '#platform/install.svelte.ts';
import { keeping } from '#platform/keeping.svelte.ts';
import { network } from '#platform/network.svelte.ts';
import { persist } from '#platform/persist.ts';
import { trustedScript } from '#platform/trusted.ts';
import { updates } from '#platform/updates.svelte.ts';
import { announcer } from '#players/announcer.ts';
import { canVibrate, haptics } from '#players/haptics.ts';
import { filmHasInside } from '#players/picture/film.ts';
import { firstStart } from '#session/first-start.ts';
import { HALF_FRAME } from '#session/frames.ts';
import { Session } from '#session/session.svelte.ts';
import { Settings } from '#session/settings.svelte.ts';
import { stopwatch } from '#transport/stopwatch.ts';
import { tape } from '#transport/tape.ts';
import { backupsOf } from './backups.ts';
import { handTurned, handTurnedAsked } from './hand-turned.ts';
import { looksOf, picturesOf } from './looks.svelte.ts';
import { keepOutsideInStep } from './outside.svelte.ts';
import { readiness } from './readiness.ts';
import { scribeOf } from './scribe.ts';
import { soundsOf } from './sounds.svelte.ts';
import { startsOf } from './starts.svelte.ts';
import type { App } from './ui/context.ts';
import { route } from './ui/route.svelte.ts';

/** Builds the whole app once: every part is made here and handed to those that need it. */
export function compose(): { app: App; readonly said: string } {
  const settings = new Settings(() => localStorage);
  const first = firstStart(() => localStorage);
  const journal = new Journal(phoneClock, () => ({
    freeDays: Number(settings.now.freeDays),
    grace: settings.now.grace,
  }));
  const trouble = $state({
    figure: false,
    language: false,
    start: false,
    voice: false,
    phoneVoice: false,
    lock: false,
  });
  let said = $state('');
  const screen = $state<App['screen']>({ keptOn: null });

  const online = network();
  const kept = keeping();
  const protect = (how?: { again: boolean }) => persist(how).then(() => kept.ask());
  const hasMotor = canVibrate();
  const looks = looksOf(settings);
  const pictures = picturesOf(settings, looks, () => (trouble.figure = true));
  const sounds = soundsOf({ settings, trouble, network: online });
  const scribe = scribeOf(journal, () => void protect());
  const session = new Session({
    record: sounds.record,
    soundOf: sounds.key,
    played: sounds.played,
    tape: (recording) => (handTurnedAsked ? handTurned() : tape(recording, { element: sounds.audio })),
    silent: (duration) => (handTurnedAsked ? handTurned() : stopwatch(duration)),
    unlock: handTurnedAsked ? () => undefined : sounds.unlock,
    delay: () => settings.now.soundDelay / 1000 - HALF_FRAME,
    players: [
      ...pictures.players,
      announcer(
        (sentence) => (said = sentence),
        () => words.current,
      ),
      sounds.phoneVoice,
      haptics(() => hasMotor && settings.now.vibrate),
    ],
    scribe,
  });
  const running = $derived(['preparing', 'playing', 'paused'].includes(session.status));

  const app: App = {
    session,
    settings,
    journal,
    trouble,
    screen,
    looks,
    network: online,
    keeping: kept,
    hasMotor,
    applePhone: onApplePhone(),
    updates: updates({ busy: () => running, scriptUrl: trustedScript }),
    backups: backupsOf(journal, settings),
    handOver,
    reminders: () => import('#journal/reminder.ts'),
    codes: async () => {
      const [qr, camera] = await Promise.all([import('#platform/qr.ts'), import('#platform/camera.ts')]);
      return { drawQr: qr.drawQr, readQr: qr.readQr, look: camera.look };
    },
    film: pictures.film,
    canSeeInside: () => filmHasInside('belly-breath'),
    drawFigure: pictures.draw,
    deviceVoice: sounds.deviceVoice,
    ownVoice: sounds.ownVoice,
    saveSound: sounds.save,
    readiness: readiness({ ...sounds, protect: () => protect({ again: true }) }),
    ...startsOf({ session, settings, trouble }, scribe),
    because: (reason) => scribe.because(reason),
    welcomed: () => first.done(),
    install: install(),
  };

  // Whoever comes by a link to another screen wants that; the first pages wait for the front door.
  if (first.due && route.current.screen === 'today') route.open('welcome', { replace: true });
  keepOutsideInStep(app, looks);
  otherTabs(journal);
  void journal.open();

  return {
    app,
    get said() {
      return said;
    },
  };
}
