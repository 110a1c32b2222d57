import { MediaQuery } from 'svelte/reactivity';
import { languageFor, words } from '#i18n/words.svelte.ts';
import { phoneClock } from '#journal/clock.ts';
import { said as written } from '#journal/feelings.ts';
import { Journal } from '#journal/journal.svelte.ts';
import { otherTabs } from '#journal/other-tabs.ts';
import { onApplePhone } from '#platform/apple-phone.ts';
import { handOver, handOverFile } from '#platform/hand-over.ts';
import { install } from '#platform/install.svelte.ts';
import { keeping } from '#platform/keeping.svelte.ts';
import { network } from '#platform/network.svelte.ts';
import { persist } from '#platform/persist.ts';
import { trustedScript } from '#platform/trusted.ts';
import { updates } from '#platform/updates.svelte.ts';
import { announcer } from '#players/announcer.ts';
import { deviceVoice, speakingVolumes } from '#players/device-voice.ts';
import { figure } from '#players/figure.ts';
import { canVibrate, haptics } from '#players/haptics.ts';
import type { Listener } from '#players/picture/drawing.ts';
import { filmHasInside } from '#players/picture/film.ts';
import { recorder } from '#players/sound/recorder.ts';
import { sample } from '#players/sound/sample.ts';
import { voices } from '#players/sound/voices.ts';
import { stills } from '#players/stills.ts';
import { programmeOf } from '#score/programme.ts';
import type { Programme } from '#score/types.ts';
import { HALF_FRAME } from '#session/frames.ts';
import { firstStart } from '#session/first-start.ts';
import { Session } from '#session/session.svelte.ts';
import { Settings } from '#session/settings.svelte.ts';
import { compile } from '#timeline/compile.ts';
import { stopwatch } from '#transport/stopwatch.ts';
import { tape } from '#transport/tape.ts';
import { backupsOf } from './backups.ts';
import { handTurned, handTurnedAsked } from './hand-turned.ts';
import { keptVoice } from './kept-voice.ts';
import { keepOutsideInStep } from './outside.svelte.ts';
import { readiness } from './readiness.ts';
import { scribeOf } from './scribe.ts';
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

  const film = $state({ inside: false });
  const screen = $state<App['screen']>({ keptOn: null });
  const listener: Listener = {
    failed: () => (trouble.figure = true),
    shows: ({ inside }) => (film.inside = inside),
  };
  const [moving, still] = [figure(listener), stills(listener)];
  const reducedMotion = new MediaQuery('(prefers-reduced-motion: reduce)');
  const darkPhone = new MediaQuery('(prefers-color-scheme: dark)');
  const calm = $derived(settings.now.calm || reducedMotion.current);
  const seeThrough = $derived(settings.now.seeThrough);
  const dark = $derived(settings.now.theme === 'auto' ? darkPhone.current : settings.now.theme === 'dark');

  // One element for every recording: Safari lets a script start only an element that a finger has started before.
  const audio = new Audio();
  const sayIt = announcer(
    (sentence) => (said = sentence),
    () => words.current,
  );
  const spoken = voices(
    (language) => `sounds/${language}/`,
    (missing) => (trouble.voice = missing),
    keptVoice,
  );
  const language = () => {
    const { language: chosen } = settings.now;
    return chosen === 'auto' ? languageFor(navigator.languages) : chosen;
  };
  const levels = () => {
    const { voiceLevel: voice, tonesLevel: tones, swellLevel: swell } = settings.now;
    return { voice, tones, swell };
  };
  const voice = () => spoken.of(language());
  /** Who has been where voices are recorded may come back with another one. */
  let studioVisits = 0;
  let spokenHere = $state.raw<readonly string[]>([]);
  const phoneSpeaks = () => settings.now.deviceVoice && spokenHere.includes(language());
  const phoneVoice = deviceVoice({
    volume: () => (settings.now.sound && phoneSpeaks() ? speakingVolumes[settings.now.voiceLevel] : 0),
    words: () => words.current,
    language,
    can: (languages) => (spokenHere = languages),
    failed: () => (trouble.phoneVoice = true),
  });
  const online = network();
  const hasMotor = canVibrate();
  const kept = keeping();
  const scribe = scribeOf(journal, () => void persist().then(() => kept.ask()));
  const printed = recorder(trustedScript, { levels, voice });
  const session = new Session({
    // Where the phone speaks, the recording carries the tones.
    record: recorder(trustedScript, { levels, voice: async () => (phoneSpeaks() ? undefined : voice()) }),
    // A voice that was missing is asked for once more, and again when the network comes back.
    soundOf: () =>
      JSON.stringify([levels(), language(), phoneSpeaks(), studioVisits, trouble.voice && online.online]),
    tape: (recording) => (handTurnedAsked ? handTurned() : tape(recording, { element: audio })),
    silent: (duration) => (handTurnedAsked ? handTurned() : stopwatch(duration)),
    delay: () => settings.now.soundDelay / 1000 - HALF_FRAME,
    players: [moving, still, sayIt, phoneVoice, haptics(() => hasMotor && settings.now.vibrate)],
    scribe,
  });
  const running = $derived(['preparing', 'playing', 'paused'].includes(session.status));

  let waiting: Programme | null = $state.raw(null);
  function go(programme: Programme, resume?: { from: number; entry: string }, how?: { replace: boolean }) {
    trouble.start = false;
    scribe.resume(resume?.entry);
    session.start(programme, resume?.from, Boolean(resume)).catch(() => (trouble.start = true));
    scribe.feels(null);
    route.open('session', how);
  }

  const looks = {
    get dark() {
      return dark;
    },
    get calm() {
      return calm;
    },
  };

  const app: App = {
    looks,
    session,
    settings,
    journal,
    backups: backupsOf(journal, settings),
    handOver,
    reminders: () => import('#journal/reminder.ts'),
    codes: async () => {
      const [qr, camera] = await Promise.all([import('#platform/qr.ts'), import('#platform/camera.ts')]);
      return { drawQr: qr.drawQr, readQr: qr.readQr, look: camera.look };
    },
    applePhone: onApplePhone(),
    keeping: kept,
    network: online,
    updates: updates({ busy: () => running, scriptUrl: trustedScript }),
    trouble,
    film,
    canSeeInside: () => filmHasInside('belly-breath'),
    screen,
    deviceVoice: {
      get offered() {
        return spokenHere.includes(language());
      },
    },
    async saveSound() {
      const blob = await printed(compile(programmeOf(settings.choices)));
      return handOverFile(new File([blob], `venepumpen-${language()}.wav`, { type: 'audio/wav' }));
    },
    hasMotor,
    drawFigure: (element) => (calm ? still : moving).attach(element, seeThrough),
    async ownVoice() {
      studioVisits += 1;
      return (await import('./own-voice.svelte.ts')).openOwnVoice();
    },
    readiness: readiness({
      audio,
      sample: async () => sample(levels(), await voice()),
      language,
      protect: () => persist().then(() => kept.ask()),
    }),
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
        scribe.feels(written(before));
        go(programme, undefined, { replace: true });
      },
    },
    goOn() {
      session.goOn().catch(() => (trouble.start = true));
      route.open('session');
    },
    because: (reason) => scribe.because(reason),
    welcomed: () => first.done(),
    install: install(),
  };

  // Whoever comes by a link to another screen wants that; the first pages wait for the front door.
  if (first.due && route.current.screen === 'today') route.open('welcome', { replace: true });
  keepOutsideInStep(app, looks);
  // An effect, because the element is not drawn. Without sound the recording plays all the same: it is the clock.
  $effect.root(() => {
    $effect(() => void (audio.muted = !settings.now.sound));
  });
  otherTabs(journal);
  void journal.open();

  return {
    app,
    get said() {
      return said;
    },
  };
}
