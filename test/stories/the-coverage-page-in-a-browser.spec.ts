import { readFileSync } from 'node:fs';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersOn, CHROMIUM_PATH } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook, type Sight } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('The coverage page in a browser', () => {
  const story = exampleStory();
  let page: Page;

  beforeAll(() => {
    ({ page } = story);
  });

  it('asks for a sign-in and comes back to the address asked for', async () => {
    await page.goto('/versorgung?kurstyp=literacy&zahl=ohne-platz');
    await page.getByRole('heading', { name: 'Anmelden' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await signInAtTheForm(page, 'landkreis', 'Versorgung mit Kursen');
    expect(new URL(page.url()).search).toBe('?kurstyp=literacy&zahl=ohne-platz');
  });

  it('changes the Kurstyp by keyboard, keeps it in the address, and goes back', async () => {
    await page.getByLabel('Kurstyp').focus();
    await page.keyboard.press('F');
    await page.getByRole('heading', { name: /^Frauen mit Kinderbeaufsichtigung, alle Niveaus/ }).waitFor();
    expect(new URL(page.url()).searchParams.get('kurstyp')).toBe('women-with-childcare');
    await page.goBack();
    await page.getByRole('heading', { name: /^Alphabetisierung/ }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: /^Frauen/ }).waitFor();
  });

  it('says on the map what stands in the table', async () => {
    await page.locator('.map .area').first().waitFor();
    const spoken = await page
      .locator('.map .area')
      .evaluateAll((areas) => areas.map((area) => area.getAttribute('aria-label')));
    const rows = await page
      .getByRole('table', { name: /^Versorgung nach Gebieten/ })
      .locator('tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
    const expected = rows.map(([name, demand, , unplaced, rate]) =>
      demand === '0'
        ? `${name}, kein Bedarf gemeldet`
        : `${name}, Versorgungsgrad ${rate}, Bedarf ${demand}, ohne Platz ${unplaced}`,
    );
    expect(rows).toHaveLength(31);
    expect(new Set(spoken)).toEqual(new Set(expected));
  });

  it('colours the map by accessibility, and says the same in the table', async () => {
    await page.getByLabel('Zugänglichkeit', { exact: true }).click();
    await page.waitForURL(/zahl=zugaenglichkeit/);
    await page
      .locator('.legend')
      .getByText('Plätze je 100 Menschen mit Bedarf, nach Nähe gewichtet')
      .waitFor();
    await page.locator('.map .area[aria-label*="Zugänglichkeit"]').first().waitFor();
    const spoken = await page
      .locator('.map .area')
      .evaluateAll((areas) => areas.map((area) => area.getAttribute('aria-label')));
    const rows = await page
      .getByRole('table', { name: /^Versorgung nach Gebieten/ })
      .locator('tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
    const expected = rows.map((row) => `${row[0]}, Zugänglichkeit ${row[7]}, `);
    const heard = spoken.map((words) => words?.split(/(?<=Zugänglichkeit [^ ]+, )/)[0]);
    expect(new Set(heard)).toEqual(new Set(expected));
    expect(heard).toHaveLength(expected.length);
    expect(rows.some((row) => Number(row[7]?.replace(',', '.')) > 0)).toBe(true);
    await page.goBack();
    await page.locator('.legend').getByText('für die kein Platz da ist').waitFor();
  });

  it('lets arrow keys walk from Gemeinde to Gemeinde, and Enter choose one in map, table and address', async () => {
    await page.locator('.map .area[tabindex="0"]').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    const chosen = page.locator('.map .area[aria-pressed="true"]');
    const [name] = ((await chosen.getAttribute('aria-label')) ?? '').split(', Versorgungsgrad');
    await page
      .locator('.area-details')
      .getByRole('heading', { name: name?.split(', kein')[0] ?? '' })
      .waitFor();
    expect(await page.locator('tr[data-selected="true"]').count()).toBe(1);
    expect(new URL(page.url()).searchParams.get('gebiet')).toMatch(/^07334\d{3}$/);
  });

  it('hands the page out as a paper', async () => {
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Versorgungsbericht als PDF-Datei speichern' }).click();
    const file = await saving;
    expect(file.suggestedFilename()).toBe('versorgungsbericht_women-with-childcare_2027-03-10.pdf');
    expect(readFileSync(await file.path()).toString('latin1', 0, 5)).toBe('%PDF-');
  });

  it('opens a gap and answers it; a mistake costs no text', async () => {
    await page.getByRole('link', { name: 'Lücken', exact: true }).click();
    await page.getByRole('link', { name: /^Hagenbach: Alphabetisierung/ }).click();
    await page.getByLabel('Anmerkung').fill('Ab April steht ein Raum bereit.');
    await page.getByLabel(/^Zugesagt/).check();
    await page.getByRole('button', { name: 'Antwort senden' }).click();
    await page.locator('.error-summary').getByRole('link').click();
    expect(await page.evaluate('document.activeElement.type')).toBe('date');
    await page.getByLabel('Ab wann?').fill('2027-04-01');
    await page.getByRole('button', { name: 'Antwort senden' }).click();
    await page.getByText('Danke, Ihre Antwort ist gespeichert.').waitFor();
    await page.getByText('Kreisverwaltung Beispielkreis: zugesagt zum 01.04.2027').first().waitFor();
    await page.getByText('„Ab April steht ein Raum bereit.“').waitFor();
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    await expectNoBarriersInAnyLook(page, PAGES);
  });
});

const PAGES: readonly Sight[] = [
  ['/versorgung?kurstyp=women-with-childcare&gebiet=07334501', 'Versorgung mit Kursen', 'coverage'],
  ['/versorgung?ebene=verbandsgemeinde&zahl=ohne-platz', 'Versorgung mit Kursen', 'coverage-associations'],
  ['/versorgung?zahl=zugaenglichkeit', 'Versorgung mit Kursen', 'coverage-accessibility'],
  ['/luecken', 'Versorgungslücken', 'gaps'],
  ['/postbuch', 'Postbuch', 'mails'],
  ['/antwort/abgelaufen', 'Dieser Link gilt nicht (mehr)', 'wrong-link'],
  ['/gibt/es/nicht', 'Diese Seite gibt es nicht', 'not-found'],
];
