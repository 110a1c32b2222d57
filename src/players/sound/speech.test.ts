import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { breathing, patterns } from '#score/breathing.ts';
import { eased } from '#score/easier.ts';
import { leaflet, paces, programmeOf, usual, withinDose, type PaceName } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { stretchName } from '#timeline/stretch-name.ts';
import type { Timeline } from '#timeline/types.ts';
import { da } from '#i18n/da.ts';
import { phrasesOf } from './phrases.ts';
import { endOf as end, type LengthOf } from './lines.ts';
import { speech } from './speech.ts';

const texts = phrasesOf(da);
/** As long as a calm voice takes: 13 letters a second and a little more. */
const calmly: LengthOf = (phrase) => {
  const text = texts.get(phrase);
  return text === undefined ? undefined : 0.2 + text.length / 13;
};
const explained = { ...usual, explained: true };
const session = compile(programmeOf(explained));
const lines = speech(session, calmly);
const blockOf = (timeline: Timeline, id: string) => timeline.blocks.find((b) => b.id === id);
const saidIn = (id: string, from: 'from' | 'start' = 'from') => {
  const block = blockOf(session, id);
  return lines.filter(({ at }) => block && at >= block[from] && at < block.to).map(({ phrase }) => phrase);
};

const anyTimeline = fc
  .record({
    pace: fc.constantFrom(...(Object.keys(paces) as PaceName[])),
    firstSide: fc.constantFrom('left' as const, 'right' as const),
    wish: fc.integer({ min: 0, max: 40 }),
    on: fc.boolean(),
    explained: fc.boolean(),
    chosen: fc.subarray([...leaflet], { minLength: 1 }),
    extra: fc.array(fc.constantFrom(0, 20, 40), { maxLength: 7 }),
  })
  .map(({ pace, firstSide, wish, on, explained, chosen, extra }) => {
    const all = (of: 'dose' | 'inner') =>
      Object.fromEntries(chosen.flatMap((e) => (e[of] ? [[e.id, withinDose(e[of], wish)]] : [])));
    const options = { press: on, 'side-rock': on, wave: on };
    const choices = { doses: all('dose'), inner: all('inner'), options, firstSide, pace, explained };
    const more = Object.fromEntries(extra.map((s, item) => [stretchName({ kind: 'move', item }), s]));
    return compile(programmeOf(choices, chosen), { more });
  });

