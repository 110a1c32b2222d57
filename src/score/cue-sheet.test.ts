import { describe, expect, it } from 'vitest';
import { da } from '#i18n/da.ts';
import { cueTones, phaseTones, toneOf } from './cue-sheet.ts';

describe('the cue sheet', () => {
  it('has a tone for every movement that has a word', () => {
    expect(Object.keys(phaseTones).sort()).toEqual(Object.keys(da.phases).sort());
  });

  it('gives every other kind of cue a tone that no movement and no other cue has', () => {
    const marks = Object.values(cueTones);
    expect(new Set(marks).size).toBe(marks.length);
    for (const tone of Object.values(phaseTones)) expect(marks).not.toContain(tone);
  });

  it('lets nobody with empty lungs take "breathe freely" for one more wave', () => {
    expect(toneOf({ kind: 'phase', phase: 'free' })).toBe('in');
    for (const phase of ['pull-in', 'release'] as const)
      expect(toneOf({ kind: 'phase', phase })).not.toBe('in');
  });

  it('sounds empty lungs as a breath out', () => {
    expect(toneOf({ kind: 'phase', phase: 'empty' })).toBe(toneOf({ kind: 'phase', phase: 'exhale' }));
  });
});
