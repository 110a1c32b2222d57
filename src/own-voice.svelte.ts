import { languageFor, words } from '#i18n/words.svelte.ts';
import { handOverFile } from '#platform/hand-over.ts';
import { listen, MicrophoneProblem, type Listening } from '#platform/microphone.ts';
import { changeOwnVoice, readOwnVoice } from '#platform/own-voice.ts';
import { allHeard, samplesIn } from '#players/sound/heard.ts';
import { fitting, noClips, saidBy, withClip, type OwnClips } from '#players/sound/own-clips.ts';
import { phraseGroups } from '#players/sound/phrase-groups.ts';
import { phrasesOf } from '#players/sound/phrases.ts';
import { LONGEST, takeOf } from '#players/sound/take.ts';
import { readVoiceFile, TOO_BIG, voiceFileOf } from '#players/sound/voice-file.ts';
import type { OwnVoice } from './ui/own-voice.ts';

/** Opens the voice that is kept for the language of the words; an empty one where there is none. */
export async function openOwnVoice(): Promise<OwnVoice> {
  const language = languageFor([words.current.locale]);
  return new Studio(language, clipsIn(await readOwnVoice(language).catch(() => undefined)));
}

class Studio implements OwnVoice {
  status = $state<OwnVoice['status']>('idle');
  trouble = $state<OwnVoice['trouble']>(null);
  remark = $state<OwnVoice['remark']>(null);
  readonly groups = phraseGroups(words.current);
  readonly #phrases = phrasesOf(words.current);
  readonly #language: string;
  readonly #player = new Audio();
  #clips = $state.raw<OwnClips>(noClips);
  #take: { readonly phrase: string; readonly listening: Listening; readonly late: number } | undefined;
  #left = false;

  constructor(language: string, clips: OwnClips) {
    this.#language = language;
    this.#clips = clips;
  }

  get recorded(): ReadonlySet<string> {
    return saidBy(fitting(this.#clips, this.#phrases));
  }

  async record(phrase: string): Promise<void> {
    if (this.status !== 'idle') return;
    this.#player.pause();
    this.trouble = this.remark = null;
    this.status = 'asking';
    try {
      const listening = await listen();
      if (this.#left) return void (await listening.stop());
      const late = window.setTimeout(() => void this.stop(), (LONGEST + 1) * 1000);
      this.#take = { phrase, listening, late };
      this.status = 'listening';
    } catch (problem) {
      this.trouble = problem instanceof MicrophoneProblem ? problem.why : 'failed';
      this.status = 'idle';
    }
  }

  async stop(): Promise<void> {
    const take = this.#ended();
    if (!take) return;
    this.status = 'working';
    try {
      this.trouble = await this.#keep(take.phrase, await take.listening.stop());
    } catch {
      this.trouble = 'failed';
    }
    this.status = 'idle';
  }

  leave(): void {
    this.#left = true;
    this.#player.pause();
    void this.#ended()?.listening.stop();
  }

  async play(phrase: string): Promise<void> {
    const clip = this.#clips.get(phrase);
    if (!clip) return;
    URL.revokeObjectURL(this.#player.src);
    this.#player.src = URL.createObjectURL(new Blob([clip.bytes], { type: 'audio/mpeg' }));
    this.trouble = await this.#player.play().then(
      () => null,
      () => 'failed' as const,
    );
  }

  save(): Promise<boolean> {
    const file = voiceFileOf({ language: this.#language, clips: fitting(this.#clips, this.#phrases) });
    const name = `${words.current.ownVoice.file}-${this.#language}.zip`;
    return handOverFile(new File([file], name, { type: 'application/zip' }));
  }

  async read(file: File): ReturnType<OwnVoice['read']> {
    if (file.size > TOO_BIG) return 'too-big';
    const bytes = await file.arrayBuffer().catch(() => new ArrayBuffer());
    const read = readVoiceFile(new Uint8Array(bytes));
    if (typeof read === 'string') return read;
    if (read.language !== this.#language) return 'language';
    const clips = fitting(read.clips, this.#phrases);
    if (clips.size === 0) return 'outdated';
    if (!(await allHeard(clips))) return 'damaged';
    return { says: clips.size, take: () => this.#change(() => clips) };
  }

  remove(): Promise<boolean> {
    return this.#change(() => noClips);
  }

  #ended() {
    const take = this.#take;
    this.#take = undefined;
    clearTimeout(take?.late);
    return take;
  }

  async #keep(phrase: string, recording: Blob): Promise<OwnVoice['trouble']> {
    const take = takeOf(await samplesIn(recording), phrase);
    if (typeof take === 'string') return take;
    // The encoder is as large as the rest of this page, and only for those who record.
    const { mp3Of } = await import('#players/sound/mp3.ts');
    const clip = {
      text: this.#phrases.get(phrase) ?? '',
      seconds: take.seconds,
      bytes: await mp3Of(take.samples),
    };
    const kept = await this.#change((clips) => withClip(clips, phrase, clip));
    if (kept) this.remark = take.remark;
    return kept ? null : 'unkept';
  }

  async #change(change: (clips: OwnClips) => OwnClips): Promise<boolean> {
    try {
      await changeOwnVoice(this.#language, (file) => {
        // Read anew: another tab may have recorded meanwhile.
        this.#clips = change(clipsIn(file));
        const { size } = this.#clips;
        return size > 0 ? voiceFileOf({ language: this.#language, clips: this.#clips }) : undefined;
      });
      return true;
    } catch {
      this.#clips = clipsIn(await readOwnVoice(this.#language).catch(() => undefined));
      return false;
    }
  }
}

function clipsIn(file: Uint8Array | undefined): OwnClips {
  const read = file && readVoiceFile(file);
  return read && typeof read !== 'string' ? read.clips : noClips;
}