describe('what is said in a session', () => {
  it('speaks of forearms, never of hands, to somebody who stands on her forearms', () => {
    const easy = compile(eased(programmeOf(explained), 5, true));
    const heard = speech(easy, calmly).flatMap(({ at, phrase }) => {
      const [block, next] = [easy.blocks[5], easy.spans.find((s) => s.kind === 'phase' && s.item === 6)];
      return block && next && at >= block.from && at < next.from ? [texts.get(phrase) ?? ''] : [];
    });
    expect(heard).toContain('Rul om på siden, og kom op på underarme og knæ');
    expect(heard).toContain('Bliv på albuer og knæ med bagdelen højest');
    expect(heard.filter((text) => /hænder|Gå ned/.test(text))).toEqual([]);
  });

  it('never collides: every phrase is over before the next begins, whatever is chosen, however slow the voice', () => {
    fc.assert(
      fc.property(anyTimeline, fc.double({ min: 0.6, max: 2, noNaN: true }), (timeline, slow) => {
        const said = speech(timeline, (phrase) => {
          const length = calmly(phrase);
          return length === undefined ? undefined : length * slow;
        });
        for (const [i, line] of said.entries()) {
          const next = said[i + 1];
          if (next && next.at < end(line)) expect(line, `${next.phrase} at ${next.at}`).toBe(next);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never counts "en" beside "ind": they sound the same', () => {
    fc.assert(
      fc.property(anyTimeline, (timeline) => {
        const breaths = timeline.spans.filter((s) => s.kind === 'phase' && s.phase === 'inhale');
        for (const one of speech(timeline, calmly).filter(({ phrase }) => phrase === 'number.1'))
          for (const { from } of breaths)
            expect(from < one.at ? one.at - from : from - end(one)).toBeGreaterThan(1.9);
      }),
      { numRuns: 60 },
    );
  });

  it('gives quick movements tones, not words: the foot goes up and down uncommented, and is counted', () => {
    const quick = saidIn('foot-pump', 'start');
    expect(
      quick.filter((phrase) => /phase\.(flex|point)|hint\.foot-pump\.(flex|point)/.test(phrase)),
    ).toEqual([]);
    for (const n of [2, 3, 4, 5, 6, 8, 9, 10, 11]) expect(quick, `${n}`).toContain(`number.${n}`);
    expect(quick.filter((phrase) => phrase === 'last').length).toBe(2);
  });

  it('tells of every exercise where it stands, its name, how she lies, which leg, how many, and how it is done', () => {
    leaflet.forEach((exercise, i) => {
      const block = blockOf(session, exercise.id);
      const before = lines.filter(({ at }) => block && at >= block.from && at < block.start);
      const said = before.map(({ phrase }) => phrase);
      // Rug and chair come before everything.
      if (i === 0) expect(said.splice(0, 2)).toEqual(['near', 'near-why']);
      expect(said[0]).toBe(i === 0 ? 'first' : i === 6 ? 'final' : 'next');
      expect(said).toContain(`name.${exercise.id}`);
      expect(said.some((phrase) => phrase.startsWith(`setup.${exercise.id}.`))).toBe(true);
      expect(said.some((phrase) => /^dose\./.test(phrase))).toBe(true);
      expect(said).toContain(`how.${exercise.id}.0`);
      expect(said.includes('first-side.left')).toBe(exercise.dose.unit.startsWith('per-'));
    });
  });

  it('says every movement in full the first time, with each leg, and in a word after that', () => {
    const said = saidIn('leg-pump', 'start');
    for (const phase of ['bend', 'stretch', 'lower']) {
      expect(said.filter((phrase) => phrase === `hint.leg-pump.${phase}`).length, phase).toBe(2);
      expect(said.filter((phrase) => phrase === `phase.${phase}`).length, phase).toBeGreaterThan(9);
    }
  });

  it('tells when half is done, when it is enough, which is the last, and changes the leg by name', () => {
    for (const id of ['leg-pump', 'all-fours']) {
      const marks = saidIn(id, 'start').filter((phrase) => /halfway|enough|last|other-side/.test(phrase));
      expect(marks, id).toEqual([
        'halfway',
        'enough',
        'last',
        'other-side.right',
        'halfway',
        'enough',
        'last',
      ]);
    }
    expect(saidIn('elbow-rest')).toEqual(expect.arrayContaining(['halfway', 'enough-of-hold']));
  });

  it('does not tell that she may stop where the last one comes at once, but does where some are left', () => {
    const enoughOf = (n: number) => {
      const timeline = compile(programmeOf({ ...usual, doses: { 'foot-pump': n } }));
      const { from, to } = blockOf(timeline, 'foot-pump') ?? { from: NaN, to: NaN };
      const said = speech(timeline, calmly).filter(({ at }) => at >= from && at < to);
      return said.filter(({ phrase }) => phrase === 'enough').length;
    };
    expect([11, 12, 13, 15].map(enoughOf)).toEqual([0, 0, 2, 2]);
  });

  it('tells that she may always rest before the first exercise, and what to do if she is dizzy before the head comes up', () => {
    expect(saidIn('belly-breath')).toContain('gently');
    const before = saidIn('all-fours');
    expect(before.indexOf('dizzy-lying')).toBeGreaterThan(before.indexOf('setup.all-fours.back'));
    expect(before.indexOf('dizzy-lying')).toBeLessThan(
      before.findIndex((phrase) => phrase.startsWith('dose.')),
    );
  });

  it('tells how far she is in the end of a repetition, so that every movement begins with its own word', () => {
    for (const id of ['leg-pump', 'all-fours'])
      for (const span of session.spans) {
        if (span.kind !== 'phase' || session.blocks[span.item]?.id !== id) continue;
        const word = lines.find(({ at }) => at > span.from);
        expect([`phase.${span.phase}`, `hint.${id}.${span.phase}`], `${id} at ${span.from} s`).toContain(
          word?.phrase,
        );
      }
  });

  it('counts a repetition when the leg is down, or tells how far she is instead, never while it is still sinking', () => {
    for (const id of ['leg-pump', 'all-fours'])
      for (const { reps } of blockOf(session, id)?.rows ?? [])
        reps.forEach(({ from, to }, i) => {
          const said = lines.filter(({ at }) => at >= from && at < to);
          const number = said.find(({ phrase }) => phrase === `number.${i + 1}`);
          const told = said.some(({ phrase }) => /^(halfway|enough|last)$/.test(phrase));
          expect(number !== undefined || told, `${id} at ${from} s`).toBe(true);
          if (number) expect(to - number.at, `${id} at ${from} s`).toBeLessThan(1.2);
        });
  });

  it('has her breathe in before all the air goes out', () => {
    const empties = session.spans.filter((s) => s.kind === 'phase' && s.phase === 'empty');
    const breaths = lines.filter(({ phrase }) => phrase === 'breathe-in');
    expect(breaths.map(({ at }) => at)).toEqual(empties.map(({ from }) => from - 2.6));
    // The tone that says "soon" comes well before that, or the first breath would take her by surprise.
    const block = blockOf(session, 'belly-wave');
    const soon = session.cues.find(({ kind, at }) => kind === 'ready' && block && at >= block.from);
    expect((breaths[0]?.at ?? 0) - (soon?.at ?? 0)).toBeGreaterThan(2);
  });

  it('is silent while she comes onto hands and knees, and goes on when she is there', () => {
    const block = blockOf(session, 'all-fours');
    const before = lines.filter(({ at }) => block && at >= block.from && at < block.start);
    const told = before.find(({ phrase }) => phrase.startsWith('setup'));
    const there = before.find(({ phrase }) => phrase.startsWith('first-side'));
    expect((there?.at ?? 0) - (told ? end(told) : 0)).toBeGreaterThan(5);
  });

  it('lets counts give way to instructions', () => {
    const halfway = lines.find(({ phrase }) => phrase === 'halfway');
    expect(saidIn('foot-pump')).not.toContain('number.7');
    expect(lines.some(({ at, phrase }) => phrase.startsWith('number.') && at === halfway?.at)).toBe(false);
  });

  it('leads up from the floor and says that it is over', () => {
    const tail = lines.slice(lines.findIndex(({ phrase }) => phrase === 'rise')).map(({ phrase }) => phrase);
    expect(tail).toEqual([
      ...['rise', 'rise.roll', 'rise-hint.roll'],
      ...['rise.sit', 'rise-hint.sit', 'sit-on'],
      // First something to hold on to, and what to do when she is dizzy.
      ...['rise-hint.stand', 'take-time', 'kneel-up', 'foot-forward', 'dizzy', 'rise.stand', 'hold-on'],
      'end',
    ]);
  });

  it('takes the short word when the sentence is too long, and no word when that is too long', () => {
    const slowly = (by: number) =>
      speech(session, (phrase) =>
        /bend/.test(phrase) ? by * (phrase.startsWith('hint') ? 2 : 1) : calmly(phrase),
      )
        .filter(({ phrase }) => /\.bend/.test(phrase))
        .map(({ phrase }) => phrase);
    expect(new Set(slowly(0.6))).toContain('hint.leg-pump.bend');
    expect(new Set(slowly(1.2))).toEqual(new Set(['phase.bend']));
    expect(slowly(2.5)).toEqual([]);
  });

  it('leaves out what a pack does not have, and says the rest', () => {
    const said = speech(session, (phrase) => (phrase.startsWith('name.') ? undefined : calmly(phrase)));
    expect(said.some(({ phrase }) => phrase.startsWith('name.'))).toBe(false);
    expect(said.length).toBeGreaterThan(lines.length - 8);
  });
});

describe('what is said to somebody who only breathes', () => {
  const spoken = (choice: Omit<Parameters<typeof breathing>[0], 'minutes'>, minutes: number | null = 2) =>
    speech(compile(breathing({ ...choice, minutes })), calmly).map(({ phrase }) => phrase);

  it('leads into the breath with closed eyes, and falls silent after three: no counting, no "last", only the end', () => {
    expect(spoken({ pattern: patterns.belly })).toEqual([
      'setup.breathing.fresh',
      'phase.inhale',
      'hint.breathing.inhale',
      'phase.exhale',
      'hint.breathing.exhale',
      ...['phase.inhale', 'phase.exhale', 'phase.inhale', 'phase.exhale'],
      'end',
    ]);
  });

  it('has a word for every part of a breath that holds and rests, three times', () => {
    const said = spoken({ pattern: patterns.box });
    for (const phase of ['inhale', 'hold', 'exhale', 'rest'])
      expect(said.filter((phrase) => phrase === `phase.${phase}`).length, phase).toBe(3);
  });

  it('is nothing at all when she wants no voice, and never collides in a quick breath of her own', () => {
    expect(spoken({ pattern: patterns.long, voice: false }, null)).toEqual([]);
    const quick = { in: 1.5, hold: 0, out: 1.5, rest: 0 };
    const lines = speech(compile(breathing({ pattern: quick, minutes: 1 })), calmly);
    for (const [i, line] of lines.entries())
      expect(lines[i + 1]?.at ?? Infinity).toBeGreaterThanOrEqual(end(line));
  });
});
