import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Tone } from '#score/cue-sheet.ts';
import { programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { mix, type Page } from './mix.ts';
import { sampleAt, strokesOf, swellsOf, type Stroke } from './strokes.ts';
import { evenLevels, type Level, type Levels } from './levels.ts';
import { notes, sampleRate, toneSamples } from './tones.ts';

const tones = Object.keys(notes) as Tone[];
const timeline = compile(programmeOf(usual));
const sample = (pages: readonly Page[], n: number) =>
  pages[Math.floor(n / sampleRate)]?.[n % sampleRate] ?? NaN;
const quiet = { bed: false };
const loudest = (pages: readonly Page[]) => Math.max(...pages.map((page) => Math.max(...page.map(Math.abs))));

// Timelines are laid out in thousandths; fast-check's doubles would nearly all lie next to zero.
const thousandths = (max: number) => fc.integer({ min: 0, max: max * 1000 }).map((ms) => ms / 1000);
const stroke = fc.record({
  at: thousandths(5),
  tone: fc.constantFrom(...tones),
});

describe('the mix', () => {
  it('puts every cue on its exact sample', () => {
    fc.assert(
      fc.property(stroke, ({ at, tone }) => {
        const pages = mix(8, [{ at, tone }], quiet);
        const first = Math.round(at * sampleRate);
        const wave = toneSamples(tone);
        for (let n = 0; n < first; n += 1) if (sample(pages, n) !== 0) expect(n).toBe(first);
        for (const [i, value] of wave.entries()) {
          const difference = Math.abs(sample(pages, first + i) / 32_767 - value);
          if (!(difference < 0.002)) expect(difference, `sample ${i} of ${tone}`).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('has every cue of the session, each on its own sample', () => {
    const strokes = strokesOf(timeline.cues);
    expect(strokes.length).toBe(timeline.cues.length);
    const pages = mix(timeline.duration, strokes, quiet);
    for (const { at } of strokes) {
      const opening = Array.from({ length: 200 }, (_, i) => Math.abs(sample(pages, sampleAt(at) + i)));
      expect(Math.max(...opening), `at ${at} s`).toBeGreaterThan(20);
    }
  });

  it('puts a swell under every movement that lasts, and nowhere else', () => {
    const swells = swellsOf(timeline.spans);
    const pages = mix(timeline.duration, swells, quiet);
    const lasting = timeline.spans.filter((s) => s.kind === 'phase' && s.to - s.from >= 1.5);
    expect(swells.map(({ at }) => at)).toEqual(lasting.map(({ from }) => from));
    for (const { from, to } of timeline.spans) {
      const middle = Array.from({ length: 900 }, (_, i) => sample(pages, sampleAt((from + to) / 2) + i));
      const heard = swells.some(({ at }) => at === from);
      expect(Math.max(...middle.map(Math.abs)) > 200, `at ${from} s`).toBe(heard);
    }
  });

  it('says what it is given to say, from its exact sample, and is silent where there is no clip', () => {
    const clips = new Map([
      ['in', Int16Array.from({ length: 400 }, (_, i) => (Math.sin(i / 5) / 2) * 32_767)],
    ]);
    const said: Stroke[] = [
      { at: 1.234, phrase: 'in' },
      { at: 3, phrase: 'unknown' },
    ];
    const pages = mix(5, said, { ...quiet, clips });
    for (let i = 0; i < 400; i += 1)
      expect(sample(pages, sampleAt(1.234) + i) / 32_767).toBeCloseTo(Math.sin(i / 5) / 2, 2);
    expect(new Set(pages).size).toBe(2);
  });

  it('makes each kind of sound softer, louder or silent on its own', () => {
    const clips = new Map([['in', new Int16Array(9000).fill(6000)]]);
    const all: Record<keyof Levels, Stroke> = {
      tones: { at: 0.5, tone: 'up' },
      swell: { at: 0.5, swell: 'in', length: 3 },
      voice: { at: 0.5, phrase: 'in' },
    };
    for (const [kind, stroke] of Object.entries(all)) {
      const at = (level: Level) =>
        loudest(mix(4, [stroke], { ...quiet, clips, levels: { ...evenLevels, [kind]: level } }));
      expect(at('off'), kind).toBe(0);
      expect(at('soft'), kind).toBeLessThan(at('normal') * 0.6);
      expect(at('loud'), kind).toBeGreaterThan(at('normal') * 1.4);
      const others = Object.entries(all).filter(([other]) => other !== kind);
      const without = mix(4, Object.values(all), {
        ...quiet,
        clips,
        levels: { ...evenLevels, [kind]: 'off' },
      });
      expect(loudest(without), kind).toBe(
        loudest(
          mix(
            4,
            others.map(([, s]) => s),
            { ...quiet, clips },
          ),
        ),
      );
    }
  });

  it('never clips, even with all tones at once, twice', () => {
    const strokes = [...tones, ...tones].map((tone): Stroke => ({ at: 0.5, tone }));
    expect(loudest(mix(4, strokes))).toBeLessThan(32_767);
    expect(loudest(mix(4, strokes))).toBeGreaterThan(30_000);
  });

  it('bends no tone that sounds alone, and comes nowhere near full in the session', () => {
    expect(loudest(mix(timeline.duration, strokesOf(timeline.cues)))).toBeLessThan(0.75 * 32_767);
    for (const tone of tones) expect(loudest(mix(4, [{ at: 0.5, tone }])), tone).toBeLessThan(0.7 * 32_767);
  });

  it('shares silence: one page, however long the rests are', () => {
    const pages = mix(600, [{ at: 30, tone: 'up' }]);
    expect(pages.length).toBe(601);
    expect(new Set(pages).size).toBe(2);
    expect(pages[500]).toBe(pages[2]);
  });

  it('shares every second in which the same is heard', () => {
    const even = Array.from({ length: 20 }, (_, i): Stroke => ({ at: i, tone: i % 2 ? 'down' : 'up' }));
    expect(new Set(mix(20, even)).size).toBe(3);
  });

  it('takes two seconds for the same only when they are', () => {
    fc.assert(
      fc.property(fc.array(stroke, { maxLength: 8 }), (strokes) => {
        const together = mix(8, strokes, quiet);
        const alone = strokes.map((one) => mix(8, [one], quiet));
        for (let n = 0; n < 8 * sampleRate; n += 97) {
          const sum = alone.reduce((total, pages) => total + sample(pages, n), 0);
          if (Math.abs(sum) > 0.69 * 32_767) continue;
          const difference = Math.abs(sample(together, n) - sum);
          if (difference > strokes.length) expect(difference, `sample ${n}`).toBe(0);
        }
      }),
      { numRuns: 30 },
    );
  });

  it('is never quite silent, so that a headset stays awake, and never loud enough to be heard', () => {
    const decibels = 20 * Math.log10(loudest(mix(1, [])) / 32_767);
    expect(decibels).toBeLessThan(-60);
    expect(decibels).toBeGreaterThan(-66);
    const pages = mix(1, [{ at: 0.2, tone: 'rep' }]);
    const [bare] = mix(1, [{ at: 0.2, tone: 'rep' }], quiet);
    const [bed] = mix(1, []);
    for (let n = 0; n < sampleRate; n += 1)
      if (sample(pages, n) !== (bare?.[n] ?? 0) + (bed?.[n] ?? 0)) expect(n).toBe(-1);
  });

  it('is silent to the last bit when the faint noise is turned off', () => {
    expect(loudest(mix(3, [], quiet))).toBe(0);
  });

  it('is longer than the session by some silence, never by more than a second', () => {
    fc.assert(
      fc.property(thousandths(3000), (duration) => {
        const seconds = mix(duration, []).length;
        expect(seconds).toBeGreaterThan(duration);
        expect(seconds - duration).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('takes no notice of a tone that rings on after the end', () => {
    expect(mix(2.5, [{ at: 2.4, tone: 'end' }]).length).toBe(3);
  });

  it('is the same to the last bit every time', () => {
    const again = mix(60, strokesOf(timeline.cues));
    for (const [i, page] of mix(60, strokesOf(timeline.cues)).entries())
      expect(
        Buffer.compare(new Uint8Array(page.buffer), new Uint8Array(again[i]?.buffer ?? [])),
        `${i}`,
      ).toBe(0);
  });
});
