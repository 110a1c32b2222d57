import * as v from 'valibot';
import { minutesRange, partRange, type Pattern } from '#score/breathing.ts';
import { usual, type Choices } from '#score/programme.ts';

const KEY = 'venepumpen.settings';
/** Where settings that could not be read are laid aside, so that choosing anew destroys nothing. */
const DAMAGED_KEY = 'venepumpen.settings.damaged';

/** How far the floor view is turned, in degrees clockwise as the screen is seen. */
export const TURNS = ['0', '90', '180', '270'] as const;
export type Turn = (typeof TURNS)[number];

const level = v.picklist(['off', 'soft', 'normal', 'loud']);
const number = v.pipe(v.number(), v.finite());
const part = (name: keyof Pattern) =>
  v.pipe(v.number(), v.minValue(partRange[name].min), v.maxValue(partRange[name].max));

// Exercise and option names are not checked here: a name from another version is kept and ignored.
const chosen = v.object({
  doses: v.record(v.string(), number),
  inner: v.record(v.string(), number),
  options: v.record(v.string(), v.boolean()),
  firstSide: v.picklist(['left', 'right']),
  pace: v.picklist(['slow', 'calm', 'brisk']),
  sound: v.boolean(),
  explained: v.boolean(),
  /** She has been asked, once, whether she knows the exercises by now. */
  knownAsked: v.boolean(),
  vibrate: v.boolean(),
  /** Found out on this phone: the sound stops when the screen is locked. */
  stopsLocked: v.boolean(),
  voiceLevel: level,
  tonesLevel: level,
  swellLevel: level,
  /** How long the sound needs to the ear, in milliseconds: the picture waits for it. */
  soundDelay: number,
  /** A faint noise where nothing sounds, so that a wireless headset does not fall asleep. */
  noiseBed: v.boolean(),
  /** The phone's own voice speaks instead of the clips, where there is one. */
  deviceVoice: v.boolean(),
  calm: v.boolean(),
  seeThrough: v.boolean(),
  /** The floor view: large, turned, and the whole screen is pause. */
  floor: v.boolean(),
  turn: v.picklist(TURNS),
  body: v.picklist(['woman', 'fuller', 'man']),
  skin: v.picklist(['light', 'golden', 'brown', 'dark']),
  hair: v.picklist(['blond', 'brown', 'dark', 'grey']),
  theme: v.picklist(['auto', 'light', 'dark']),
  textSize: v.picklist(['1', '1.25', '1.5', '2']),
  language: v.picklist(['auto', 'da', 'en']),
  freeDays: v.picklist(['0', '1', '2']),
  grace: v.boolean(),
  /** Whether she is asked how it feels before and after. */
  askFeelings: v.boolean(),
  /** What the calendar was last asked to remind her of; `title` is '' for the app's own, `uid` before the first. */
  reminder: v.object({
    days: v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))),
    time: v.pipe(v.string(), v.isoTime()),
    title: v.string(),
    uid: v.string(),
    sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  }),
  /** When a backup was last made or put off, UTC milliseconds. */
  backupAskedAt: number,
  breathing: v.object({
    pattern: v.picklist(['belly', 'even', 'long', 'box', 'own']),
    own: v.object({ in: part('in'), hold: part('hold'), out: part('out'), rest: part('rest') }),
    /** Whole minutes; null is without end. */
    minutes: v.nullable(
      v.pipe(v.number(), v.integer(), v.minValue(minutesRange.min), v.maxValue(minutesRange.max)),
    ),
    lengthen: v.boolean(),
    /** Words in the first breaths. */
    voice: v.boolean(),
  }),
});
export type Chosen = v.InferOutput<typeof chosen>;

/** What belongs to this phone and to what is connected to it: it goes to no other. */
const OF_THIS_PHONE = ['backupAskedAt', 'stopsLocked', 'soundDelay'] as const;
const elsewhere = v.omit(v.partial(chosen), OF_THIS_PHONE);

type NameOf<Kind> = { [K in keyof Chosen]: Chosen[K] extends Kind ? K : never }[keyof Chosen];
/** What is on or off. */
export type SwitchName = NameOf<boolean>;
/** What is one of several words. */
export type ChoiceName = NameOf<string>;

