import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast } from './colour.ts';

// She reads from a metre and a half, without glasses: WCAG 2.2 wants 4.5 for text and 3 for what carries meaning.
const TEXT = 4.5;
const SIGN = 3;

const PAIRS: [minimum: number, foreground: string, ...grounds: string[]][] = [
  [TEXT, 'ink', 'bg', 'surface', 'surface-2', 'level', 'level-2'],
  [TEXT, 'ink-2', 'bg', 'surface', 'surface-2', 'level', 'level-2'],
  [TEXT, 'on-primary', 'primary'],
  [TEXT, 'on-tint', 'tint'],
  [TEXT, 'warm-ink', 'bg', 'surface', 'level', 'level-2'],
  [TEXT, 'on-warm-soft', 'warm-soft'],
  [TEXT, 'on-warm', 'warm'],
  [TEXT, 'on-swell', 'swell'],
  [TEXT, 'on-hero', 'hero', 'hero-level'],
  [TEXT, 'on-hero-2', 'hero', 'hero-level'],
  [SIGN, 'edge', 'bg', 'surface', 'level', 'level-2'],
  [SIGN, 'primary', 'bg', 'surface', 'surface-2', 'level', 'level-2', 'track'],
  [SIGN, 'warm', 'bg', 'surface', 'level', 'level-2'],
];

const css = readFileSync('src/ui/tokens.css', 'utf8');

/** The colours of one block of tokens.css, by name without the dashes. */
function colours(selector: string): Record<string, string> {
  const block = css.slice(css.indexOf(selector)).match(/\{([^}]*)\}/)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1], m[2]]));
}

describe.each([
  ['light', colours(':root')],
  ['dark', colours("[data-theme='dark']")],
])('in the %s theme', (_, palette) => {
  for (const [minimum, foreground, ...grounds] of PAIRS)
    test.each(grounds)(`${foreground} can be told from %s`, (ground) => {
      expect(contrast(palette[foreground] ?? '', palette[ground] ?? '')).toBeGreaterThanOrEqual(minimum);
    });
});

test('black on white is 21, and a colour on itself is 1', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#cd4427', '#cd4427')).toBe(1);
});
