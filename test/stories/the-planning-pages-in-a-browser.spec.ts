import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { exampleAccounts } from '../../src/example-county/index.js';
import { CHROMIUM_PATH } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';

const PAGES = [
  ['/planung', 'Kursvorschläge'],
  ['/planung/gefaehrdete-kurse', 'Gefährdete Kurse'],
  ['/planung/was-waere-wenn', 'Was wäre, wenn'],
  ['/planung/vorschau', 'Vorausschau'],
] as const;

storyThatNeeds(CHROMIUM_PATH)('The planning pages in a browser', () => {
  const story = exampleStory();
  let house: House;
  let page: Page;

  beforeAll(() => {
    ({ house, page } = story);
  });

  const signIn = async (login: string, where: Page): Promise<void> => {
    await where.goto('/planung');
    await signInAtTheForm(where, login, 'Kursvorschläge');
  };

  it('plans when asked, says how good the plan is, and shows why a course is proposed', async () => {
    await signIn('landkreis', page);
    const asked = page.waitForResponse(
      (response) => response.url().endsWith('/planning/runs') && response.request().method() === 'POST',
    );
    await page.getByRole('button', { name: 'Neu planen' }).click();
    expect((await asked).status()).toBeLessThan(300);
    await house.settle();
    await page.clock.runFor(3000); // the page asks again after two seconds
    await page.getByText('Letzte Planung:').waitFor();
    await page.getByText(/bekämen \d+ einen Platz\. (Bewiesen|Ein besserer Plan könnte)/).waitFor();
    const proposal = page.getByRole('list', { name: 'Liste der Vorschläge' }).getByRole('listitem').first();
    await proposal.getByText('Warum dieser Kurs:').waitFor();
    expect(await proposal.getByRole('table', { name: /^Menschen nach Gemeinde/ }).count()).toBe(1);
    expect(await proposal.getByRole('button', { name: /^Übernehmen/ }).count()).toBe(0);
    await page.locator('.map .site-point').first().waitFor();
  });

  it('refuses an unfinished supposition in German, then shows before and after alike on map and table', async () => {
    await page.getByRole('link', { name: 'Was wäre, wenn' }).click();
    await page.getByRole('button', { name: 'Hinzufügen und rechnen' }).click();
    await page
      .locator('.error-summary')
      .getByRole('link', { name: 'Bitte wählen Sie einen Kursort.' })
      .click();
    expect(await page.evaluate('document.activeElement.id')).toBe('siteId');
    await page.getByLabel('Kurstyp').selectOption('literacy');
    await page.getByLabel('Kursort').selectOption({ label: 'Bildungsbrücke Hagenbach, Hagenbach' });
    await page.getByLabel('Sprachniveau beim Einstieg').selectOption('literacy');
    await page.getByLabel('Beginn', { exact: true }).fill('2027-03-31');
    await page.getByRole('button', { name: 'Hinzufügen und rechnen' }).click();
    await page.getByRole('button', { name: /^Entfernen: Neuer Kurs: Bildungsbrücke Hagenbach/ }).waitFor();
    const lines = await tableOf(page);
    expect(lines.some(([, , before, after]) => before !== after)).toBe(true);
    for (const [state, column] of [
      ['nachher', 3],
      ['vorher', 2],
    ] as const) {
      await page.getByLabel(state, { exact: true }).check();
      const expected = lines.map((line) => `${line[0]}, ${state} mit Platz ${line[column]} von ${line[1]}`);
      await page.locator(`.map .area[aria-label="${expected[0]}"]`).waitFor();
      expect(await spokenOn(page)).toEqual(expect.arrayContaining(expected));
    }
  });

  it('looks ahead, and says who would lose access', async () => {
    await page.getByRole('link', { name: 'Vorausschau' }).click();
    await page.getByRole('table', { name: /^Neuer Bedarf nach Kurstyp/ }).waitFor();
    await page.getByRole('button', { name: 'Rechnen' }).click();
    await page.getByText('Bitte wählen Sie mindestens einen Zugangsweg.').waitFor();
    await page.getByLabel(/^Verpflichtung durch das Jobcenter/).check();
    await page.getByLabel('Geschlossen ab').fill('2027-04-01');
    await page.getByRole('button', { name: 'Rechnen' }).click();
    await page.getByRole('table', { name: /^Neuer Bedarf bisher und bei/ }).waitFor();
  });

  it('lets the provider named take a proposal over, after asking back', async () => {
    const other = await story.openWindow();
    const titles = page.getByRole('list', { name: 'Liste der Vorschläge' });
    await page.getByRole('link', { name: 'Kursvorschläge' }).click();
    const provider = await titles
      .getByText(
        /^(?:Volkshochschule|Bildungswerk|Sprachschule|Frauenbildung|Lernakademie|Sprachwerkstatt|Bildungsbrücke) Beispiel/,
      )
      .first()
      .textContent();
    const account = exampleAccounts().find(({ organisation }) => organisation === provider);
    await signIn(account?.login ?? '', other);
    expect(await other.getByRole('link', { name: 'Vorausschau' }).count()).toBe(0);
    await other
      .getByRole('button', { name: /^Übernehmen/ })
      .first()
      .click();
    await other.getByRole('button', { name: 'Ja, übernehmen' }).click();
    await other.getByText('übernommen, Menschen werden gefragt').first().waitFor();
    await other.getByRole('link', { name: 'Zur Warteliste des Kurses' }).first().waitFor();
    await other.close();
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    await expectNoBarriersInAnyLook(page, PAGES);
  });
});

/** Lines of the table before and after: name, people, before, after; the sum left out. */
function tableOf(page: Page): Promise<readonly (readonly string[])[]> {
  return page
    .getByRole('table', { name: /^Versorgung vorher und nachher/ })
    .locator('tbody tr')
    .evaluateAll((lines) =>
      lines.slice(0, -1).map((line) => [...line.children].map((cell) => cell.textContent ?? '')),
    );
}

function spokenOn(page: Page): Promise<readonly (string | null)[]> {
  return page
    .locator('.map .area')
    .evaluateAll((areas) => areas.map((area) => area.getAttribute('aria-label')));
}
