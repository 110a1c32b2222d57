import AxeBuilder from '@axe-core/playwright';
import { da } from '#i18n/da.ts';
import { allFours } from '#score/exercises/all-fours.ts';
import { dosed, leaflet, paces, programmeOf, usual } from '#score/programme.ts';
import { compile, FETCH, LONG_MOVE } from '#timeline/compile.ts';
import { underWay } from '#timeline/same-place.ts';
import type { PhaseSpan, Timeline } from '#timeline/types.ts';
import { expect, test, usualSession as calm } from './app.ts';
import { giveFilms } from './inside-films.ts';

const explained = { ...usual, explained: true };
const index = (id: string) => leaflet.findIndex((exercise) => exercise.id === id);
/** A movement of the whole programme: its exercise, its name and its repetition. */
const phaseOf = ({ spans }: Timeline, id: string, name: string, rep: number): PhaseSpan => {
  const found = spans.find(
    (s) => s.kind === 'phase' && s.item === index(id) && s.phase === name && s.rep?.n === rep,
  );
  if (found?.kind !== 'phase') throw new Error(`${id} has no ${name} no. ${rep}`);
  return found;
};

test('a slower tempo begins with the next movement; the one under way ends as it began', async ({
  app,
  page,
}) => {
  await app.openManual();
  await app.begin();
  const before = phaseOf(calm, 'leg-pump', 'lower', 3);
  await app.turnTo((before.from + before.to) / 2);
  await expect(page.getByText('3 af 8')).toBeVisible();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Tilpas' }).click();
  const sheet = page.getByRole('dialog', { name: 'Tilpas øvelsen' });
  await sheet.getByText('Langsom').click();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
  await sheet.getByRole('button', { name: 'Fortsæt' }).click();
  await app.running();

  await expect(page.getByText('3 af 8')).toBeVisible();
  const slow = compile(
    { ...programmeOf(explained), pace: paces.slow },
    { kept: underWay(calm, (before.from + before.to) / 2) },
  );
  const now = phaseOf(slow, 'leg-pump', 'lower', 3);
  expect(now.to - now.from).toBeCloseTo(4, 3);
  await app.turnTo(now.to - 0.1);
  await expect(page.getByText('Sænk', { exact: true })).toBeVisible();
  await expect(page.getByText('3 af 8')).toBeVisible();
  await app.turnTo(now.to + 0.1);
  await expect(page.getByText('4 af 8')).toBeVisible();
  // From here on all is a quarter slower: bending the leg takes two and a half seconds instead of two.
  await app.turnTo(now.to + 2.4);
  await expect(page.getByText('Bøj', { exact: true })).toBeVisible();
  await app.turnTo(now.to + 2.6);
  await expect(page.getByText('Stræk', { exact: true })).toBeVisible();
  await app.playTo(now.to, slow.blocks[index('leg-pump')]?.to ?? NaN);
  await expect(page.getByRole('heading', { name: 'På alle fire' })).toBeVisible();
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await expect(page.getByText('Fem øvelser i dag. De tæller med.')).toBeVisible();
  await app.openManual('settings');
  await expect(page.getByRole('radio', { name: 'Langsom' })).toBeChecked();
});

test('an easier way is taken and left again in the middle of an exercise, and nothing counted is lost', async ({
  app,
  page,
}) => {
  await app.openManual();
  await app.begin();
  const sheet = page.getByRole('dialog');
  const easier = sheet.getByRole('switch', { name: 'Lettere udgave' });
  const open = async () => {
    await page.getByRole('button', { name: 'Tryk for at holde pause' }).click();
    await page.getByRole('button', { name: 'Tilpas' }).click();
  };
  const goOn = async () => {
    await sheet.getByRole('button', { name: 'Fortsæt' }).click();
    await app.running();
  };

  // Forearms instead of hands: the same movement, told under the figure.
  await app.turnTo(phaseOf(calm, 'all-fours', 'stretch', 2).from + 1);
  await open();
  await expect(sheet.getByText('Støt på underarmene')).toBeVisible();
  await easier.click();
  await goOn();
  await expect(page.getByText('Støt på underarmene')).toBeVisible();
  await expect(page.getByText('2 af 8')).toBeVisible();

  // Emptied lungs are left out at once: the round that was begun begins again with its waves.
  await page.getByRole('button', { name: 'Forrige' }).click();
  await page.getByRole('button', { name: 'Forrige' }).click();
  await page.getByRole('button', { name: 'Forrige' }).click();
  await expect(page.getByRole('heading', { name: 'Maveskvulp' })).toBeVisible();
  const empty = phaseOf(calm, 'belly-wave', 'empty', 2);
  await app.turnTo(empty.from + 2);
  await expect(page.getByText('Pust ud', { exact: true })).toBeVisible();
  await open();
  await easier.click();
  await goOn();
  await expect(page.getByText('Skvulp', { exact: true })).toBeVisible();
  await expect(page.getByText('2 af 3')).toBeVisible();
  await open();
  await expect(easier).toBeChecked();
  await easier.click();
  await goOn();
  await expect(page.getByText('2 af 3')).toBeVisible();
  await page.getByRole('button', { name: 'Slut øvelserne' }).click();
  await app.openManual('settings');
  await expect(page.getByRole('switch', { name: 'Støt på underarmene' })).toBeChecked();
  await expect(page.getByRole('switch', { name: 'Træk vejret under skvulpet' })).not.toBeChecked();
});

