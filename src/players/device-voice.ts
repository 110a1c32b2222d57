import type { Messages } from '#i18n/messages.ts';
import type { Seconds } from '#score/types.ts';
import type { Timeline } from '#timeline/types.ts';
import type { Player } from './player.ts';
import type { Level } from './sound/levels.ts';
import { phrasesOf } from './sound/phrases.ts';
import type { Line } from './sound/lines.ts';
import { speech } from './sound/speech.ts';

/** How loud the phone speaks at each level, as a share of its own volume. */
export const speakingVolumes: Record<Level, number> = { off: 0, soft: 0.5, normal: 0.8, loud: 1 };

export interface DeviceVoiceParts {
  /** How loud it shall speak, 0 to 1; 0 when it shall not. */
  readonly volume: () => number;
  readonly words: () => Messages;
  readonly language: () => string;
  /** Told which languages (two letters) the phone can speak without a network, at once and whenever that changes. */
  readonly can: (languages: readonly string[]) => void;
  /** It did not answer twice in a row: nothing more is to be expected of it. */
  readonly failed: () => void;
}

// How long a phrase takes is not known beforehand: a slow voice reads about 13 letters a second.
const LETTER: Seconds = 0.075;
const BREATH: Seconds = 0.4;
const lengthOf = (text: string): Seconds => BREATH + text.length * LETTER;

/** A phrase found later than this is not said any more: after a jump, or when the phone was locked. */
const TOO_LATE: Seconds = 0.5;
/** Chrome's speech may stop without a word and say that it speaks for ever; so long after its time it is given up. */
const PATIENCE_MS = 2500;
const GIVEN_UP_AFTER = 2;

/**
 * The phone's own voice, on cue while the screen is on: only voices that need no network, for the others stop in the
 * middle (https://github.com/HadrienGardeur/read-aloud-best-practices/issues/3). Nothing it says is interrupted, because
 * what follows would be swallowed; a phrase that comes while it still speaks is left out, its tone is heard.
 */
export function deviceVoice({
  volume,
  words,
  language,
  can,
  failed,
}: DeviceVoiceParts): Player & { follow(timeline: Timeline): void } {
  const speaker: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  let lines: readonly Line[] = [];
  let texts: ReadonlyMap<string, string> = new Map();
  let last: Seconds = 0;
  let silences = 0;
  // Kept until it ends: Safari forgets an utterance that nobody holds, and never says that it has ended.
  let speaking: SpeechSynthesisUtterance | undefined;

  const local = () => speaker?.getVoices().filter((voice) => voice.localService) ?? [];
  const look = () => can([...new Set(local().map(({ lang }) => lang.slice(0, 2).toLowerCase()))]);
  speaker?.addEventListener('voiceschanged', look);
  look();

  const say = (text: string, loud: number) => {
    const voice = local().find(({ lang }) => lang.toLowerCase().startsWith(language()));
    if (!speaker || !voice || speaking) return;
    const utterance = Object.assign(new SpeechSynthesisUtterance(text), { voice, volume: loud });
    // Android reads with the voice of this language, whatever voice was asked for.
    utterance.lang = voice.lang;
    const over = (silent: boolean) => {
      if (speaking !== utterance) return;
      speaking = undefined;
      clearTimeout(watchdog);
      silences = silent ? silences + 1 : 0;
      if (silences === GIVEN_UP_AFTER) failed();
    };
    const watchdog = setTimeout(
      () => {
        over(true);
        speaker.cancel();
      },
      lengthOf(text) * 1000 + PATIENCE_MS,
    );
    utterance.onend = () => over(false);
    utterance.onerror = ({ error }) => over(error !== 'canceled' && error !== 'interrupted');
    speaking = utterance;
    speaker.speak(utterance);
  };

  return {
    follow(timeline) {
      texts = phrasesOf(words());
      lines = speech(timeline, (phrase) => {
        const text = texts.get(phrase);
        return text === undefined ? undefined : lengthOf(text);
      });
      last = 0;
      silences = 0;
      // An iPhone lets a page speak only after it has spoken from a tap; this one is not heard.
      if (volume() > 0) say(' ', 0);
    },
    render(position) {
      const from = last;
      last = position;
      const loud = volume();
      if (loud === 0 || document.hidden || position < from || position - from > TOO_LATE) return;
      const due = lines.find(({ at }) => at > from && at <= position);
      const text = due && texts.get(due.phrase);
      if (text) say(text, loud);
    },
  };
}
