import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { barriersOn, CHROMIUM_PATH, standsStill } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook } from '../support/browser-story.js';
import { examplePassword, signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';

const START = 'Startseite';

storyThatNeeds(CHROMIUM_PATH)('Everybody begins with what is due', () => {
  const story = exampleStory();
  let house: House;
  let page: Page;

  beforeAll(() => {
    ({ house, page } = story);
  });

  const children = (): Locator => page.getByLabel(/Kinder unter/).first();
  const ownCases = async (): Promise<readonly string[]> => {
    const rows = await house.query<{ code: string }>('SELECT code FROM referral ORDER BY code');
    return rows.map(({ code }) => code);
  };
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
    await page.waitForURL(/stand=ungelesen/);
    await standsStill(page, 'Mitteilungen');
    const list = page.getByRole('list', { name: 'Mitteilungen, die neueste zuerst' });
    const before = await list.getByRole('listitem').count();
    expect(before).toBeGreaterThan(0);
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

  it('asks before it leaves what is chosen and not saved, and stays where somebody wants to stay', async () => {
    await page.goto('/mitteilungen');
    await page.getByRole('link', { name: 'Mitteilungen einstellen' }).first().click();
    const atOnce = page.getByRole('group', { name: 'Fristen der eigenen Fälle' }).getByLabel('sofort');
    const question = page.getByRole('dialog', { name: 'Seite verlassen, ohne zu speichern?' });
    await atOnce.check();
    await page.getByRole('link', { name: 'Kurskreis' }).first().click();
    await question.waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await question.waitFor({ state: 'detached' });
    expect(new URL(page.url()).pathname).toBe('/mitteilungen/einstellungen');
    expect(await atOnce.isChecked()).toBe(true);
    const ofBrowser = page.waitForEvent('dialog');
    await page.evaluate("setTimeout(() => location.assign('/'))");
    expect((await ofBrowser).type()).toBe('beforeunload');
    await (await ofBrowser).dismiss();
    await page.goBack();
    await question.getByRole('button', { name: 'Verlassen, ohne zu speichern' }).click();
    await page.getByRole('heading', { name: 'Mitteilungen', level: 1 }).waitFor();
    await page.goForward();
    await page.getByRole('heading', { name: 'Mitteilungen einstellen', level: 1 }).waitFor();
    expect(await atOnce.isChecked()).toBe(false);
  });

  it('loses nothing when its session ends while it types', async () => {
    await page.goto('/faelle/neu');
    await standsStill(page, 'Neuer Fall');
    await page.getByLabel('Zugangsweg').selectOption({ index: 1 });
    await page.getByLabel('Kurstyp').first().selectOption('literacy');
    await page.getByLabel('Gemeinde', { exact: true }).fill('Kandel');
    await children().fill('2');
    const before = await ownCases();
    await loseSessions();
    await save();
    await signInAgain('auslaenderbehoerde');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Neuer Fall');
    expect(await children().inputValue()).toBe('2');
    expect(await ownCases()).toEqual(before);
    await page.reload(); // nor when the browser loads the page anew
    expect(await children().inputValue()).toBe('2');
    await page.getByRole('button', { name: 'Als Entwurf speichern' }).click();
    await page.getByRole('heading', { level: 1, name: /^Fall / }).waitFor();
    const [sent, ...others] = (await ownCases()).filter((code) => !before.includes(code));
    expect(others).toEqual([]);
    await page.goto('/faelle?stand=entwuerfe');
    await page.getByRole('link', { name: sent ?? '?' }).click();
    await page.getByRole('link', { name: 'Angaben ändern' }).click();
    await standsStill(page, /bearbeiten$/);
    expect(await page.getByLabel('Kurstyp').first().inputValue()).toBe('literacy');
    expect(await page.getByLabel('Gemeinde', { exact: true }).inputValue()).toContain('Kandel');
    expect(await children().inputValue()).toBe('2');
  });

  it('shows nothing of it to somebody else who signs in', async () => {
    await page.goto('/faelle/neu');
    expect(await children().inputValue()).not.toBe('2'); // what was sent is no draft any more
    await children().fill('4');
    await loseSessions();
    await save();
    await signInAgain('jobcenter');
    await page.getByRole('heading', { name: START, level: 1 }).waitFor();
    await page.goto('/faelle/neu');
    expect(await children().inputValue()).not.toBe('4');
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

  it('has no barriers, wide and narrow, light and dark', async () => {
    const seen = await story.openWindow();
    await seen.goto('/');
    await signInAtTheForm(seen, 'vhs', START);
    await expectNoBarriersInAnyLook(seen, [
      ['/', 'Zu tun', 'start-page'],
      ['/mitteilungen', 'Mitteilungen', 'notifications'],
      ['/mitteilungen/einstellungen', 'Mitteilungen einstellen', 'notification-settings'],
    ]);
    await seen.close();
  });
});
