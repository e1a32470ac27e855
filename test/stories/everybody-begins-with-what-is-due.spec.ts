import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import {
  barriersOn,
  CHROMIUM_PATH,
  isWiderThanItsWindow,
  LOOKS,
  openBrowser,
  openWindow,
  takePicture,
  type BrowserWindow,
} from '../support/browser.js';
import { examplePassword, openExampleCounty, signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';

const START = 'Startseite';

storyThatNeeds(CHROMIUM_PATH)('Everybody begins with what is due', () => {
  let house: House;
  let browser: Browser;
  let window: BrowserWindow;
  let page: Page;

  beforeAll(async () => {
    house = await openExampleCounty();
    browser = await openBrowser(CHROMIUM_PATH ?? '');
    window = await openWindow(browser, house);
    page = window.page;
  });
  afterAll(async () => {
    await browser.close();
    await house.close();
  });

  const loseSessions = (): Promise<unknown> => house.query('DELETE FROM session');
  /** Also where the question to sign in again already stands over the page, because the frame asked for something first. */
  const save = (): Promise<void> =>
    page.getByRole('button', { name: 'Als Entwurf speichern', includeHidden: true }).dispatchEvent('click');
  const signInAgain = async (login: string): Promise<void> => {
    const dialog = page.getByRole('dialog', { name: 'Ihre Anmeldung ist abgelaufen' });
    await dialog.getByLabel('Anmeldename').fill(login);
    await dialog.getByLabel('Passwort').fill(examplePassword(login));
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'detached' });
  };

  it('an office sees what runs out first, and goes on to it', async () => {
    await page.goto('/');
    await signInAtTheForm(page, 'auslaenderbehoerde', START);
    const toDos = page.getByRole('list', { name: 'Aufgaben, die dringendste zuerst' });
    await toDos.getByText('überfällig').first().waitFor();
    await toDos.getByRole('link', { name: /warten? länger als die Frist/ }).click();
    await page.getByRole('heading', { name: 'Fälle', level: 1 }).waitFor();
  });

  it('reads what the platform told it, and chooses how it comes; what has a deadline cannot be chosen', async () => {
    await page.getByRole('link', { name: /ungelesene Mitteilung/ }).click();
    await page.getByRole('heading', { name: 'Mitteilungen', level: 1 }).waitFor();
    await page.getByLabel('Anzeigen').selectOption({ label: 'nur ungelesene' });
    expect(page.url()).toContain('stand=ungelesen');
    const list = page.getByRole('list', { name: 'Mitteilungen, die neueste zuerst' });
    const before = await list.getByRole('listitem').count();
    await list.getByRole('link').first().click();
    await page.getByText('Guten Tag', { exact: false }).first().waitFor();
    await page.getByRole('link', { name: 'Zur Sache' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: 'Mitteilungen', level: 1 }).waitFor();
    await list
      .getByRole('listitem')
      .nth(before - 1)
      .waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Mitteilungen einstellen' }).first().click();
    await page.getByRole('group', { name: 'Fristen der eigenen Fälle' }).getByLabel('gesammelt').check();
    await page.getByRole('button', { name: 'Einstellungen speichern' }).click();
    await page.getByText('Die Einstellungen sind gespeichert.').waitFor();
    await page.getByText('Kommen immer sofort per Mail').waitFor();
  });

  it('loses nothing when its session ends while it types', async () => {
    await page.goto('/faelle/neu');
    await page.getByLabel('Kurstyp').first().waitFor();
    const children = page.getByLabel(/Kinder unter/).first();
    await children.fill('2');
    await loseSessions();
    await save();
    await signInAgain('auslaenderbehoerde');
    expect(await children.inputValue()).toBe('2');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Neuer Fall');
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await page.locator('.error-summary').getByRole('link').first().waitFor(); // judged by the server, no longer turned away
  });

  it('shows nothing of it to somebody else who signs in', async () => {
    await loseSessions();
    await save();
    await signInAgain('jobcenter');
    await page.getByRole('heading', { name: START, level: 1 }).waitFor();
    await page.goto('/faelle/neu');
    expect(
      await page
        .getByLabel(/Kinder unter/)
        .first()
        .inputValue(),
    ).not.toBe('2');
  });

  it('finds all ways in the menu of a narrow window, by keyboard alone', async () => {
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto('/');
    await page.getByRole('heading', { name: 'Zu tun' }).waitFor();
    const menu = page.getByRole('button', { name: 'Menü' });
    await menu.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Einstufungstests' }).waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate<string>('document.activeElement.textContent')).toContain('Menü');
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Einstufungstests' }).press('Enter');
    await page.getByRole('heading', { name: 'Einstufungstests', level: 1 }).waitFor();
    expect(await menu.getAttribute('aria-expanded')).toBe('false');
    await page.setViewportSize({ width: 1366, height: 800 });
  });

  it.each(LOOKS)('has no barriers in %s, %i pixels wide', async (colorScheme, width) => {
    const { page: seen, complaints } = await openWindow(browser, house, { colorScheme, width });
    await seen.goto('/');
    await signInAtTheForm(seen, 'vhs', START);
    for (const [address, heading] of [
      ['/', 'Zu tun'],
      ['/mitteilungen', 'Mitteilungen'],
      ['/mitteilungen/einstellungen', 'Mitteilungen einstellen'],
    ] as const) {
      await seen.goto(address);
      await seen.getByRole('heading', { name: heading, exact: true }).waitFor();
      await seen.locator('.loading').waitFor({ state: 'detached' });
      expect(await barriersOn(seen)).toEqual([]);
      expect(await isWiderThanItsWindow(seen)).toBe(false);
      await takePicture(seen, `everybody-${width}-${heading}`);
    }
    expect(complaints).toEqual([]);
    await seen.close();
  });
});
