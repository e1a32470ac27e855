import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CHROMIUM_PATH } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook, type Sight } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('The map on the wall of a meeting', () => {
  const story = exampleStory();
  let page: Page;
  let provider: Page;
  let proposal: string;
  const parameter = (name: string, where = page): string | null =>
    new URL(where.url()).searchParams.get(name);

  beforeAll(async () => {
    ({ page } = story);
    await page.goto('/anmelden?zurueck=/versorgung?kurstyp=general');
    await signInAtTheForm(page, 'landkreis', 'Versorgung mit Kursen');
  });

  it('looks weeks ahead by keyboard; the last answer wins, and one step back leads before all of them', async () => {
    const slider = page.getByLabel('Wochen voraus');
    await slider.focus();
    for (let week = 0; week < 5; week += 1) await page.keyboard.press('ArrowRight');
    expect(await slider.getAttribute('aria-valuetext')).toBe('in 5 Wochen, 14.04.2027');
    await page.getByRole('heading', { name: /^Allgemein, alle Niveaus, am 14\.\sApril 2027$/ }).waitFor();
    expect(parameter('datum')).toBe('2027-04-14');
    expect(await page.getByLabel('Stichtag').inputValue()).toBe('2027-04-14');
    await page.goBack();
    await page.getByRole('heading', { name: /am 10\.\sMärz 2027$/ }).waitFor();
    expect(parameter('datum')).toBeNull();
  });

  it('switches layers, which stay in the address; without numbers patterns tell the surfaces apart', async () => {
    await page.getByLabel('Haltestellen').click();
    await page.locator('.map .stop-point').first().waitFor();
    await page.getByText(/^Haltestellen: DB InfraGO AG/).waitFor();
    await page.getByLabel('Zahlen', { exact: true }).click();
    await page.locator('.map-panel[data-patterns="true"]').waitFor();
    expect(await page.locator('.map .area-number').count()).toBe(0);
    expect(parameter('schichten')).toBe('kursorte.haltestellen');
    await page.reload();
    await page.locator('.map .stop-point').first().waitFor();
    await page.goBack();
    await page.locator('.map .area-number').first().waitFor();
  });

  it('shows from where a Kursort is reached as rings on the map, and the same in a table', async () => {
    await page.getByLabel('Reichweite eines Kursorts').selectOption({ index: 1 });
    await page.locator('.map .reach-ring--zone-1').first().waitFor();
    const rows = await page
      .getByRole('table', { name: /^Wege nach / })
      .getByRole('row')
      .allTextContents();
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.slice(1).filter((row) => !/Min\. \((geschätzt|gemessen|korrigiert)\)/.test(row))).toEqual([]);
    const spoken = page.locator('.map .area[aria-label*="Weg nach"]');
    expect(await spoken.count()).toBeGreaterThanOrEqual(rows.length - 1);
  });

  it('shows a proposal before and after, as the table says it', async () => {
    await page.goto('/planung');
    await page.getByRole('link', { name: 'Vorher und nachher auf der Versorgungskarte' }).first().click();
    await page.getByRole('heading', { name: /^Vorher und nachher: / }).waitFor();
    await page.locator('.map .area').first().waitFor();
    const differences = await page
      .getByRole('table', { name: /^Versorgung vorher und nachher/ })
      .locator('tbody tr')
      .evaluateAll((lines) => lines.map((line) => [...line.children].map((cell) => cell.textContent)));
    for (const [name, , , , difference] of differences.slice(0, -1)) {
      const area = page.locator(`.map .area[aria-label^="${name}, "]`);
      expect(await area.getAttribute('aria-label')).toContain(`${difference} mit Platz`);
    }
    proposal = new URL(page.url()).pathname + new URL(page.url()).search;
    await page.getByRole('button', { name: 'Karte ohne Vorschlag' }).click();
    await page.getByRole('table', { name: /^Versorgung nach Gebieten/ }).waitFor();
    expect(parameter('vorschlag')).toBeNull();
  });

  it('hangs on the wall with legend, day and completeness, on a sheet of its own', async () => {
    await page.goto('/versorgung?kurstyp=literacy&zahl=ohne-platz&schichten=kursorte.zahlen.namen');
    await page.getByRole('link', { name: 'Wandkarte' }).click();
    await page.getByRole('heading', { name: /^Landkreis Germersheim: Alphabetisierung/ }).waitFor();
    await page.locator('.map .area-number--name').first().waitFor();
    await page.getByText(/Trägern und .* haben in den letzten/).waitFor();
    expect(await sheetsOf(page)).toBe(1);
    await page.getByLabel('A3 quer').click();
    await page.waitForURL(/papier=a3/);
    expect(await sheetsOf(page)).toBe(1);
    await page.getByRole('link', { name: 'Zurück zur Karte' }).click();
    await page.getByRole('table', { name: /^Versorgung nach Gebieten/ }).waitFor();
    expect(parameter('kurstyp')).toBe('literacy');
  });

  it('tells a provider whom it could fill a course with, and nobody else', async () => {
    await page.goto('/versorgung/reichweite');
    await page.getByRole('heading', { name: 'Bedarf in Reichweite' }).waitFor({ state: 'detached' });
    provider = await story.openWindow();
    await provider.goto('/anmelden?zurueck=/versorgung/reichweite');
    await signInAtTheForm(provider, 'vhs', 'Bedarf in Reichweite');
    await provider.getByRole('table', { name: /^Menschen in Reichweite/ }).waitFor();
    await provider.getByLabel('Kurstyp').selectOption('literacy');
    await provider.getByRole('heading', { name: /^Alphabetisierung: in Reichweite von/ }).waitFor();
    expect(parameter('kurstyp', provider)).toBe('literacy');
    const newCourse = provider.getByRole('link', { name: 'Neuen Kurs anlegen' });
    expect(await newCourse.getAttribute('href')).toBe('/kurse/neu?kurstyp=literacy');
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    await expectNoBarriersInAnyLook(page, [
      ...DISTRICT_PAGES,
      [proposal, /^Vorher und nachher: /, 'proposal-before-and-after'],
    ]);
    await expectNoBarriersInAnyLook(provider, PROVIDER_PAGES);
  });
});

/** How many sheets of paper the page takes. */
async function sheetsOf(printed: Page): Promise<number> {
  const pdf = await printed.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

const DISTRICT_PAGES: readonly Sight[] = [
  ['/versorgung?schichten=kursorte.namen.haltestellen', /^Versorgung mit Kursen/, 'coverage-layers'],
  ['/versorgung/wandkarte?zahl=ohne-platz', /^Landkreis Germersheim/, 'wall-map'],
];
const PROVIDER_PAGES: readonly Sight[] = [['/versorgung/reichweite', /in Reichweite von/, 'reach-demand']];
