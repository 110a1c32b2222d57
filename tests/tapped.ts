import type { Page } from '@playwright/test';

/** What the page has written down; milliseconds of its clock, seconds of the recording or of the tap. */
export interface Tapped {
  /** When the cue word on the screen changed. */
  readonly seen: readonly { readonly at: number }[];
  readonly clock: readonly { readonly at: number; readonly reading: number }[];
  /** When a tone began after a silence, in the sound on its way out. */
  readonly onsets: readonly number[];
  /** The recording that was played. */
  readonly samples: Int16Array;
}

const RATE = 22_050;
/** Tones lie seconds apart: another onset so soon is the same tone, cut in two where a busy machine fell short of sound. */
const SAME_TONE = 2;
/** Softer than this is silence, as a share of full; a tone follows so much of it, in seconds. */
const SILENT = 0.01;
const PAUSE = 0.25;

/** Listens in from the next load on: which recording is played by which element, and what is seen when. */
export async function prepareTap(page: Page, settings: string): Promise<void> {
  await page.addInitScript((chosen) => {
    if (location.protocol.startsWith('http')) localStorage.setItem('venepumpen.settings', chosen);
    const seen: { at: number }[] = [];
    const lab: Record<string, unknown> = { seen };
    Object.assign(window, { lab });
    const Usual = window.Audio;
    window.Audio = class extends Usual {
      constructor() {
        super();
        lab['audio'] ??= this;
      }
    };
    const urlOf = URL.createObjectURL;
    URL.createObjectURL = (made: Blob) => {
      if (made.type === 'audio/wav') lab['wav'] = made;
      return urlOf(made);
    };
    let last = '';
    new MutationObserver(() => {
      const cue = document.querySelector('p.cue')?.textContent ?? '';
      if (cue === last) return;
      last = cue;
      seen.push({ at: performance.now() });
    }).observe(document, { subtree: true, childList: true, characterData: true });
  }, settings);
}

/** Taps the sound on its way out, sample by sample, where no stall of the page can disturb it. */
export async function tap(page: Page): Promise<void> {
  await page.evaluate(
    async ({ silent, pause }) => {
      const lab = (window as unknown as { lab: Record<string, unknown> }).lab;
      const processor = `registerProcessor('tap', class extends AudioWorkletProcessor {
        quiet = sampleRate;
        process([[samples]]) {
          for (let i = 0; samples && i < samples.length; i++) {
            if (Math.abs(samples[i]) < ${silent}) { this.quiet++; continue; }
            if (this.quiet > sampleRate * ${pause}) this.port.postMessage((currentFrame + i) / sampleRate);
            this.quiet = 0;
          }
          return true;
        }
      });`;
      const context = new AudioContext();
      await context.audioWorklet.addModule(
        URL.createObjectURL(new Blob([processor], { type: 'text/javascript' })),
      );
      const node = new AudioWorkletNode(context, 'tap');
      const source = context.createMediaElementSource(lab['audio'] as HTMLAudioElement);
      source.connect(node);
      source.connect(context.destination);
      const onsets: number[] = [];
      const clock: { at: number; reading: number }[] = [];
      node.port.onmessage = ({ data }: MessageEvent<number>) => onsets.push(data);
      setInterval(() => {
        clock.push({ at: performance.now(), reading: (lab['audio'] as HTMLAudioElement).currentTime });
      }, 100);
      Object.assign(lab, { onsets, clock });
    },
    { silent: SILENT, pause: PAUSE },
  );
}

/** The page does nothing else for so long. */
export const stall = (page: Page, ms: number): Promise<void> =>
  page.evaluate((long) => {
    const from = performance.now();
    while (performance.now() - from < long);
  }, ms);

/** Everything that has been written down until now. */
export async function tapped(page: Page): Promise<Tapped> {
  const { base64, ...lab } = await page.evaluate(async () => {
    const { wav, seen, clock, onsets } = (window as unknown as { lab: Record<string, unknown> }).lab;
    const reader = new FileReader();
    reader.readAsDataURL(wav as Blob);
    await new Promise((done) => reader.addEventListener('load', done));
    return { seen, clock, onsets, base64: String(reader.result).split(',')[1] ?? '' };
  });
  const file = new Uint8Array(Buffer.from(base64, 'base64')).buffer;
  return { ...(lab as Omit<Tapped, 'samples'>), samples: new Int16Array(file.slice(44)) };
}

/** The onsets of the tones that were heard, each tone once. */
export const tonesIn = (onsets: readonly number[]): number[] =>
  onsets.filter((onset, i) => onset - (onsets[i - 1] ?? -Infinity) > SAME_TONE);

/** Where tones begin after a silence in a recording, in seconds: found as the tap finds them. */
export function onsetsIn(samples: Int16Array): number[] {
  const found: number[] = [];
  let quiet = RATE;
  samples.forEach((sample, i) => {
    if (Math.abs(sample) < SILENT * 32_768) return void quiet++;
    if (quiet > RATE * PAUSE) found.push(i / RATE);
    quiet = 0;
  });
  return found;
}
