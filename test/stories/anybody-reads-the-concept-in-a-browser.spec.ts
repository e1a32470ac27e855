import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aPublishedStrategy } from '../support/a-published-strategy.js';
import { INTERNAL } from '../support/lay-rows.js';
import { CHROMIUM_PATH, takePicture } from '../support/browser.js';
import { expectNoBarriersOn, storyInBrowser } from '../support/browser-story.js';
import { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { until } from '../support/until.js';
import { aMember } from '../support/members.js';

const START = '/integrationskonzept';

storyThatNeeds(CHROMIUM_PATH)('Anybody reads the Integrationskonzept in a browser', () => {
  const story = storyInBrowser(() => House.open());
  let page: Page;
  let measure: string;

  beforeAll(async () => {
    const { house } = story;
    const district = await aMember(house, 'kreis', 'district', { name: 'Kreisverwaltung' });
    measure = (await aPublishedStrategy(house, district)).open['measure'] ?? '';
    page = await story.openWindow({ width: 320 });
  });

  it('comes from the sign-in page without signing in', async () => {
    await page.goto('/anmelden');
    await page.getByRole('link', { name: /Ohne Anmeldung/ }).click();
    await page.waitForURL(`**${START}`);
    await page.getByRole('heading', { name: 'OFFEN-concept', level: 1 }).waitFor();
    await until(async () => (await page.title()) === 'OFFEN-concept – Kurskreis'); // set once the page is drawn
    await takePicture(page, 'oeffentlich');
  });

  it('goes from a field to a measure and its state', async () => {
    await page.getByRole('link', { name: 'OFFEN-field' }).click();
    await page.getByRole('heading', { name: 'OFFEN-need', level: 3 }).waitFor();
    await page.getByRole('link', { name: /OFFEN-measure/ }).click();
    await page.waitForURL(`**${START}/massnahmen/${measure}`);
    await page.getByText('in Umsetzung').waitFor();
    await page.getByText('gelb').waitFor();
    await page.getByText('Land: 42.000 €').waitFor();
    expect(await page.locator('body').textContent()).not.toContain(INTERNAL);
  });

  it('chooses measures by what stands in the address', async () => {
    await page.goto(`${START}/massnahmen?stand=done`);
    await page.getByText('0 Maßnahmen').waitFor();
    await page.getByLabel('Stand').selectOption('running');
    await page.waitForURL(/stand=running/);
    await page.getByText('1 Maßnahme', { exact: true }).waitFor();
  });

  it('saves a document', async () => {
    await page.getByRole('link', { name: 'Dokumente', exact: true }).click();
    const saved = page.waitForEvent('download');
    await page.getByRole('link', { name: /OFFEN-document herunterladen/ }).click();
    const download = await saved;
    expect(download.suggestedFilename()).toBe('OFFEN-document.txt');
    expect(await readFile(await download.path(), 'utf8')).toBe('OFFEN-document');
  });

  it('meets no barrier on any page', async () => {
    const pages = [
      '',
      '/massnahmen',
      `/massnahmen/${measure}`,
      '/termine',
      '/dokumente',
      '/fassungen',
      '/mitmachen',
    ];
    await expectNoBarriersOn(
      page,
      ['dark', 320],
      pages.map((path) => [START + path] as const),
    );
  });

  it('says whom one writes to', async () => {
    await page.goto(`${START}/mitmachen`);
    await page.getByRole('heading', { name: 'Mitmachen', level: 1 }).waitFor();
    await page.locator('a[href="mailto:kreis@test.example"]').waitFor();
  });
});
