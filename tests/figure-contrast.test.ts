import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, declared } from './colour.ts';

// What moves must be told from what it moves before. The edge of a part is its outline or, where that says less, its fill.
const SIGN = 3;
const GROUNDS = ['bg', 'level', 'level-2'];

/**
 * Each moving part: its fill, and the outline where it has one. Cloth has none: its parts meet without a seam; but a
 * leg that rests while the other works has one, for its cloth must above all be told from the working one.
 */
const PARTS: Record<string, readonly string[]> = {
  'the working leg': ['f-active'],
  'the near leg': ['f-pants'],
  'the far leg': ['f-far'],
  'the trunk': ['f-top'],
  'the sleeves': ['f-top2'],
  'near hand, foot and face': ['f-skin', 'f-line-skin'],
  'far hand and foot': ['f-skinfar', 'f-line-skin'],
  'the resting leg': ['f-rest', 'f-line-rest'],
  'the hair': ['f-hair', 'f-line-hair'],
};

const read = (path: string) => readFileSync(path, 'utf8');
const sheets = [read('src/ui/tokens.css'), read('animations/figure.css'), read('animations/looks.css')];
const SKINS = ['light', 'golden', 'brown', 'dark'];
const HAIRS = ['blond', 'brown', 'dark', 'grey'];

/** The colours on the page with a theme, a skin and a hair: later rules win, as in a browser. */
function palette(theme: string, skin: string, hair: string): ReadonlyMap<string, string> {
  const attributes = { theme, skin, hair };
  return new Map(sheets.flatMap((css) => declared(css, attributes)));
}

const worst = (colours: ReadonlyMap<string, string>, edges: readonly string[]): number => {
  const of = (name: string) => colours.get(name) ?? '';
  return Math.min(...GROUNDS.map((g) => Math.max(...edges.map((e) => contrast(of(e), of(g))))));
};

describe.each(['light', 'dark'])('in the %s theme', (theme) => {
  const plain = palette(theme, 'light', 'brown');

  test.each(Object.entries(PARTS))('%s can be told from the page and the level', (_, edges) => {
    for (const skin of SKINS)
      for (const hair of HAIRS)
        expect(worst(palette(theme, skin, hair), edges), `${skin} skin, ${hair} hair`).toBeGreaterThanOrEqual(
          SIGN,
        );
  });

  test('the working leg can be told from the resting one', () => {
    expect(contrast(plain.get('f-active') ?? '', plain.get('f-rest') ?? '')).toBeGreaterThanOrEqual(SIGN);
  });

  test.each(SKINS)('the face can be read on %s skin', (skin) => {
    const colours = palette(theme, skin, 'brown');
    expect(contrast(colours.get('f-face') ?? '', colours.get('f-skin') ?? '')).toBeGreaterThanOrEqual(SIGN);
  });

  test('the see-through body can be told from the ground, and what is inside from the body', () => {
    expect(worst(plain, ['f-xline'])).toBeGreaterThanOrEqual(SIGN);
    for (const inside of ['vein', 'warm'])
      expect(contrast(plain.get(inside) ?? '', plain.get('f-x') ?? ''), inside).toBeGreaterThanOrEqual(SIGN);
  });
});

test('every palette has colours of its own in both themes', () => {
  for (const theme of ['light', 'dark']) {
    expect(new Set(SKINS.map((skin) => palette(theme, skin, 'brown').get('f-skin'))).size).toBe(4);
    expect(new Set(HAIRS.map((hair) => palette(theme, 'light', hair).get('f-hair'))).size).toBe(4);
  }
});
