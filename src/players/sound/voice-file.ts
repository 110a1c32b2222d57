import { strFromU8, strToU8, Unzip, UnzipInflate, zipSync } from 'fflate';
import * as v from 'valibot';
import { joined } from './joined.ts';
import type { OwnClip, OwnClips } from './own-clips.ts';
import { packOf, packList, type PackList } from './pack.ts';

const FORMAT = 'venepumpen-voice';
const VERSION = 1;
/** In bytes. Three minutes of speech are 0.8 million bytes; four times as slow a reader still fits. */
export const TOO_BIG = 4_000_000;
/** So many packed bytes at a time: a file made to burst is given up after 4 MB too many, not after gigabytes. */
const SIP = 4096;

/** A voice that came as a file. */
export interface VoiceFile {
  readonly language: string;
  readonly clips: OwnClips;
}
/** Why a file is no voice; nothing has been changed. */
export type NotAVoice = 'too-big' | 'unreadable' | 'foreign' | 'newer' | 'damaged';

const envelope = v.object({ format: v.literal(FORMAT), version: v.pipe(v.number(), v.integer()) });

/**
 * A voice as one file: a zip with sounds/<language>/voice.mp3 and phrases.json, named and made like the built pack, so
 * that unzipping it where the app is served or built replaces that pack. Stored, for MP3 cannot be packed any smaller.
 */
export function voiceFileOf({ language, clips }: VoiceFile): Uint8Array<ArrayBuffer> {
  const phrases: PackList['phrases'] = {};
  const sound = joined([...clips.values()].map(({ bytes }) => bytes));
  let from = 0;
  for (const [name, { text, seconds, bytes }] of clips) {
    phrases[name] = { text, from, bytes: bytes.length, seconds };
    from += bytes.length;
  }
  const list = { format: FORMAT, version: VERSION, language, phrases };
  const folder = `sounds/${language}`;
  return zipSync(
    {
      [`${folder}/phrases.json`]: strToU8(`${JSON.stringify(list, null, 2)}\n`),
      [`${folder}/voice.mp3`]: sound,
    },
    { level: 0 },
  );
}

/** Reads such a file, whoever made it: whatever is wrong, the answer is a reason and never half a voice. */
export function readVoiceFile(file: Uint8Array): VoiceFile | NotAVoice {
  if (file.length > TOO_BIG) return 'too-big';
  const found = unzipped(file);
  if (typeof found === 'string') return found;
  const [list, sound] = [found.get('phrases.json'), found.get('voice.mp3')];
  if (!list || !sound) return 'foreign';
  try {
    const listed: unknown = JSON.parse(strFromU8(list));
    const kind = v.safeParse(envelope, listed);
    if (!kind.success) return 'foreign';
    if (kind.output.version > VERSION) return 'newer';
    const { language, phrases } = v.parse(packList, listed);
    const pack = packOf(listed, sound.buffer);
    const clips = Object.entries(phrases).map(([name, { text, seconds }]): [string, OwnClip] => [
      name,
      { text, seconds, bytes: new Uint8Array(pack.bytesOf(name) ?? new ArrayBuffer()) },
    ]);
    const sounds = clips.every(([, { bytes, seconds }]) => beginsLikeMp3(bytes) && seconds > 0);
    return clips.length > 0 && sounds ? { language, clips: new Map(clips) } : 'damaged';
  } catch {
    return 'damaged';
  }
}

/** Eleven set bits begin every frame of an MP3. */
const beginsLikeMp3 = ([first = 0, second = 0]: Uint8Array): boolean => first === 0xff && second >= 0xe0;

/** The two files of a voice, wherever in the zip they lie: computers pack folders in their own ways. */
function unzipped(file: Uint8Array): Map<string, Uint8Array<ArrayBuffer>> | NotAVoice {
  const begun = new Map<string, Uint8Array[]>();
  const whole = new Map<string, Uint8Array<ArrayBuffer>>();
  let size = 0;
  let broken = false;
  const unzip = new Unzip((entry) => {
    const name = /(?:^|\/)(phrases\.json|voice\.mp3)$/.exec(entry.name)?.[1];
    if (!name) return;
    const pieces: Uint8Array[] = [];
    begun.set(name, pieces);
    entry.ondata = (problem, piece, last) => {
      broken ||= Boolean(problem);
      size += problem ? 0 : piece.length;
      if (problem || size > TOO_BIG) return;
      pieces.push(piece.slice());
      if (last) whole.set(name, joined(pieces));
    };
    entry.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let i = 0; i < file.length; i += SIP) {
      unzip.push(file.subarray(i, i + SIP), i + SIP >= file.length);
      if (size > TOO_BIG) return 'too-big';
    }
  } catch {
    broken = true;
  }
  if (broken || begun.size > whole.size) return begun.size > 0 ? 'damaged' : 'unreadable';
  return begun.size > 0 || file[0] === 0x50 ? whole : 'unreadable';
}
