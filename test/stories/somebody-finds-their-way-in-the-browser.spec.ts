import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  barriersOn,
  CHROMIUM_PATH,
  illustrateHandbook,
  isWiderThanItsWindow,
  openBrowser,
  openWindow,
  type BrowserWindow,
} from '../support/browser.js';
import { openExampleCounty, signInAtTheForm } from '../support/example-county.js';
import { HANDBOOK_PICTURES } from '../support/handbook-pictures.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';

const PAGES = [
  ['/suche?q=kandel', 'Suchen'],
  ['/hilfe', 'Hilfe'],
  ['/hilfe/migrationsberatung', 'Für die Migrationsberatung'],
] as const;

storyThatNeeds(CHROMIUM_PATH)('Somebody finds their way in a browser', () => {
  let house: House;
  let browser: Browser;
  let window: BrowserWindow;
  let page: Page;

  beforeAll(async () => {
    house = await openExampleCounty({ offersByHand: true });
    browser = await openBrowser(CHROMIUM_PATH ?? '');
    window = await openWindow(browser, house);
    page = window.page;
    await page.goto('/faelle');
    await signInAtTheForm(page, 'awo', 'Fälle');
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const themeOf = (where: Page): Promise<unknown> =>
    where.evaluate('document.documentElement.dataset.kernTheme ?? null');

  it('finds a place with the keyboard alone, although it is mistyped', async () => {
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog', { name: 'Suchen' }).waitFor();
    await page.getByRole('combobox', { name: 'Wonach suchen Sie?' }).waitFor();
    await page.keyboard.type('Woreth');
    const first = page.getByRole('listbox', { name: 'Ergebnisse' }).getByRole('option').first();
    await first.getByText('Wörth am Rhein, Stadt').waitFor();
    expect(await first.getAttribute('aria-selected')).toBe('true');
    await page
      .getByRole('dialog')
      .getByText(/^\d+ Ergebnisse?$/)
      .waitFor();
    await illustrateHandbook(page, 'suche');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Versorgung', level: 1 }).waitFor();
    expect(new URL(page.url()).searchParams.get('gebiet')).toBe('07334501');
  });

  it('goes through the results with the arrow keys and gives the focus back', async () => {
    const opener = page.getByRole('button', { name: /^Suchen/ });
    await opener.focus();
    await page.keyboard.press('Enter');
    const field = page.getByRole('combobox', { name: 'Wonach suchen Sie?' });
    await field.fill('Kandel');
    const options = page.getByRole('listbox', { name: 'Ergebnisse' }).getByRole('option');
    await options.nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await field.getAttribute('aria-activedescendant')).toBe(await options.nth(1).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await options.last().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toMatch(/^Suchen/);
  });

  it('says so when nothing is found, and finds pages and help', async () => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Wonach suchen Sie?' });
    await field.fill('qqqqqq');
    await page.getByText('Nichts gefunden.').waitFor();
    await field.fill('platzangebote');
    await page.getByRole('option', { name: 'Platzangebote' }).waitFor();
    await field.fill('erste schritte');
    await page.getByRole('option', { name: 'Erste Schritte Handbuch' }).click();
    await page.getByRole('heading', { name: 'Erste Schritte', level: 1 }).waitFor();
    await page.locator('.handbook').getByRole('link', { name: 'Wörter' }).first().click();
    await page.getByRole('heading', { name: 'Wörter', level: 1 }).waitFor();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('H1');
  });

  it('sees all results on a page with an address of its own', async () => {
    await page.goto('/suche');
    await page.getByLabel('Wonach suchen Sie?').fill('volkshochschule');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Kurse', level: 2 }).waitFor();
    await page.getByRole('link', { name: 'Volkshochschule Beispielkreis' }).waitFor();
    expect(new URL(page.url()).searchParams.get('q')).toBe('volkshochschule');
  });

  it('reads on the page what the page is for', async () => {
    await page.goto('/faelle');
    const button = page.getByRole('button', { name: 'Hilfe zu dieser Seite' });
    await button.click();
    await page
      .getByRole('region', { name: 'Hilfe zu dieser Seite' })
      .getByText(/^Hier stehen die Fälle/)
      .waitFor();
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    await illustrateHandbook(page, 'hilfe-zur-seite');
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('link', { name: 'Mehr im Handbuch' }).click();
    await page.getByRole('heading', { name: 'Für die Migrationsberatung', level: 1 }).waitFor();
  });

  it('has it dark where it is wanted dark, from the first moment on, and light on paper', async () => {
    await page.getByLabel('Darstellung').selectOption({ label: 'dunkel' });
    expect(await themeOf(page)).toBe('dark');
    await page.reload({ waitUntil: 'commit' });
    await page.locator('#root').waitFor({ state: 'attached' });
    expect(await themeOf(page)).toBe('dark');
    expect(await page.getByLabel('Darstellung').inputValue()).toBe('dark');
    await page.evaluate("window.dispatchEvent(new Event('beforeprint'))");
    expect(await themeOf(page)).toBe('light');
    await page.evaluate("window.dispatchEvent(new Event('afterprint'))");
    expect(await themeOf(page)).toBe('dark');
    await page.getByLabel('Darstellung').selectOption({ label: 'wie das Gerät' });
    expect(await themeOf(page)).toBeNull();
  });

  it.each([
    ['light', 1366],
    ['dark', 320],
  ] as const)('has no barriers: %s, %i pixels wide', async (colorScheme, width) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const [address, title] of PAGES) {
      await page.goto(address);
      await page.getByRole('heading', { name: title, level: 1 }).waitFor();
      await page.getByRole('heading', { level: 2 }).first().waitFor();
      expect(await barriersOn(page)).toEqual([]);
      expect([address, await isWiderThanItsWindow(page)]).toEqual([address, false]);
    }
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Wonach suchen Sie?' }).fill('kandel');
    await page.getByRole('option').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await page.keyboard.press('Escape');
  });

  it('complains about nothing and asks nobody else', () => {
    expect(window.complaints).toEqual([]);
  });

  const wanted = process.env['PICTURES_FOLDER'] === undefined ? [] : HANDBOOK_PICTURES;
  for (const { name, login, address, shows, width, height } of wanted) {
    it(`shows ${address} to ${login} for the handbook`, async () => {
      const other = await openWindow(browser, house, width === undefined ? {} : { width });
      await other.page.goto('/hilfe');
      await signInAtTheForm(other.page, login, 'Hilfe');
      if (height !== undefined) await other.page.setViewportSize({ width: width ?? 1366, height });
      await other.page.goto(address, { waitUntil: 'networkidle' });
      await other.page.getByRole('heading', { level: 1 }).waitFor();
      if (shows !== undefined) await other.page.locator(shows).first().waitFor();
      expect(await other.page.locator('main .loading').count()).toBe(0);
      await illustrateHandbook(other.page, name);
      await other.page.close();
    });
  }
});
