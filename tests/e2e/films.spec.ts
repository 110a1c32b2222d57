import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from '@playwright/test';
import { DotLottie, type RenderSurface } from '@lottiefiles/dotlottie-web';
import type { Animation } from '../../animations/studio/animation.ts';
import { BOUNDS, writesWithin } from '../../animations/studio/bounds.ts';
import { nodesOf, writesOf } from '../../animations/studio/drawing-cost.ts';
import { bodied } from '../bodies.ts';
import { closed, films, type Film } from '../films.ts';
import { loadFilm } from './lottie-page.ts';

const { resolve } = createRequire(import.meta.url);
const wasm = readFileSync(resolve('@lottiefiles/dotlottie-web/dotlottie-player.wasm'));
DotLottie.setWasmUrl(`data:application/wasm;base64,${wasm.toString('base64')}`);

const SIZE = { width: 400, height: 250 };

/** The film in a second renderer (ThorVG) that shares nothing with the app's: gives any frame as RGBA. */
async function secondRenderer(film: object) {
  const drawing = new DotLottie({
    canvas: { ...SIZE } as RenderSurface,
    data: JSON.stringify(film),
    autoplay: false,
    useFrameInterpolation: false,
    renderConfig: { autoResize: false, devicePixelRatio: 1 },
  });
  await new Promise<void>((done, fail) => {
    drawing.addEventListener('load', () => done());
    drawing.addEventListener('loadError', ({ error }) => fail(error));
  });
  return {
    at(frame: number): string {
      drawing.setFrame(frame);
      return Buffer.from(drawing.buffer ?? []).toString('base64');
    },
    dispose: () => drawing.destroy(),
  };
}

/** The beginning and the middle of every movement. */
const telling = ({ markers }: Film) => markers.flatMap(({ tm, dr }) => [tm, tm + Math.floor(dr / 2)]);

// The right side is the left one with its legs exchanged: of the other bodies one side tells enough.
const oneSided = bodied.filter(([name]) => !name.includes('-right'));

for (const [name, film] of [...films, ...oneSided]) {
  test(`${name} is drawn alike by a second, unrelated renderer`, async ({ page }) => {
    await loadFilm(page, film);
    const second = await secondRenderer(film);
    let worst = { frame: 0, all: 0, drawn: 0 };
    for (const frame of telling(film)) {
      const apart = await page.evaluate(
        ({ frame, picture, width, height }) => {
          window.film.turnTo(frame);
          return window.film.difference(picture, width, height);
        },
        { frame, picture: second.at(frame), ...SIZE },
      );
      if (apart.drawn > worst.drawn) worst = { frame, ...apart };
    }
    second.dispose();
    console.log(
      `${name}: at most ${worst.drawn.toFixed(2)} % apart where drawn, ${worst.all.toFixed(2)} % in all (frame ${worst.frame})`,
    );
    expect(worst.drawn).toBeLessThanOrEqual(2);
  });
}

// One of each kind: lying, a leg that works, kneeling, turning over. The studio's tests hold every film to its bounds.
const KINDS = ['belly-breath', 'foot-pump-left', 'all-fours-left', 'roll-and-sit'];

test('a film costs an old phone what the studio counts, and a frame that is shown again nothing', async ({
  page,
}) => {
  test.setTimeout(180_000);
  const ofKinds = films.filter(([name]) => KINDS.includes(name));
  expect(ofKinds).toHaveLength(KINDS.length);
  for (const [name, film] of ofKinds)
    for (const [kind, shown] of [
      ['closed', closed(film)],
      ['inside', film],
    ] as const) {
      await loadFilm(page, shown);
      const { nodes, writes, again } = await page.evaluate((frames) => {
        window.film.turnTo(0);
        let sum = 0;
        for (let frame = 1; frame < frames; frame++) sum += window.film.turnTo(frame);
        const again = window.film.turnTo(frames - 1);
        return { nodes: window.film.nodes(), writes: sum / (frames - 1), again };
      }, shown.op);
      console.log(`${name}, ${kind}: ${nodes} nodes, ${writes.toFixed(1)} attributes written a frame`);
      expect(nodes, `${name}, ${kind}: nodes`).toBeLessThanOrEqual(BOUNDS.nodes[kind]);
      const most = kind === 'closed' ? writesWithin(name) : BOUNDS.writes.inside;
      expect(writes, `${name}, ${kind}: attributes written`).toBeLessThanOrEqual(most);
      const animation = film as unknown as Animation;
      expect(nodes, `${name}, ${kind}: as the studio counts`).toBe(nodesOf(animation, kind === 'inside'));
      const counted = writesOf(animation, kind === 'inside').reduce((sum, n) => sum + n, 0);
      expect(writes, `${name}, ${kind}: as the studio counts`).toBeCloseTo(counted / (shown.op - 1), 0);
      expect(again, `${name}: a frame that is shown again costs nothing`).toBe(0);
    }
});
