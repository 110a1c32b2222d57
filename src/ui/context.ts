import { createContext } from 'svelte';
import type { Backups } from '#journal/backup.ts';
import type { Journal } from '#journal/journal.svelte.ts';
import type { Feeling, StopReason } from '#journal/types.ts';
import type { Programme } from '#score/types.ts';
import type { Session } from '#session/session.svelte.ts';
import type { Settings } from '#session/settings.svelte.ts';
import type { OwnVoice } from './own-voice.ts';

/** What every screen may use; built once in compose.svelte.ts. */
export interface App {
  readonly session: Session;
  readonly settings: Settings;
  readonly journal: Journal;
  readonly backups: Backups;
  /** Hands a file over by the share sheet or as a download; resolves with false when she thought better of it. */
  readonly handOver: (file: { name: string; type: string; text: string }) => Promise<boolean>;
  /** The file for the phone's calendar, and the address that asks Google's for the same; made when first asked for. */
  readonly reminders: () => Promise<typeof import('#journal/reminder.ts')>;
  /** QR codes, and the camera that reads them; loaded when first asked for. `look` gives what ends it, or why not. */
  readonly codes: () => Promise<{
    drawQr(text: string): { readonly path: string; readonly size: number };
    readQr(picture: ImageData): string | null;
    look(
      video: HTMLVideoElement,
      see: (picture: ImageData) => void,
    ): Promise<(() => void) | 'refused' | 'none' | 'busy' | 'impossible'>;
  }>;
  /** Its screen and its calendar are Apple's, which open no other calendar's address. */
  readonly applePhone: boolean;
  /** How safely this browser keeps the days. */
  readonly keeping: { readonly promised: boolean | null; readonly safariTab: boolean };
  readonly network: { readonly online: boolean };
  readonly updates: { readonly ready: boolean; apply(): void; dismiss(): void };
  /** What is shown of the figure now: whether the film has an inside to see. */
  readonly film: { readonly inside: boolean };
  /** Whether the films have an inside to see at all; false as well while that cannot be known. */
  canSeeInside(): Promise<boolean>;
  /** Draws the figure in an element, moving or in stills, closed or see-through, as the patient has chosen. */
  readonly drawFigure: (element: HTMLElement) => () => void;
  /** Starts a programme from a tap; `resume` goes on with today's unfinished entry. */
  begin(programme: Programme, resume?: { from: number; entry: string }): void;
  /** Opens the voice that somebody has recorded for this phone; rejects when its code cannot be fetched. */
  ownVoice(): Promise<OwnVoice>;
  /** What can be tried out before lying down. */
  readonly readiness: {
    playSample(until: AbortSignal): Promise<void>;
    tapAlong(): { readonly over: Promise<void>; at(): number; stop(): void };
    keepScreenOn(changed: (on: boolean) => void): () => void;
    cached(): Promise<boolean>;
    protect(): Promise<void>;
  };
  /** The pages of the first start are seen or skipped. */
  welcomed(): void;
  /** How the app comes onto the home screen. */
  readonly install: {
    readonly already: boolean;
    readonly inApp: boolean;
    readonly phone: 'iphone' | 'android';
    readonly offered: boolean;
    ask(): void;
  };
  /** Whether the phone keeps its screen on for the session; null while it has not been asked. */
  readonly screen: { keptOn: boolean | null };
  /** The phone's own voice: whether it can be chosen in this language. */
  readonly deviceVoice: { readonly offered: boolean };
  /** Saves the whole session's sound as a file; false when she thought better of it, rejects when there is no room. */
  saveSound(): Promise<boolean>;
  /** Goes on with the session that was stopped, where it was. */
  goOn(): void;
  /** Writes down why it was stopped; null takes the answer back. */
  because(reason: StopReason | null): void;
  /** What waits for her to say how it feels (`begin` asks first where she has chosen so), and its start. */
  readonly asking: {
    readonly waiting: Programme | null;
    start(programme: Programme, before: Feeling): void;
  };
  /** The phone can shake, and the page may let it. */
  readonly hasMotor: boolean;
  /** Stillness instead of motion, as the patient or her phone has asked for. */
  readonly looks: { readonly calm: boolean };
  /** What could not be done; `troubleSentences` says it. */
  readonly trouble: Record<'figure' | 'language' | 'start' | 'voice' | 'phoneVoice' | 'lock', boolean>;
}

export const [getApp, setApp] = createContext<App>();
