import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eased } from '#score/easier.ts';
import { leaflet, paces, programmeOf, withinDose, type PaceName } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { stretchName } from '#timeline/stretch-name.ts';
import { endOf as end } from './lines.ts';
import { blockOf, calmly, explained, lines, saidIn, session, texts } from './test-parts.ts';
import { speech } from './speech.ts';

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

  it('tells before the first exercise that she may always rest', () => {
    expect(saidIn('belly-breath')).toContain('gently');
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

  it('tells nothing to do while she comes onto hands and knees, only that there is time and what helps her if dizzy', () => {
    const before = saidIn('all-fours');
    const onTheWay = before.slice(
      before.indexOf('setup.all-fours.back') + 1,
      before.indexOf('first-side.left'),
    );
    expect(onTheWay.at(-1)).toBe('dizzy-lying');
    expect(onTheWay.filter((phrase) => !['no-hurry', 'dizzy-lying'].includes(phrase))).toEqual([]);
    const told = lines.find(({ phrase }) => phrase === 'dizzy-lying');
    const there = lines.find(({ phrase, at }) => phrase === 'first-side.left' && at > (told?.at ?? 0));
    expect((there?.at ?? 0) - (told ? end(told) : 0)).toBeGreaterThan(5);
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
