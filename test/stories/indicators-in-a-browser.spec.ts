import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CHROMIUM_PATH, takePicture } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook, type Sight } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

const NAME = 'Versorgungsgrad allgemeine Kurse';
const SIGHTS: readonly Sight[] = [
  ['/konzept/indikatoren', 'Indikatoren', 'indikatoren'],
  ['/konzept/indikatoren/neu', 'Neuer Indikator', 'indikator-neu'],
];

storyThatNeeds(CHROMIUM_PATH)('Indicators in a browser', () => {
  const story = exampleStory();
  let page: Page;

  beforeAll(() => {
    ({ page } = story);
  });

  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();

  it('are defined by the lead of a working group, who sees at once what a query says today', async () => {
    await page.goto('/konzept/indikatoren');
    await signInAtTheForm(page, 'vhs', 'Indikatoren');
    await page.getByRole('link', { name: 'Neuer Indikator' }).click();
    await press('Speichern');
    await page.locator('.error-summary').getByRole('link').first().waitFor();
    await page.getByLabel('Wirkungsziel').selectOption({ index: 1 });
    await page.getByLabel('Indikator', { exact: true }).fill(NAME);
    await page.getByLabel('Auswertung', { exact: true }).selectOption('coverage-rate');
    await page.getByLabel('Kurstyp').selectOption('general');
    const preview = page.getByRole('region', { name: 'Das sagt die Auswertung heute' });
    await preview.getByText('%').waitFor();
    await preview.getByText('Stand der Daten: ', { exact: false }).waitFor();
    await page.getByLabel('Zielwert', { exact: true }).fill('viel');
    await press('Speichern');
    await page.getByText('Bitte geben Sie eine Zahl und ihren Tag an', { exact: false }).first().waitFor();
    await page.getByLabel('Zielwert', { exact: true }).fill('80,5');
    await page.getByLabel('Tag des Zielwerts').fill('2028-12-31');
    await press('Speichern');
    await page.getByText('Der Indikator ist gespeichert.').waitFor();
    await page.getByRole('heading', { level: 1, name: NAME }).waitFor();
    await page.getByText('80,5 % (31.12.2028)').waitFor();
  });

  it('show chart and table of what was frozen, beside the target', async () => {
    await page.goto('/konzept/indikatoren?suche=Sprachmittlung');
    await page.getByRole('link', { name: 'Erfüllte Anfragen nach Sprachmittlung' }).click();
    await page.getByText(/^Diagramm: Erfüllte Anfragen nach Sprachmittlung/).waitFor();
    const table = page.getByRole('table', { name: /^Festgehaltene Werte/ });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(7);
    expect(await table.innerText()).toContain('64');
    await takePicture(page, 'indikator-1366');
  });

  it('of the example say how long people waited, as the page of trends does', async () => {
    await page.goto('/konzept/indikatoren?suche=Wartezeit');
    const line = page.getByRole('row').filter({ hasText: 'Anteil mit mehr als sechs Wochen Wartezeit' });
    expect(await line.innerText()).toMatch(/\d+(,\d)?\s%/);
  });

  it('have no barriers, wide and narrow, light and dark', async () => {
    const [row] = await story.house.query<{ id: string }>(
      `SELECT id FROM indicator WHERE name LIKE 'Teilnehmende%'`,
    );
    const own: Sight = [`/konzept/indikatoren/${row?.id}`, 'Teilnehmende an den Treffen', 'indikator'];
    await expectNoBarriersInAnyLook(page, [...SIGHTS, own]);
  });
});
