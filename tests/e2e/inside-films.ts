import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';

interface Layer {
  readonly nm?: string;
  readonly cl?: string;
}
interface Film {
  readonly op: number;
  readonly layers: readonly Layer[];
}

const still = (k: unknown) => ({ a: 0, k });
const nowhere = { p: still([0, 0]), a: still([0, 0]), s: still([100, 100]), r: still(0), o: still(100) };

/** A layer of the kind that the app may leave out: one thick line through the body. */
const inside = (name: string, ind: number, op: number, y: number) => ({
  ty: 4,
  ind,
  nm: `inside-${name}`,
  cl: `inside ${name}`,
  sr: 1,
  ks: nowhere,
  ao: 0,
  shapes: [
    {
      ty: 'gr',
      it: [
        { ty: 'sh', ks: still({ c: false, v: [[220, y], [380, y]], i: [[0, 0], [0, 0]], o: [[0, 0], [0, 0]] }) }, // prettier-ignore
        { ty: 'st', c: still([0.1, 0.2, 0.6, 1]), o: still(100), w: still(10), lc: 2, lj: 2, cl: 's-vein' },
        { ty: 'tr', ...nowhere },
      ],
    },
  ],
  ip: 0,
  op: op + 1,
  st: 0,
  bm: 0,
});

/** Gives the page films with two layers of the inside, or films without any, whatever the files hold. */
export async function giveFilms(page: Page, kind: 'with inside' | 'without inside'): Promise<void> {
  await page.route(/assets\/[a-z-]+-[\w-]{8}\.json$/, async (route) => {
    const name = /assets\/([a-z-]+)-[\w-]{8}\.json$/.exec(route.request().url())?.[1] ?? '';
    const file = join(import.meta.dirname, '../../animations', `${name}.json`);
    const film = JSON.parse(readFileSync(file, 'utf8')) as Film;
    const body = film.layers.filter((layer) => !layer.cl?.split(' ').includes('inside'));
    const more = [inside('vena-cava', 901, film.op, 390), inside('heart', 902, film.op, 360)];
    await route.fulfill({ json: { ...film, layers: kind === 'with inside' ? [...more, ...body] : body } });
  });
}
