import { mkdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';
import { animationOf } from './animation.ts';
import { COLOURS, COLOUR_NAMES } from './colours.ts';
import { EXERCISES } from './exercises/index.ts';
import { figureCss } from './figure-css.ts';

/** Where the strips go, outside version control. */
const FOLDER = new URL('../../film/', import.meta.url);
const PLAYER = new URL('../../node_modules/lottie-web/build/player/lottie_light.min.js', import.meta.url);

/** Pictures per phase, and the width of each in px: about a phone. */
const PER_PHASE = 3;
const WIDTH = 360;

/** Strips of each film: both themes, and the body as glass in the light one. */
const STRIPS = [
  { name: 'light', theme: 'light', background: '#F1F4FA', inside: false },
  { name: 'dark', theme: 'dark', background: '#0A1122', inside: false },
  { name: 'inside', theme: 'light', background: '#F1F4FA', inside: true },
] as const;

/** A body of glass is one flat colour; the app has its own say in this, here it is only for looking. */
const GLASS = `.c-top,.c-top2,.c-pants,.c-active,.c-skin,.c-hair{fill:#F6CDB9 !important}
.c-far,.c-rest,.c-skinfar{fill:#EDB9A1 !important}.s-line-skin,.s-line-hair{stroke:#DB9A7E !important}`;

const variables = (theme: 'light' | 'dark'): string =>
  COLOUR_NAMES.map((name) => `--f-${name}:${COLOURS[name][theme]}`).join(';');

const only = process.argv.slice(2);
mkdirSync(FOLDER, { recursive: true });
const browser = await chromium.launch({
  ...(process.env['CHROMIUM_PATH'] && { executablePath: process.env['CHROMIUM_PATH'] }),
  args: ['--no-sandbox', '--disable-gpu'],
});
const page = await browser.newPage({ viewport: { width: 1500, height: 900 } });

for (const exercise of EXERCISES) {
  if (only.length && !only.some((id) => exercise.id.startsWith(id))) continue;
  const whole = animationOf(exercise);
  const shots = whole.markers.flatMap(({ cm, tm, dr }) =>
    Array.from({ length: PER_PHASE }, (_, j) => ({
      frame: tm + Math.round((j / (PER_PHASE - 1)) * (dr - 1)),
      cm,
    })),
  );
  for (const { name, theme, background, inside } of STRIPS) {
    const layers = whole.layers.filter(({ nm }) => inside || !nm.startsWith('inside-'));
    const animation = { ...whole, layers };
    await page.setContent(
      `<style>body{margin:0;font:12px sans-serif;color:#888}${figureCss()}${inside ? GLASS : ''}
       #strip{${variables(theme)};background:${background};display:grid;grid-template-columns:repeat(${2 * PER_PHASE},${WIDTH}px);width:max-content}
       .figure{height:${(WIDTH * 5) / 8}px;position:relative}span{position:absolute}</style><div id="strip"></div>`,
    );
    await page.addScriptTag({ content: readFileSync(PLAYER, 'utf8') });
    // A string, so that nothing of the build is carried into the page.
    await page.evaluate(`(() => {
      const { animation, shots } = ${JSON.stringify({ animation, shots })};
      for (const { frame, cm } of shots) {
        const container = document.createElement('div');
        container.className = 'figure';
        container.innerHTML = '<span>' + cm + ' ' + frame + '</span>';
        document.getElementById('strip').append(container);
        const animationData = structuredClone(animation);
        lottie.loadAnimation({ container, renderer: 'svg', autoplay: false, loop: false, animationData }).goToAndStop(frame, true);
      }
    })()`);
    const path = fileURLToPath(new URL(`${exercise.id}-${name}.png`, FOLDER));
    await page.locator('#strip').screenshot({ path });
  }
}
await browser.close();
