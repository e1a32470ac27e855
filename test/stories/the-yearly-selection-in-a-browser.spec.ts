import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aCommittee, aConcept, aMeasure } from '../support/a-strategy.js';
import { CHROMIUM_PATH, LOOKS } from '../support/browser.js';
import { expectNoBarriersOn, storyInBrowser } from '../support/browser-story.js';
import { House, STORY_PASSWORD } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { aMember, oneMemberOfEachKind } from '../support/members.js';

const YEAR = '/konzept/auswahl/2027';

async function openHouse(): Promise<House> {
  const house = await House.open();
  const ids = await oneMemberOfEachKind(house);
  await aMember(house, 'sitz-beirat', 'steering-group');
  await aCommittee(house, 'steering-group', 'Steuerungsgruppe');
  await aCommittee(house, 'deciding-body', 'Kreisausschuss');
  const conceptId = await aConcept(house);
  await aMeasure(house, {
    conceptId,
    number: 1,
    proposedBy: ids.provider,
    title: 'Kinderbeaufsichtigung',
    costCents: 2_800_000,
  });
  await aMeasure(house, {
    conceptId,
    number: 2,
    proposedBy: ids.counselling,
    title: 'Fahrdienst',
    costCents: 500_000,
  });
  return house;
}

async function signIn(page: Page, login: string, address: string, heading: string): Promise<void> {
  await page.goto(address);
  await page.getByLabel('Anmeldename').fill(login);
  await page.getByLabel('Passwort').fill(STORY_PASSWORD);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: heading, level: 1 }).waitFor();
}

/** All five criteria of the measure that is shown, by the number of points. */
async function giveAll(page: Page, points: number): Promise<void> {
  const fields = page.locator('.assess-criterion');
  for (let criterion = 0; criterion < 5; criterion += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
    await fields.nth(criterion).getByRole('radio').nth(points).check();
    expect((await answered).status()).toBe(204);
  }
}

/** Records a decision from the page of the selection, and comes back with it. */
async function recordDecision(page: Page, outcome: string): Promise<void> {
  await page.getByRole('link', { name: 'Beschluss aufnehmen' }).click();
  await page.getByRole('heading', { name: 'Beschluss aufnehmen', level: 1 }).waitFor();
  await page.getByLabel('Gremium', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Gegenstand').fill('Jahresauswahl 2027');
  await page.getByLabel('Wortlaut').fill('Die Auswahl wird wie vorgelegt angenommen.');
  await page.getByLabel(outcome, { exact: true }).check();
  await page.getByRole('button', { name: 'Unveränderlich aufnehmen' }).click();
  await page.waitForURL(/beschluss=/);
}

storyThatNeeds(CHROMIUM_PATH)('The yearly selection in a browser', () => {
  const story = storyInBrowser(openHouse);

  it('is begun by the Kreisverwaltung', async () => {
    const { page } = story;
    await signIn(page, 'district', '/konzept/auswahl', 'Jahresauswahl');
    await page.getByLabel('Für welches Jahr?').fill('2027');
    await page.getByRole('button', { name: 'Jahresauswahl beginnen' }).click();
    await page.getByRole('button', { name: 'Zur Bewertung geben' }).click();
    await page.getByRole('heading', { name: 'Wie weit die Bewertung ist' }).waitFor();
  });

  it('is assessed by two members on their phones, each alone', async () => {
    for (const [login, points] of [
      ['steering-group', 4],
      ['sitz-beirat', 1],
    ] as const) {
      const phone = await story.openWindow({ width: 390 });
      await signIn(phone, login, YEAR, 'Jahresauswahl 2027');
      await giveAll(phone, points);
      await phone.getByRole('button', { name: 'Nächste' }).click();
      await phone.waitForURL(/massnahme=2/);
      await giveAll(phone, 2);
      await phone.getByText('Sie sind fertig.').waitFor();
      expect(await phone.getByText('Einzelne Bewertungen').count()).toBe(0);
      if (points === 4) await expectNoBarriersOn(phone, LOOKS[1], [[YEAR, 'Jahresauswahl 2027', 'assess']]);
    }
  });

  it('is revealed, ranked and recommended', async () => {
    const { page } = story;
    await page.reload();
    await page.getByText('2 von 2 Mitgliedern sind fertig.').first().waitFor();
    await page.getByRole('button', { name: 'Aufdecken', exact: true }).click();
    await page.getByRole('button', { name: 'Ja, aufdecken' }).click();
    await page.getByRole('heading', { name: 'Rangfolge und Auswahl' }).waitFor();
    expect(await page.getByText('uneinig').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: 'nach oben: Fahrdienst' }).click();
    const items = page.locator('.rank-list__item');
    await items.nth(0).getByLabel('Was wird daraus?').selectOption('chosen');
    await items.nth(0).getByLabel('Klasse').selectOption('quick-win');
    await items.nth(1).getByLabel('Was wird daraus?').selectOption('deferred');
    await items.nth(1).getByLabel('Begründung').fill('Die Räume fehlen noch.');
    const saved = page.waitForResponse((response) => response.url().endsWith('/ranking'));
    await page.getByRole('button', { name: 'Rangfolge speichern' }).click();
    expect((await saved).status()).toBe(200);
    await page.getByText('Kosten der ausgewählten Maßnahmen: 5.000').waitFor();
    await recordDecision(page, 'empfohlen');
    await page.getByRole('button', { name: 'Empfehlung eintragen' }).click();
    await page.getByRole('heading', { name: 'Beschluss des Kreisausschusses oder Kreistags' }).waitFor();
  });

  it('is decided and locked, and everybody may read it', async () => {
    const { page } = story;
    await recordDecision(page, 'beschlossen');
    await page.getByRole('button', { name: 'Beschließen und sperren' }).click();
    await page.getByText('Diese Auswahl ist beschlossen und gesperrt.').waitFor();
    expect(await page.getByRole('button', { name: 'Rangfolge speichern' }).count()).toBe(0);
    await expectNoBarriersOn(page, LOOKS[0], [
      [YEAR, 'Jahresauswahl 2027', 'selection'],
      ['/konzept/auswahl', 'Jahresauswahl'],
      ['/beschluesse', 'Beschlüsse', 'decisions'],
      ['/beschluesse/neu', 'Beschluss aufnehmen'],
    ]);
    await page.goto('/beschluesse?suche=Jahresauswahlen');
    await page.getByRole('link', { name: 'KA 2026/1' }).click();
    await page.getByRole('heading', { name: 'Beschluss KA 2026/1' }).waitFor();
    const other = await story.openWindow({ width: 390, colorScheme: 'dark' });
    await signIn(other, 'provider', YEAR, 'Jahresauswahl 2027');
    await other.getByText('Die Räume fehlen noch.').waitFor();
    expect(await other.getByText('Einzelne Bewertungen').count()).toBe(0);
  });
});
