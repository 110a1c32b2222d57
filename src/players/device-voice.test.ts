import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { da } from '#i18n/da.ts';
import { leaflet, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { deviceVoice } from './device-voice.ts';

const timeline = compile(programmeOf({ ...usual, explained: true }, leaflet.slice(0, 1)));

class Utterance {
  onend: (() => void) | null = null;
  onerror: ((problem: { error: string }) => void) | null = null;
  volume = 1;
  lang = '';
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

/** A phone that speaks: what it was asked to say, and whether it says that it has done so. */
function phone(voices: readonly { lang: string; localService: boolean }[], answers = true) {
  const said: Utterance[] = [];
  const told = new EventTarget();
  const cancel = vi.fn();
  vi.stubGlobal(
    'speechSynthesis',
    Object.assign(told, {
      getVoices: () => voices,
      speak(utterance: Utterance) {
        said.push(utterance);
        if (answers) queueMicrotask(() => utterance.onend?.());
      },
      cancel,
    }),
  );
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  return { said, cancel, told };
}
const page = { hidden: false };
beforeEach(() => {
  vi.useFakeTimers();
  page.hidden = false;
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

function made(volume = 1) {
  const told: string[][] = [];
  const failed = vi.fn();
  const player = deviceVoice({
    volume: () => volume,
    words: () => da,
    language: () => 'da',
    can: (languages) => told.push([...languages]),
    failed,
  });
  /** Sixty looks a second, with time for the phone to answer. */
  const play = async (from: number, to: number) => {
    for (let t = from; t < to; t += 1 / 60) {
      player.render?.(t);
      await vi.advanceTimersByTimeAsync(1000 / 60);
    }
  };
  return { player, told, failed, play };
}
const danish = { lang: 'da-DK', localService: true };

describe("the phone's own voice", () => {
  it('is offered for the languages it speaks without a network, also when they are known later', () => {
    const voices = [{ lang: 'en-US', localService: false }];
    const { told: happens } = phone(voices);
    const { told } = made();
    expect(told).toEqual([[]]);
    voices.push(danish, { lang: 'en_GB', localService: true });
    happens.dispatchEvent(new Event('voiceschanged'));
    expect(told.at(-1)).toEqual(['da', 'en']);
  });

  it('says what the clips would have said, from the tap on, in its own language', async () => {
    const { said } = phone([danish]);
    const { player, play } = made(0.8);
    player.follow(timeline);
    expect(said.map(({ volume }) => volume)).toEqual([0]);
    await play(0, 40);
    const words = said.slice(1);
    expect(words.map(({ text }) => text).slice(0, 2)).toEqual([
      da.exercises['belly-breath'].name,
      da.exercises['belly-breath'].setup.fresh,
    ]);
    expect(words.every(({ lang, volume }) => lang === 'da-DK' && volume === 0.8)).toBe(true);
    expect(words.length).toBeGreaterThan(5);
  });

  it('says nothing on a locked phone, nor what was jumped over, nor when it is off', async () => {
    const { said } = phone([danish]);
    const { player, play } = made();
    player.follow(timeline);
    page.hidden = true;
    await play(0, 15);
    page.hidden = false;
    player.render?.(40);
    expect(said).toHaveLength(1);
    const off = made(0);
    off.player.follow(timeline);
    await off.play(0, 15);
    expect(said).toHaveLength(1);
  });

  it('is watched: a phone that never answers is given up after two phrases, and says so once', async () => {
    const { cancel } = phone([danish], false);
    const { player, failed, play } = made();
    player.follow(timeline);
    await play(0, 60);
    expect(failed).toHaveBeenCalledTimes(1);
    expect(cancel.mock.calls.length).toBeGreaterThanOrEqual(2);
  });

  it('is no trouble to a phone that cannot speak', () => {
    vi.stubGlobal('speechSynthesis', undefined);
    const { player, told } = made();
    player.follow(timeline);
    expect(() => player.render?.(3)).not.toThrow();
    expect(told).toEqual([[]]);
  });
});
