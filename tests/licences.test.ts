import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { partsOf } from '../scripts/licences.ts';

const src = join(import.meta.dirname, '../src');

/** The packages that our own code brings to the phone: imported for more than their types. */
const shipped = new Set(
  readdirSync(src, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte|css)$/.test(path) && !/\.test\.ts$|\.d\.ts$|test-parts/.test(path))
    .flatMap((path) => [
      ...readFileSync(join(src, path), 'utf8').matchAll(
        /(?:^\s*import\s+(?!type\b)[^;]*?from\s+'|import\('|@import '|url\(['"]?)((?:@[\w-]+\/)?[a-z][\w.-]*)/gm,
      ),
    ])
    .map(([, name = '']) => name)
    .filter((name) => !name.startsWith('virtual')),
);

describe('the licences of the parts', () => {
  const parts = partsOf();

  it('name everything a phone downloads, the icons, the typeface and the service worker too', () => {
    const named = parts.map(({ name }) => name);
    for (const name of shipped) expect(named).toContain(name);
    expect(shipped.size).toBeGreaterThanOrEqual(5);
    expect(named).toEqual(expect.arrayContaining(['@iconify-json/lucide', 'workbox-precaching', 'clsx']));
  });

  it('give what LAME asks for: that it is used, both licences, where its source is, and how to replace it', () => {
    const { text = '', licence } = parts.find(({ name }) => name === '@breezystack/lamejs') ?? {};
    expect(licence).toBe('LGPL-3.0');
    for (const asked of [
      /This app uses lamejs/,
      /GNU LESSER GENERAL PUBLIC LICENSE\s+Version 3/,
      /GNU GENERAL PUBLIC LICENSE\s+Version 3/,
      /END OF TERMS AND CONDITIONS/,
      /https:\/\/github.com\/shijinyu\/lamejs/,
      /in its place/,
    ])
      expect(text).toMatch(asked);
  });

  it('are there in full, with who holds the rights', () => {
    for (const { name, text, version } of parts) {
      expect(text.length, name).toBeGreaterThan(300);
      expect(text, name).toMatch(/copyright|LGPL/i);
      expect(version, name).toMatch(/^\d+\.\d+/);
    }
  });
});
