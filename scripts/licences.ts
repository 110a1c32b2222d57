import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** A part of the app that others have made, as `virtual:licences` hands it to the page "About". */
export interface Part {
  readonly name: string;
  readonly version: string;
  /** SPDX name. */
  readonly licence: string;
  readonly text: string;
}

/** What a phone downloads besides our own code. A build with something else in it fails and names it. */
const PACKAGES = [
  '@breezystack/lamejs',
  '@fontsource-variable/albert-sans',
  '@iconify-json/lucide',
  'clsx',
  'd3-array',
  'd3-color',
  'd3-format',
  'd3-interpolate',
  'd3-scale',
  'fflate',
  'ical-generator',
  'idb',
  'lottie-web',
  'qr',
  'svelte',
  'valibot',
  'workbox-core',
  'workbox-precaching',
  'workbox-routing',
  'workbox-strategies',
  'workbox-window',
];

/** The icons' package carries the name of its licence but not the text. */
const LUCIDE = `ISC License

Copyright (c) for portions of Lucide are held by Cole Bemis 2013-2022 as part of Feather (MIT). All other copyright (c)
for Lucide are held by Lucide Contributors 2022.

Permission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted,
provided that the above copyright notice and this permission notice appear in all copies.

THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL
IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT,
INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN
ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF
THIS SOFTWARE.
`;

/** LAME's own file only answers a question: its licence wants to be there in full, with the one it builds upon. */
const LAMEJS = [
  `This app uses lamejs, LAME (https://lame.sourceforge.net) in JavaScript. Copyright (c) The LAME Project and the authors
of lamejs. The library and its use are covered by the GNU Lesser General Public License, version 3, which follows, as
does the GNU General Public License, version 3, that it refers to.

It is used unchanged, as a file of its own: assets/lamejs-….js. Put another version that exports Mp3Encoder in its place,
under the same name, and the app uses that. Its source: https://github.com/shijinyu/lamejs; as a package it is
@breezystack/lamejs.`,
  ...['LGPL-3.0', 'GPL-3.0'].map((name) =>
    readFileSync(join(import.meta.dirname, `licence-texts/${name}.txt`), 'utf8'),
  ),
].join('\n\n');

/** Texts of packages that do not bring along all that their licence asks for. */
const TEXTS: Partial<Record<string, string>> = {
  '@iconify-json/lucide': LUCIDE,
  '@breezystack/lamejs': LAMEJS,
};

const root = join(import.meta.dirname, '..');

/** Every part with its licence, read from the installed packages. Throws when one has no licence text. */
export function partsOf(packages: readonly string[] = PACKAGES): Part[] {
  return packages.map((name) => {
    const folder = join(root, 'node_modules', name);
    const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Record<string, string>;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const path = join(folder, file ?? '');
    const text = TEXTS[name] ?? (file && existsSync(path) ? readFileSync(path, 'utf8') : '');
    const { version, license } = about;
    if (!version || !license || !text) throw new Error(`${name} has no licence that could be shown`);
    return { name, version, licence: license, text: text.trim() };
  });
}

/** Puts the version of the app and the licences of its parts at hand as `virtual:licences`. */
export function licences(): Plugin {
  const id = 'virtual:licences';
  const resolved = `\0${id}`;
  return {
    name: 'licences',
    resolveId: (asked) => (asked === id ? resolved : undefined),
    load(asked) {
      if (asked !== resolved) return undefined;
      const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
      return `export const version = ${JSON.stringify(version)};\nexport const parts = ${JSON.stringify(partsOf())};`;
    },
    generateBundle(_, bundle) {
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const found = new Set(modules.flatMap((path) => packageIn(path) ?? []));
      const missing = [...found].filter((name) => !PACKAGES.includes(name));
      if (missing.length > 0) this.error(`in the app, but not in scripts/licences.ts: ${missing.join(', ')}`);
    },
  };
}

/** The package a file belongs to; undefined for our own. */
const packageIn = (path: string) =>
  /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path.replaceAll('\\', '/'))?.[1];
