import type { Seconds } from '#score/types.ts';

/** The level of what is voiced in every clip, in decibels of full: one word and a whole sentence are equally loud. */
export const CLIP_LEVEL = -16.5;
/** No clip comes higher than this share of full, so that a tone can sound at the same time. */
export const CLIP_PEAK = 0.6;

const STRETCH: Seconds = 0.05;
/** What is softer than this under the loudest stretch is breath and pause, not voice. */
const VOICED = 10 ** -1.5;

/** The level of what is voiced, in decibels of full: the stretches of 50 ms within 15 dB of the loudest. */
export function loudness(samples: Float32Array, rate: number): number {
  const powers = powersOf(samples, rate * STRETCH);
  const floor = powers.reduce((most, power) => Math.max(most, power), 0) * VOICED;
  const voiced = powers.filter((power) => power > floor);
  return decibels(voiced.reduce((sum, power) => sum + power, 0) / Math.max(1, voiced.length));
}

/** The mean power of each whole stretch of so many samples; of all of them when there are fewer. */
export function powersOf(samples: Float32Array, stretch: number): number[] {
  return Array.from({ length: Math.max(1, Math.floor(samples.length / stretch)) }, (_, i) => {
    const part = samples.subarray(i * stretch, (i + 1) * stretch);
    return part.reduce((sum, sample) => sum + sample * sample, 0) / Math.max(1, part.length);
  });
}

/** A power as decibels of full; silence is minus infinity. */
export const decibels = (power: number): number => 10 * Math.log10(power);
