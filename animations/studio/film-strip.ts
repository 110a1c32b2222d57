import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Animation } from './animation.ts';
import { count } from './list.ts';
import { clamp } from './vector.ts';

/** One picture of a strip: which frame, and what is written under it. */
interface Shot {
  readonly frame: number;
  readonly label: string;
}

/** How a strip shows the body. */
export interface Looks {
  readonly theme: 'light' | 'dark';
  readonly inside: boolean;
  /** Whether marker and second are written under each picture. */
  readonly named: boolean;
  /** A picture for every so many frames, small: to find what is wrong for a moment only. */
  readonly every?: number;
}

/** Two to four pictures per phase, one for about this many seconds. */
const SECONDS = 0.5;

/** Pictures in a row, and the width of each in px: about a phone held in the hand. */
const COLUMNS = 4;
const WIDTH = 380;
const DENSE = { columns: 6, width: 250 } as const;

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

/** The first picture of the film, then each phase up to its end; where it begins, the one before has ended. */
function shotsOf({ markers, fr }: Animation): Shot[] {
  return markers.flatMap(({ cm, tm, dr }, index) => {
    const pictures = clamp(Math.round(dr / fr / SECONDS), 2, 4);
    return count(pictures + 1)
      .slice(index === 0 ? 0 : 1)
      .map((step) => tm + Math.round((step / pictures) * (dr - 1)))
      .map((frame) => ({ frame, label: `${cm} ${(frame / fr).toFixed(1)} s` }));
  });
}

function everyFrame({ markers, fr }: Animation, step: number): Shot[] {
  return markers.flatMap(({ cm, tm, dr }) =>
    count(Math.ceil(dr / step)).map((n) => {
      const frame = tm + n * step;
      return { frame, label: `${cm} ${(frame / fr).toFixed(1)} s` };
    }),
  );
}

/** Lays the strip of a film into a page, in the app's own colours, as the element `#strip`. */
export async function layStrip(
  page: Page,
  film: Animation,
  { theme, inside, named, every }: Looks,
): Promise<void> {
  const layers = film.layers.filter(({ nm }) => inside || !nm.startsWith('inside-'));
  const shots = every ? everyFrame(film, every) : shotsOf(film);
  const { columns, width } = every ? DENSE : { columns: COLUMNS, width: WIDTH };
  const sheets = ['src/ui/tokens.css', 'animations/figure.css', 'animations/looks.css'].map(read);
  await page.setContent(
    `<html data-theme="${theme}" data-skin="light" data-hair="brown"><style>${sheets.join('\n')}
     body{margin:0} p{margin:0;padding:6px 10px 0;font:600 15px sans-serif;color:var(--ink-2)}
     #strip{display:grid;grid-template-columns:repeat(${Math.min(columns, shots.length)},${width}px);width:max-content;background:var(--bg)}
     .figure{height:${(width * 5) / 8}px}</style><div id="strip"></div></html>`,
  );
  await page.addScriptTag({ content: read('node_modules/lottie-web/build/player/lottie_light.min.js') });
  // A string, so that nothing of the build is carried into the page.
  await page.evaluate(`(() => {
    const { film, shots, named, inside } = ${JSON.stringify({ film: { ...film, layers }, shots, named, inside })};
    for (const { frame, label } of shots) {
      const cell = document.getElementById('strip').appendChild(document.createElement('div'));
      if (named) cell.appendChild(document.createElement('p')).textContent = label;
      const container = cell.appendChild(document.createElement('div'));
      container.className = inside ? 'figure see-through' : 'figure';
      const animationData = structuredClone(film);
      lottie.loadAnimation({ container, renderer: 'svg', autoplay: false, loop: false, animationData }).goToAndStop(frame, true);
    }
  })()`);
}
