import { alone, expect, test } from './app.ts';
import { remember } from './history.ts';

test('after a week she is asked once whether she knows the exercises, and then has them without explanations', async ({
  app,
  page,
}) => {
  await page.clock.setFixedTime(new Date('2026-11-25T18:00'));
  await app.openManual();
  const week = [18, 19, 20, 21, 22, 23].map((day) => ({ day: `2026-11-${day}` }));
  await remember(page, [...week, { day: '2026-11-25', exercises: 6 }]);
  const finish = async () => {
    await app.openManual('exercise/elbow-rest');
    await app.begin(page.getByRole('button', { name: 'Start denne øvelse' }));
    await app.playTo(0, alone('elbow-rest').duration);
    await expect(page.getByRole('heading', { name: 'Godt gjort' })).toBeVisible();
  };
  const offer = page.getByRole('region', { name: 'Kender du øvelserne nu?' });
  await finish();
  await expect(offer).toContainText('3 minutter før');
  await offer.getByRole('button', { name: 'Spring over' }).click();
  await expect(offer).toBeHidden();
  await finish();
  await expect(offer).toBeHidden();

  await app.openManual('sound');
  const explained = page.getByRole('switch', { name: 'Forklaring før hver øvelse' });
  await expect(explained).not.toBeChecked();
  // Back again as she likes, and without being asked a second time.
  await explained.click();
  await finish();
  await expect(offer).toBeHidden();
});
