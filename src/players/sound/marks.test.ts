import { describe, expect, it } from 'vitest';
import { programmeOf, usual } from '#score/programme.ts';
import { compile } from '#timeline/compile.ts';
import { blockOf, calmly, lines, saidIn, session } from './test-parts.ts';
import { speech } from './speech.ts';

describe('what is said of how far she is', () => {
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

  it('lets counts give way to instructions', () => {
    const halfway = lines.find(({ phrase }) => phrase === 'halfway');
    expect(saidIn('foot-pump')).not.toContain('number.7');
    expect(lines.some(({ at, phrase }) => phrase.startsWith('number.') && at === halfway?.at)).toBe(false);
  });
});
