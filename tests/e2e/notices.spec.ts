import type { Page } from '@playwright/test';
import { da } from '#i18n/da.ts';
import { blockOf, expect, first, test } from './app.ts';

const n = da.notices;
/** Everything that Troubles may say. */
const SENTENCES = [
  n.journalBlocked,
  n.journalNewer,
  n.journalTab,
  n.journalFull,
  n.journalFailed,
  n.entriesNewer(1),
  n.entriesNewer(12),
  n.settingsDamaged,
  n.settingsUnsaved,
  n.soundFailed,
  n.figureFailed,
  n.languageFailed,
  n.voiceFailed,
  da.ears.phoneFailed,
  n.lockStopped,
  n.startFailed,
];
const SIZES = [
  { width: 360, height: 640 },
  { width: 844, height: 390 },
];
/** Getting ready, a breath, a repetition with two legs to show. */
const MOMENTS = [3, first.start + 1, blockOf('foot-pump').start + 6];

/** What does not fit while this is told: the page scrolls, or a word or button lies outside or under another. */
const faults = (page: Page, sentence: string) =>
  page.evaluate(async (told) => {
    const notice = document.querySelector('.troubles p');
    if (!notice) return ['nothing is told'];
    notice.textContent = told;
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    const found: string[] = [];
    const tall = document.documentElement.scrollHeight - innerHeight;
    if (tall > 0) found.push(`scrolls by ${tall} px`);
    const things = [...document.querySelectorAll('main p, main h1, main h2, main button')].filter(
      (e) => !e.closest('.stage') && e.checkVisibility(),
    );
    const boxes = things.map((e) => ({
      name: (e.textContent || e.getAttribute('aria-label') || '').trim(),
      box: e.getBoundingClientRect(),
      e,
    }));
    for (const { name, box } of boxes)
      if (box.top < -1 || box.bottom > innerHeight + 1 || box.left < -1 || box.right > innerWidth + 1)
        found.push(`"${name}" lies outside`);
    for (const [i, one] of boxes.entries())
      for (const other of boxes.slice(i + 1)) {
        if (one.e.contains(other.e) || other.e.contains(one.e)) continue;
        const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const high = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        if (wide > 2 && high > 2) found.push(`"${one.name}" lies on "${other.name}"`);
      }
    return found;
  }, sentence);

for (const text of ['1', '2'])
  test(`whatever must be told in a session, nothing else is pushed away, text at ${Number(text) * 100} %`, async ({
    app,
    page,
  }) => {
    await page.addInitScript(() => {
      if (!localStorage.getItem('venepumpen.settings'))
        localStorage.setItem('venepumpen.settings', '{"pace": 7');
    });
    await page.setViewportSize({ width: 360, height: 640 });
    await app.openManual();
    await app.begin();
    await page.evaluate((size) => (document.documentElement.dataset['text'] = size), text);
    for (const at of MOMENTS) {
      await app.turnTo(at);
      for (const size of SIZES) {
        await page.setViewportSize(size);
        for (const sentence of SENTENCES)
          expect.soft(await faults(page, sentence), `${size.width} px, ${at} s: ${sentence}`).toEqual([]);
      }
    }
    await page.getByRole('button', { name: 'Pause', exact: true }).click();
    for (const size of SIZES) {
      await page.setViewportSize(size);
      for (const sentence of SENTENCES)
        expect.soft(await faults(page, sentence), `${size.width} px, pause: ${sentence}`).toEqual([]);
    }
  });
