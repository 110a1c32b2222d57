import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

// The walls of the house (src/README.md). A room that needs another door: change the table here, and say why there.
const src = join(import.meta.dirname, '../src');

const MAY_IMPORT: Record<string, readonly string[]> = {
  i18n: [],
  platform: [],
  score: ['i18n'],
  timeline: ['score'],
  transport: ['score'],
  players: ['timeline', 'score', 'i18n'],
  journal: ['score'],
  session: ['players', 'transport', 'timeline', 'score', 'journal'],
  ui: ['session', 'journal', 'timeline', 'score', 'i18n'],
};

/** Foreign things come in by one door each. */
const DOORS: readonly (readonly [what: RegExp, rooms: readonly string[]])[] = [
  [/from 'lottie-web/, ['players']],
  [/navigator\.vibrate/, ['players']],
  [/speechSynthesis/, ['players']],
  [/from 'idb'/, ['journal']],
  [/\bDate\b/, ['journal']],
  [/from 'workbox-window'/, ['platform']],
  [/requestAnimationFrame/, ['session']],
  [/performance\.now/, ['transport']],
  [/\blocalStorage\b/, ['session']],
  [/from 'fflate'/, ['players']],
  [/lamejs['/]/, ['players']],
  [/getUserMedia/, ['platform']],
  [/from 'qr/, ['platform']],
  [/from 'ical-generator'/, ['journal']],
  [/\bcaches\./, ['platform']],
  [/Math\.random/, []],
  [/\bfetch\(/, ['players']],
];

interface File {
  readonly path: string;
  readonly room: string;
  readonly code: string;
  readonly imports: readonly { readonly from: string; readonly type: boolean }[];
}

/** Comments tell of doors too, and must not open them. */
const withoutComments = (text: string) =>
  text
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/(^|[^:'"])\/\/.*$/gm, '$1')
    .replace(/<!--[\s\S]*?-->/g, '');

const files: File[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
  .map((path) => {
    const code = withoutComments(readFileSync(join(src, path), 'utf8'));
    const imports = [
      ...code.matchAll(
        /(?:import|export)\s+(type\s+)?[^'";]*?from\s*'([^']+)'|import\(\s*'([^']+)'|^import '([^']+)'/gm,
      ),
    ];
    return {
      path: relative(src, join(src, path)),
      room: path.includes('/') ? (path.split('/')[0] ?? '') : '',
      code,
      imports: imports.map((m) => ({ from: m[2] ?? m[3] ?? m[4] ?? '', type: m[1] !== undefined })),
    };
  });

const found = (wrong: (file: File) => readonly string[]) =>
  files.flatMap((file) => wrong(file).map((what) => `${file.path}: ${what}`));

describe('the rooms of the house', () => {
  it('are all there to be looked at', () => {
    expect(new Set(files.map((f) => f.room))).toContain('timeline');
    expect(files.length).toBeGreaterThan(40);
  });

  it('import only from the rooms the table allows', () => {
    const wrong = found(({ room, imports }) =>
      imports.flatMap(({ from }) => {
        const target = /^#([^/]+)\//.exec(from)?.[1];
        const allowed = MAY_IMPORT[room];
        return target && allowed && target !== room && !allowed.includes(target) ? [from] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('have a row in the table, every one', () => {
    expect(files.filter((f) => f.room && !(f.room in MAY_IMPORT)).map((f) => f.path)).toEqual([]);
  });

  it('stand in the README as they stand here, and each of them is there', () => {
    const rows = readFileSync(join(src, 'README.md'), 'utf8').matchAll(/^\| `(\w+)` \|.*\| (.+) \|$/gm);
    const told = [...rows].map(([, room = '', rooms = '']) => {
      const names = rooms.replace(/ \(.*?\)/g, '').split(', ');
      return [room, names.filter((name) => name !== 'nothing of ours')] as const;
    });
    expect(Object.fromEntries(told)).toEqual(MAY_IMPORT);
    const there = new Set(files.map((f) => f.room));
    expect(told.flat(2).filter((room) => !there.has(room))).toEqual([]);
  });

  it('reach other rooms by #room and their own files by ./', () => {
    const wrong = found(({ room, imports }) =>
      imports.flatMap(({ from }) => {
        const climbs = from.startsWith('../../') || (from.startsWith('../') && room === '');
        const ownByHash =
          room !== '' && from.startsWith(`#${room}/`) && !/exercises\//.test(from) && room !== 'score';
        return climbs || ownByHash ? [from] : [];
      }),
    );
    expect(wrong.filter((line) => !line.startsWith('main.ts: ../animations'))).toEqual([]);
  });

  it('let foreign things in by their doors only', () => {
    const wrong = found(({ room, code }) =>
      DOORS.flatMap(([what, rooms]) =>
        what.test(code) && room && !rooms.includes(room) ? [String(what)] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  it('keep the players from knowing each other', () => {
    const players = files.filter(
      (f) => /^players\/[^/]+\.ts$/.test(f.path) && f.path !== 'players/player.ts',
    );
    const wrong = players.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => /^\.\/[^/]+\.ts$/.test(from) && from !== './player.ts')
        .map(({ from }) => `${path}: ${from}`),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no file so long that nobody reads it', () => {
    const lines = (path: string) => readFileSync(join(src, path), 'utf8').split('\n').length;
    // Words are a list, not a story.
    const long = files.filter((f) => f.room !== 'i18n' && lines(f.path) > 250).map((f) => f.path);
    expect(long).toEqual([]);
  });

  it('silence no check', () => {
    const wrong = files
      .filter((f) =>
        /@ts-(ignore|nocheck|expect-error)|\bas any\b|: any\b|<any>/.test(
          readFileSync(join(src, f.path), 'utf8'),
        ),
      )
      .map((f) => f.path);
    expect(wrong).toEqual([]);
  });
});
