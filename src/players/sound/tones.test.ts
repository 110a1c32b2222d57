import { describe, expect, it } from 'vitest';
import { phaseTones, toneOf, type Tone } from '#score/cue-sheet.ts';
import { leaflet, paces, programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import type { Timeline } from '#timeline/types.ts';
import { notes, sampleRate, toneLength, toneSamples } from './tones.ts';

const tones = Object.keys(notes) as Tone[];

/** Every exercise alone and all together, at every pace, with every dose's ends and everything turned on or off. */
const timelines: Timeline[] = (['slow', 'calm', 'brisk'] satisfies (keyof typeof paces)[]).flatMap((pace) =>
  ([undefined, 'min', 'max'] as const).flatMap((end) =>
    [true, false].map((on) => {
      const ends = (of: 'dose' | 'inner') =>
        Object.fromEntries(leaflet.flatMap((e) => (end && e[of] ? [[e.id, e[of][end]]] : [])));
      const options = { 'side-rock': on, wave: on, press: on };
      return compile(programmeOf({ ...usual, doses: ends('dose'), inner: ends('inner'), options, pace }));
    }),
  ),
);

/** How loud a stretch of samples is to an ear, in decibels: IEC 61672 A-weighting over 125 ms, as a sound meter does. */
function loudness(samples: Float32Array): number {
  const window = Math.round(sampleRate / 8);
  let loudest = 0;
  for (let at = 0; at === 0 || at + window / 2 < samples.length; at += window) {
    let power = 0;
    for (let hertz = 200; hertz < 4000; hertz += 8)
      power += strength(samples.subarray(at, at + window), hertz, window) * weight(hertz);
    loudest = Math.max(loudest, power);
  }
  return 10 * Math.log10(loudest);
}

function strength(samples: Float32Array, hertz: number, window: number): number {
  const turn = 2 * Math.cos((2 * Math.PI * hertz) / sampleRate);
  let [one, two] = [0, 0];
  for (let i = 0; i < samples.length; i++) {
    const next = (samples[i] ?? 0) + turn * one - two;
    two = one;
    one = next;
  }
  return (2 * (one * one + two * two - turn * one * two)) / window ** 2;
}

function weight(hertz: number): number {
  const f = hertz ** 2;
  const gain =
    (12_194 ** 2 * f ** 2) /
    ((f + 20.6 ** 2) * Math.sqrt((f + 107.7 ** 2) * (f + 737.9 ** 2)) * (f + 12_194 ** 2));
  return 1.585 * gain ** 2;
}

const peakOf = (samples: Float32Array) => Math.max(...samples.map(Math.abs));
const semitones = (a: number, b: number) => Math.abs(Math.round(12 * Math.log2(a / b))) % 12;

describe('a tone', () => {
  it.each(tones)('"%s" does not click: it begins and ends at zero, and comes and goes gently', (tone) => {
    const samples = toneSamples(tone);
    const gentle = 0.05 * peakOf(samples);
    const twoMs = Math.round(0.002 * sampleRate);
    expect(samples[0]).toBe(0);
    expect(Math.abs(samples.at(-1) ?? 1)).toBeLessThan(0.001);
    expect(peakOf(samples.slice(0, twoMs))).toBeLessThan(gentle);
    expect(peakOf(samples.slice(-twoMs))).toBeLessThan(gentle);
  });

  it('is over before its movement is, at every pace and every dose', () => {
    expect(timelines.length).toBe(18);
    for (const { spans } of timelines)
      for (const span of spans)
        if (span.kind === 'phase')
          expect(toneLength(phaseTones[span.phase]), span.phase).toBeLessThan(span.to - span.from);
  });

  it('leaves room for movements of four tenths of a second', () => {
    for (const tone of ['up', 'down'] as const) expect(toneLength(tone)).toBeLessThanOrEqual(0.35);
  });

  it('is in tune with whatever begins in the same instant', () => {
    const consonant = [0, 3, 4, 5, 7, 8, 9];
    const together = new Map<string, [Tone, Tone]>();
    for (const { cues } of timelines)
      for (const a of cues)
        for (const b of cues)
          if (a !== b && a.at === b.at) together.set(`${toneOf(a)} ${toneOf(b)}`, [toneOf(a), toneOf(b)]);
    expect([...together.keys()]).toContain('rep up');
    for (const [a, b] of together.values())
      for (const one of notes[a])
        for (const other of notes[b])
          expect(consonant, `${a} and ${b}`).toContain(semitones(one.from, other.from));
  });

  it('is as loud as the others: no movement drowns another, marks stay behind, the breath out is softest', () => {
    const heard = Object.fromEntries(tones.map((t) => [t, loudness(toneSamples(t))])) as Record<Tone, number>;
    for (const tone of ['in', 'down', 'change', 'next', 'enough', 'exercise-done', 'rise', 'end'] as const)
      expect(Math.abs(heard[tone] - heard.up), tone).toBeLessThan(1.5);
    expect(heard.out).toBeLessThan(heard.in - 1);
    expect(heard.out).toBeGreaterThan(heard.in - 3);
    for (const mark of ['rep', 'ready'] as const) {
      expect(heard[mark], mark).toBeLessThan(heard.up - 5);
      expect(heard[mark], mark).toBeGreaterThan(heard.up - 12);
    }
  });

  it('lies where a phone can play it and an ear of 62 can hear it', () => {
    for (const tone of tones)
      for (const { from, to = from } of notes[tone])
        for (const hertz of [from, to]) {
          expect(hertz, tone).toBeGreaterThanOrEqual(440);
          expect(hertz, tone).toBeLessThanOrEqual(1200);
        }
  });

  it('tells in from out without a look: in rises, out falls, and is longer and softer', () => {
    const [inward, outward] = [notes.in[0], notes.out[0]];
    expect(inward?.to).toBeGreaterThan(inward?.from ?? Infinity);
    expect(outward?.to).toBeLessThan(outward?.from ?? 0);
    expect(toneLength('out')).toBeGreaterThan(toneLength('in'));
    expect(peakOf(toneSamples('out'))).toBeLessThan(peakOf(toneSamples('in')));
  });

  it('tells effort from letting go by pitch and by timbre', () => {
    const [up, down] = [notes.up[0], notes.down[0]];
    expect(up?.from).toBeGreaterThan((down?.from ?? 0) * 1.3);
    expect(up?.timbre).not.toEqual(down?.timbre);
  });

  it('means one thing only: no two are alike, and only "the other leg" goes to and fro', () => {
    const melodies = tones.map((tone) => JSON.stringify(notes[tone].map(({ from, to }) => [from, to])));
    expect(new Set(melodies).size).toBe(tones.length);
    const turns = (tone: Tone) => {
      const steps = notes[tone].slice(1).map((note, i) => Math.sign(note.from - (notes[tone][i]?.from ?? 0)));
      return steps.filter((step, i) => step * (steps[i - 1] ?? 0) < 0).length;
    };
    expect(tones.filter((tone) => turns(tone) > 0)).toEqual(['change']);
    expect(turns('change')).toBe(2);
  });
});