const defaults: Chosen = {
  ...usual,
  sound: true,
  explained: true,
  knownAsked: false,
  vibrate: false,
  stopsLocked: false,
  voiceLevel: 'normal',
  tonesLevel: 'normal',
  swellLevel: 'normal',
  soundDelay: 0,
  noiseBed: true,
  deviceVoice: false,
  calm: false,
  seeThrough: false,
  floor: false,
  turn: '90',
  body: 'woman',
  skin: 'light',
  hair: 'brown',
  theme: 'auto',
  textSize: '1',
  language: 'auto',
  freeDays: '1',
  grace: true,
  askFeelings: false,
  reminder: { days: [0, 1, 2, 3, 4, 5, 6], time: '17:00', title: '', uid: '', sequence: 0 },
  backupAskedAt: 0,
  breathing: {
    pattern: 'belly',
    own: { in: 4, hold: 0, out: 6, rest: 0 },
    minutes: 2,
    lengthen: false,
    voice: true,
  },
};

/** What this patient has chosen; every change is written down at once. */
export class Settings {
  /** Set when what was stored could not be read, or a choice could not be stored. */
  trouble = $state<'damaged' | 'unsaved' | null>(null);
  #chosen = $state.raw<Chosen>(defaults);
  #storage: Storage | undefined;
  /** What was stored when it was last read or written here. */
  #text: string | null = null;

  /** Reads what is stored. Storage that is missing, refused or damaged gives the defaults and is left as it is. */
  constructor(storage: () => Storage) {
    try {
      this.#storage = storage();
    } catch {
      // A private window may refuse even to be asked; the choices then last as long as the page.
    }
    this.reread();
  }

  /** Reads what another tab has chosen since; what is missing or damaged changes nothing. */
  reread(): void {
    const text = this.#stored();
    // What could not be stored here is newer than what is.
    if (text === null || text === this.#text || this.trouble === 'unsaved') return;
    const read = v.safeParse(v.partial(chosen), parsed(text));
    this.#text = text;
    this.trouble = read.success ? null : 'damaged';
    if (read.success) this.#chosen = { ...defaults, ...defined(read.output) };
  }

  get now(): Chosen {
    return this.#chosen;
  }

  /** What the score needs to know of the choices. */
  get choices(): Choices {
    const { doses, inner, options, firstSide, pace, sound, voiceLevel } = this.#chosen;
    // Where nobody speaks, nobody is kept waiting for an explanation.
    const explained = this.#chosen.explained && sound && voiceLevel !== 'off';
    return { doses, inner, options, firstSide, pace, ...(explained && { explained }) };
  }

  /** Takes over a change and stores it. */
  choose(change: Partial<Chosen>): void {
    // Another tab may have chosen something else meanwhile, and all of it is written as one.
    this.reread();
    this.#chosen = { ...this.#chosen, ...change };
    try {
      if (this.trouble === 'damaged') this.#layAside();
      const text = JSON.stringify(this.#chosen);
      this.#storage?.setItem(KEY, text);
      this.#text = text;
      this.trouble = this.#storage ? null : 'unsaved';
    } catch {
      this.trouble = 'unsaved';
    }
  }

  /** What goes along to another phone. */
  get portable(): Record<string, unknown> {
    return Object.fromEntries(Object.entries(this.#chosen).filter(([name]) => name in elsewhere.entries));
  }

  /** Whether settings from elsewhere can be taken over; names this version does not know are left out. */
  accepts(settings: unknown): boolean {
    return v.is(elsewhere, settings);
  }

  /** Takes over settings from elsewhere; what cannot be read changes nothing. */
  takeOver(settings: unknown): void {
    const read = v.safeParse(elsewhere, settings);
    if (read.success) this.choose(defined(read.output));
  }

  /** Back to the leaflet's numbers and tempo; how the app looks and sounds stays. */
  useLeaflet(): void {
    const { doses, inner, options, firstSide, pace } = defaults;
    this.choose({ doses, inner, options, firstSide, pace });
  }

  #stored(): string | null {
    try {
      return this.#storage?.getItem(KEY) ?? null;
    } catch {
      return null;
    }
  }

  #layAside(): void {
    const old = this.#stored();
    if (old) this.#storage?.setItem(DAMAGED_KEY, old);
  }
}

function parsed(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return Array.isArray(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

/** Without the keys that are undefined, so that they do not cover a default. */
function defined(read: { [K in keyof Chosen]?: Chosen[K] | undefined }): Partial<Chosen> {
  return Object.fromEntries(
    Object.entries(read).filter(([, value]) => value !== undefined),
  ) as Partial<Chosen>;
}
