import { languageOf, words } from '#i18n/words.svelte.ts';
import { handOverFile } from '#platform/hand-over.ts';
import { keptPrint } from '#platform/kept-print.ts';
import { markOfOwnVoice } from '#platform/own-voice.ts';
import { trustedScript } from '#platform/trusted.ts';
import { deviceVoice, speakingVolumes } from '#players/device-voice.ts';
import { keeper } from '#players/sound/keeper.ts';
import { recorder } from '#players/sound/recorder.ts';
import { sample, silence } from '#players/sound/sample.ts';
import { voices } from '#players/sound/voices.ts';
import { programmeOf } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { unlock } from '#transport/unlock.ts';
import { voiceMark } from 'virtual:voice-mark';
import { keptVoice } from './kept-voice.ts';
import type { App } from './ui/context.ts';

/** A phone has enough to do in the moment a session begins. */
const KEPT_AFTER_MS = 5000;

/** All that is heard, as she has chosen it: what is printed for a session, and who speaks. */
export function soundsOf({ settings, trouble, network }: Pick<App, 'settings' | 'trouble' | 'network'>) {
  // One element for every recording: Safari lets a script start only an element that a finger has started before.
  const audio = new Audio();
  // An effect, because the element is not drawn. Without sound the recording plays all the same: it is the clock.
  $effect.root(() => {
    $effect(() => void (audio.muted = !settings.now.sound));
  });

  const language = () => languageOf(settings.now.language);
  const levels = () => {
    const { voiceLevel: voice, tonesLevel: tones, swellLevel: swell } = settings.now;
    return { voice, tones, swell };
  };
  const bed = () => settings.now.noiseBed;
  const spoken = voices(
    (language) => `sounds/${language}/`,
    (missing) => (trouble.voice = missing),
    keptVoice,
  );
  const voice = () => spoken.of(language());
  // Clips of one's own are spoken as far as they fit the words that have been loaded.
  const mark = async () =>
    [voiceMark, language(), document.documentElement.lang, await markOfOwnVoice(language())].join(' ');
  /** Who has been where voices are recorded may come back with another one. */
  let studioVisits = 0;

  let spokenHere = $state.raw<readonly string[]>([]);
  const offered = () => spokenHere.includes(language());
  const phoneSpeaks = () => settings.now.deviceVoice && offered();
  const phoneVoice = deviceVoice({
    volume: () => (settings.now.sound && phoneSpeaks() ? speakingVolumes[settings.now.voiceLevel] : 0),
    words: () => words.current,
    language,
    can: (languages) => (spokenHere = languages),
    failed: () => (trouble.phoneVoice = true),
  });
  // Where the phone speaks, the recording carries the tones.
  const speaker = { mark, voice };
  // A new version may sound otherwise: its script has another address. While developing it has not; nothing is kept.
  const kept = keeper(import.meta.env.DEV ? undefined : keptPrint, import.meta.url);
  const printed = recorder(trustedScript, { bed, levels, speaker: () => speaker });

  return {
    audio,
    unlock: () => unlock(audio, silence()),
    language,
    phoneVoice,
    record: recorder(trustedScript, {
      bed,
      levels,
      speaker: () => (phoneSpeaks() ? undefined : speaker),
      kept,
    }),
    played: (recording: Blob) => void setTimeout(() => void kept.keep(recording), KEPT_AFTER_MS),
    // What a recording made now would sound like: another text, another sound. A voice that was missing is asked for
    // once more, and again when the network comes back.
    key: () =>
      JSON.stringify([
        bed(),
        levels(),
        language(),
        phoneSpeaks(),
        studioVisits,
        trouble.voice && network.online,
      ]),
    sample: async () => sample(levels(), await voice()),
    deviceVoice: {
      get offered() {
        return offered();
      },
    },
    async save() {
      const blob = await printed(compile(programmeOf(settings.choices)));
      return handOverFile(new File([blob], `venepumpen-${language()}.wav`, { type: 'audio/wav' }));
    },
    async ownVoice() {
      studioVisits += 1;
      // A voice that is taken away shall be gone.
      void keptPrint.forget().catch(() => undefined);
      return (await import('./own-voice.svelte.ts')).openOwnVoice();
    },
  };
}
