import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import {
  barriersOn,
  CHROMIUM_PATH,
  holdBack,
  illustrateHandbook,
  isWiderThanItsWindow,
  LOOKS,
  standsStill,
} from '../support/browser.js';
import { exampleStory, expectNoBarriersOn } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { HANDBOOK_PICTURES } from '../support/handbook-pictures.js';
import { storyThatNeeds } from '../support/left-out.js';

const PAGES = [
  ['/suche?q=kandel', 'Suchen'],
  ['/hilfe', 'Hilfe'],
  ['/hilfe/migrationsberatung', 'Für die Migrationsberatung'],
] as const;

storyThatNeeds(CHROMIUM_PATH)('Somebody finds their way in a browser', () => {
  const story = exampleStory({ offersByHand: true });
  let page: Page;

  beforeAll(async () => {
    ({ page } = story);
    await page.goto('/faelle');
    await signInAtTheForm(page, 'awo', 'Fälle');
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

  it('opens what the last words find, although Enter was pressed before their answer had come', async () => {
    await page.keyboard.press('Control+k');
    const field = page.getByRole('combobox', { name: 'Wonach suchen Sie?' });
    await field.fill('Wörth');
    await page
      .getByRole('dialog')
      .getByText(/^\d+ Ergebnisse?$/)
      .waitFor();
    const release = await holdBack(page, /\/api\/v1\/search/);
    await field.fill('Kandel');
    await page.keyboard.press('Enter');
    await release();
    await page.waitForURL(/gebiet=07334013/);
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

  it.each(LOOKS)('has no barriers: %s, %i pixels wide', async (...look) => {
    await expectNoBarriersOn(page, look, PAGES);
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox', { name: 'Wonach suchen Sie?' }).fill('kandel');
    await page.getByRole('option').first().waitFor();
    expect(await barriersOn(page)).toEqual([]);
    expect(await isWiderThanItsWindow(page)).toBe(false);
    await page.keyboard.press('Escape');
  });

  const wanted = process.env['PICTURES_FOLDER'] === undefined ? [] : HANDBOOK_PICTURES;
  for (const { name, login, address, shows, width, height } of wanted) {
    it(`shows ${address} to ${login} for the handbook`, async () => {
      const other = await story.openWindow(width === undefined ? {} : { width });
      await other.goto('/hilfe');
      await signInAtTheForm(other, login, 'Hilfe');
      if (height !== undefined) await other.setViewportSize({ width: width ?? 1366, height });
      await other.goto(address);
      await standsStill(other);
      if (shows !== undefined) await other.locator(shows).first().waitFor();
      expect(await other.locator('main .loading').count()).toBe(0);
      await illustrateHandbook(other, name);
      await other.close();
    });
  }
});
