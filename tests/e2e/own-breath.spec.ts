import type { Page } from '@playwright/test';
import { expect, test } from './app.ts';

const IN = 1700;
const OUT = 2300;

/** Where the pacer's breath turns, in seconds, read from the screen while the clock is turned. */
async function turnAfter(page: Page, from: number, word: string): Promise<number> {
  return page.evaluate(
    async ({ from, word }) => {
      for (let t = from; t < from + 12; t += 0.01) {
        document.dispatchEvent(new CustomEvent('venepumpen:turn', { detail: t }));
        await new Promise(requestAnimationFrame);
        if (document.querySelector('h1')?.textContent === word) return t;
      }
      throw new Error(`never came to ${word}`);
    },
    { from, word },
  );
}

/** Three breaths and where the next begins, on the page's own clock, so that a slow machine does not breathe for her. */
function touch(button: Element, breath: { way: string; in: number; out: number }): void {
  const send = (type: string, at: number) => {
    const touch = new PointerEvent(type, { bubbles: true });
    Object.defineProperty(touch, 'timeStamp', { value: at });
    button.dispatchEvent(touch);
  };
  let at = 1000;
  for (let turn = 0; turn < 7; turn++) {
    if (breath.way === 'tapping' || turn % 2 === 0) send('pointerdown', at);
    if (breath.way === 'tapping') send('pointerup', at + 90);
    else if (turn % 2 === 1) send('pointerup', at);
    at += turn % 2 === 0 ? breath.in : breath.out;
  }
}

for (const way of ['tapping', 'holding'] as const)
  test(`three of her own breaths, ${way}, set the tempo to three parts in a hundred`, async ({
    app,
    page,
  }) => {
    await app.openManual('breathing');
    await page.getByText('Egen').click();
    await page
      .getByRole('button', { name: 'Tryk, når du ånder ind' })
      .evaluate(touch, { way, in: IN, out: OUT });
    await expect(page.getByText('Det er dit eget tempo')).toBeVisible();
    await expect(page.getByRole('spinbutton')).toHaveText(['1,7', '0', '2,3', '0', '2']);
    await app.begin();
    const begins = await turnAfter(page, 5.5, 'Ind');
    const turns = await turnAfter(page, begins, 'Ud');
    const ends = await turnAfter(page, turns, 'Ind');
    expect(Math.abs((turns - begins) / (IN / 1000) - 1)).toBeLessThan(0.03);
    expect(Math.abs((ends - turns) / (OUT / 1000) - 1)).toBeLessThan(0.03);
  });

test('what was no calm breath is said kindly, and changes nothing', async ({ app, page }) => {
  await app.openManual('breathing');
  await page.getByText('Egen').click();
  await page.getByRole('button', { name: 'Tryk, når du ånder ind' }).evaluate(touch, {
    way: 'tapping',
    in: 120,
    out: 120,
  });
  await expect(page.getByText('Det kunne vi ikke følge')).toBeVisible();
  await expect(page.getByRole('spinbutton')).toHaveText(['4', '0', '6', '0', '2']);
});