test('voice, see-through, more time, once more and skip: by the keyboard alone, and the focus comes back', async ({
  app,
  page,
}) => {
  await giveFilms(page, 'with inside');
  await app.openManual();
  await app.begin();
  await app.turnTo(12);
  await page.keyboard.press('Space');
  const opener = page.getByRole('button', { name: 'Tilpas' });
  await opener.focus();
  await page.keyboard.press('Enter');
  const sheet = page.getByRole('dialog');
  await expect(sheet).toBeVisible();
  // The sheet has the keys to itself: neither does the session go on nor jump.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(sheet).toBeHidden();
  await expect(opener).toBeFocused();
  await expect(page.getByRole('heading', { name: 'Pause' })).toBeVisible();

  await page.keyboard.press('Enter');
  const tabTo = async (name: string) => {
    const target = sheet.getByRole('switch', { name }).or(sheet.getByRole('button', { name }));
    for (let i = 0; i < 12; i++) {
      if (await target.evaluate((element) => element === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
    await page.keyboard.press('Enter');
    return target;
  };
  await expect(await tabTo('Stemme')).not.toBeChecked();
  await expect(await tabTo('Vis venepumpen')).toBeChecked();
  await tabTo('Mere tid');
  await tabTo('Fortsæt');
  await app.running();
  // Without explanations the stretch is as short as it can be, and twenty seconds have been given.
  const begins = FETCH.known + LONG_MOVE + 20;
  await app.turnTo(begins - 1);
  await expect(page.getByText('Første øvelse')).toBeVisible();
  await app.turnTo(begins + 1);
  await expect(page.getByText('1 af 5')).toBeVisible();
  await expect(page.getByText('Tegningen er forenklet')).toBeVisible();

  // Without a voice nobody waits for an explanation before the next exercise.
  await page.keyboard.press('ArrowRight');
  await expect(page.getByText(da.exercises['foot-pump'].setup.back)).toBeVisible();
  await expect(page.locator('.seconds')).toHaveText('8');
  await page.getByRole('button', { name: 'Spring over' }).click();
  await expect(page.getByRole('heading', { name: 'Løft bækkenet' })).toBeVisible();
  await page.getByRole('button', { name: 'Jeg er klar' }).click();
  await page.keyboard.press('Space');
  await page.getByRole('button', { name: 'Forfra' }).click();
  await page.getByRole('button', { name: 'Fortsæt' }).last().click();
  await expect(page.getByText('1 af 5')).toBeVisible();
});

test('more of an exercise, within what the clinic allows: for both legs, and counted', async ({
  app,
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await app.openManual('exercise/all-fours');
  await app.begin(page.getByRole('button', { name: 'Start denne øvelse' }));
  const before = compile(programmeOf(explained, [allFours]));
  const seventh = before.blocks[0]?.rows[0]?.reps[6]?.from ?? NaN;
  await app.playTo(0, seventh + 1);
  await expect(page.getByText('7 af 8')).toBeVisible();
  const open = async () => {
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Tilpas' }).click();
  };
  await open();
  const sheet = page.getByRole('dialog');
  const number = sheet.getByRole('spinbutton', { name: 'Denne gang, pr. ben' });
  await expect(number).toHaveText('8');
  await sheet.getByRole('button', { name: 'Flere: Denne gang' }).click();
  await sheet.getByRole('button', { name: 'Flere: Denne gang' }).click();
  await expect(number).toHaveText('10');
  await expect(sheet.getByRole('button', { name: 'Flere: Denne gang' })).toBeDisabled();
  // Never less than what she has begun.
  await expect(number).toHaveAttribute('aria-valuemin', '7');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map((v) => `${v.id}: ${v.nodes.map((n) => n.html).join(' | ')}`)).toEqual([]);
  await sheet.getByRole('button', { name: 'Fortsæt' }).click();
  await app.running();
  await expect(page.getByText('7 af 10')).toBeVisible();

  const longer = compile(dosed(before.programme, 0, 10));
  const otherLeg = longer.blocks[0]?.rows[1]?.reps[0]?.from ?? NaN;
  await app.playTo(seventh + 1, otherLeg - 3);
  // Six seconds are few for a sore hip: there is more time to be had here as well.
  await page.getByRole('button', { name: 'Mere tid' }).click();
  await app.running();
  await app.turnTo(otherLeg + 16);
  await expect(page.getByRole('heading', { name: 'Nu det andet ben' })).toBeVisible();
  await app.turnTo(otherLeg + 21);
  await expect(page.getByText('1 af 10')).toBeVisible();
  await open();
  await expect(sheet.getByRole('button', { name: 'Fortsæt' })).toBeVisible();
  await expect(number).toBeHidden();
  await sheet.getByRole('button', { name: 'Fortsæt' }).click();
  await app.running();
  await app.playTo(otherLeg + 21, longer.duration + 21);
  await expect(page.getByRole('heading', { name: 'Godt gjort' })).toBeVisible();
  await page.getByRole('button', { name: 'Færdig' }).click();
  // Of this day: the next time there are eight again.
  await app.openManual('exercise/all-fours');
  await expect(page.getByText('8 pr. ben')).toBeVisible();
});
