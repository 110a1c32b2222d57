import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const player = createRequire(import.meta.url).resolve('lottie-web/build/player/lottie_light.min.js');

/** What the page does with the film it holds; every frame is whole. */
export interface FilmPage {
  /** Shows a frame, and gives how many attributes were written for it. */
  turnTo(frame: number): number;
  nodes(): number;
  /** Mean difference to another picture (RGBA, base64) in percent: of all pixels, and of those drawn in either. */
  difference(other: string, width: number, height: number): Promise<{ all: number; drawn: number }>;
}
declare global {
  interface Window {
    film: FilmPage;
  }
}

/** Loads one film into an empty page with the app's own player, and gives the page the means to measure it. */
export async function loadFilm(page: Page, film: object): Promise<void> {
  await page.setContent(
    '<style>body{margin:0}</style><div id="stage" style="width:400px;height:250px"></div>',
  );
  await page.addScriptTag({ content: readFileSync(player, 'utf8') });
  await page.evaluate((animationData) => {
    interface Lottie {
      loadAnimation(options: object): {
        setSubframe(on: boolean): void;
        goToAndStop(f: number, isFrame: true): void;
      };
    }
    const container = document.getElementById('stage') as HTMLElement;
    const { lottie } = window as unknown as { lottie: Lottie };
    const animation = lottie.loadAnimation({
      container,
      renderer: 'svg',
      autoplay: false,
      loop: false,
      animationData,
      rendererSettings: { progressiveLoad: false },
    });
    animation.setSubframe(false);
    const svg = container.firstElementChild as SVGSVGElement;
    // As the app does: what is in no page costs nothing to lay out (players/picture/drawing.ts).
    for (let empty; (empty = svg.querySelectorAll('g:empty')).length;)
      empty.forEach((group) => group.remove());
    const observer = new MutationObserver(() => undefined);
    observer.observe(svg, { attributes: true, childList: true, subtree: true });

    /** The picture on white, RGBA. */
    const onWhite = async (width: number, height: number) => {
      const copy = svg.cloneNode(true) as SVGSVGElement;
      copy.setAttribute('width', `${width}`);
      copy.setAttribute('height', `${height}`);
      const image = new Image();
      image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`;
      await image.decode();
      const context = new OffscreenCanvas(width, height).getContext(
        '2d',
      ) as OffscreenCanvasRenderingContext2D;
      context.fillStyle = '#fff';
      context.fillRect(0, 0, width, height);
      context.drawImage(image, 0, 0, width, height);
      return context.getImageData(0, 0, width, height).data;
    };

    window.film = {
      turnTo(frame) {
        animation.goToAndStop(frame, true);
        return observer.takeRecords().length;
      },
      nodes: () => svg.querySelectorAll('*').length,
      async difference(other, width, height) {
        const ours = await onWhite(width, height);
        const theirs = Uint8Array.from(atob(other), (c) => c.charCodeAt(0));
        let [sum, drawn] = [0, 0];
        for (let i = 0; i < ours.length; i += 4) {
          // Theirs is straight alpha: laid on white here.
          const alpha = (theirs[i + 3] ?? 0) / 255;
          let apart = 0;
          let ink = 0;
          for (let c = i; c < i + 3; c++) {
            const their = (theirs[c] ?? 0) * alpha + 255 * (1 - alpha);
            apart += Math.abs((ours[c] ?? 0) - their) / 765;
            ink += 510 - (ours[c] ?? 0) - their;
          }
          sum += apart;
          if (ink > 3) drawn++;
        }
        return { all: (100 * sum) / (width * height), drawn: (100 * sum) / drawn };
      },
    };
  }, film);
}
