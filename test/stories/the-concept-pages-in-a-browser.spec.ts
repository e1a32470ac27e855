import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { localDate } from '#libs/calendar';
import { aCommittee, aDecision } from '../support/a-concept.js';
import { CHROMIUM_PATH, takePicture } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('The concept pages in a browser', () => {
  const story = exampleStory();
  let page: Page;
  let draft: string;

  beforeAll(async () => {
    ({ page } = story);
    const { house } = story;
    const name = 'Kreistag (Geschichte)';
    const kreistag = await aCommittee(house, 'deciding-body', name);
    await aDecision(house, 'landkreis', kreistag, localDate('2027-03-01'));
    await aCommittee(house, 'working-group', 'AG Digitales');
  });

  const button = (name: string | RegExp, where: Page | Locator = page): Locator =>
    where.getByRole('button', { name, exact: typeof name === 'string' });
  const section = (name: string): Locator => page.getByRole('region', { name, exact: true });

  it('shows the edition in force with its fields and what runs', async () => {
    await page.goto('/konzept');
    await signInAtTheForm(page, 'landkreis', 'Integrationskonzept');
    await page.getByText('beschlossen', { exact: true }).waitFor();
    await page.getByRole('table').getByText('Sprache und Bildung').first().waitFor();
    await page.getByText('Zweite Befragung der Akteure').waitFor();
    await takePicture(page, 'konzept');
  });

  it('begins the Fortschreibung as a copy', async () => {
    await page.getByRole('link', { name: 'Fassung ansehen und bearbeiten' }).click();
    await button('Fortschreibung beginnen').click();
    await button('Ja, Fortschreibung beginnen').click();
    await page.getByText('Die Fortschreibung ist begonnen.').waitFor();
    await button('Entwurf als Kopie anlegen').click();
    await button('Entwurf anlegen').click();
    await page
      .locator('.error-summary')
      .getByRole('link', { name: /Bitte sagen Sie, wie diese Fassung heißt/ })
      .click();
    await page.keyboard.type('Fortschreibung 2027');
    await button('Entwurf anlegen').click();
    await page.getByRole('heading', { name: 'Fortschreibung 2027', level: 1 }).waitFor();
    draft = new URL(page.url()).pathname;
  });

  it('keeps the axes by keyboard', async () => {
    await button('Neues Querschnittsthema').focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/themes=neu/);
    await page.getByLabel('Name', { exact: true }).fill('Frauen');
    await page.keyboard.press('Enter');
    await page.locator('#themes-title-error').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Digitales');
    await page.keyboard.press('Enter');
    await page.getByText('„Digitales“ ist gespeichert.').waitFor();
    await button('Nach oben: Digitales').focus();
    await page.keyboard.press('Enter');
    await page.getByText('„Digitales“ steht jetzt an Stelle 5.').waitFor({ state: 'attached' });
    await page.keyboard.press('Enter'); // the button moved with its line and kept the focus
    await page.getByText('„Digitales“ steht jetzt an Stelle 4.').waitFor({ state: 'attached' });
    await button('Löschen: Digitales').click();
    await button('Ja, löschen').click();
    await page.getByText('„Digitales“ ist gelöscht.').waitFor();
    await button('Arbeitsgruppe zuordnen: Wohnen und Mobilität').click();
    await page.getByLabel('Arbeitsgruppe', { exact: true }).selectOption({ label: 'AG Digitales' });
    await button('Arbeitsgruppe zuordnen').first().click();
    await page.getByRole('link', { name: /^AG Digitales, seit 10.03.2027/ }).waitFor();
  });

  it('lays a document down, and says what is none', async () => {
    await button('Dokument ablegen').click();
    const input = page.locator('#dokument-file');
    await input.setInputFiles({
      name: 'plan.pdf',
      mimeType: 'application/pdf',
      buffer: Buffer.from('MZ 123'),
    });
    await page.getByLabel('Titel', { exact: true }).fill('Zeitplan');
    await button('Ablegen').click();
    await page.locator('#dokument-file-error').getByText('Diese Datei ist kein PDF').waitFor();
    await input.setInputFiles({
      name: 'plan.pdf',
      mimeType: 'text/plain',
      buffer: Buffer.from('%PDF-1.4 plan'),
    });
    await button('Ablegen').click();
    await page.getByText('Das Dokument ist abgelegt.').waitFor();
    const download = page.waitForEvent('download');
    await section('Dokumente').getByRole('link', { name: 'Zeitplan' }).click();
    expect((await download).suggestedFilename()).toBe('plan.pdf');
  });

  it('draws a Zeitschiene', async () => {
    await page.goto(`/konzept/zeitschiene?fassung=${draft.split('/').at(-1)}&bearbeiten=neu`);
    await page.getByLabel('Name des Schritts').fill('Auftakt');
    await page.getByLabel('geplanter Beginn').fill('2027-02-01');
    await page.getByLabel('geplantes Ende').fill('2027-01-31');
    await button('Speichern').click();
    await page.locator('#schritt-plannedUntil-error').getByText('Das Ende liegt vor dem Beginn').waitFor();
    await page.getByLabel('geplantes Ende').fill('2027-02-28');
    await button('Speichern').click();
    await page.getByText('„Auftakt“ ist gespeichert.').waitFor();
    await page.getByRole('table').getByText('verspätet', { exact: true }).waitFor();
    expect(await page.locator('.gantt__planned').count()).toBe(2); // and one in the legend
  });

  it('adopts the draft, and the edition before is replaced', async () => {
    await page.goto(draft);
    await button('Beschluss eintragen').click();
    await page.getByLabel('Beschluss', { exact: true }).selectOption({ index: 1 });
    await page.getByLabel('gilt ab').fill('2027-03-05');
    await button('Fassung beschließen').click();
    await page.getByText('Die Fassung gilt. Eine frühere ist jetzt abgelöst.').waitFor();
    await page.goto('/konzept/fassungen');
    const old = page.getByRole('row', { name: /Fortschreibung 2021/ });
    await old.getByText('01.01.2024 bis 04.03.2027').waitFor();
    await old.getByText('abgelöst').waitFor();
  });

  it('lets a counsellor read, and no more', async () => {
    const other = await story.openWindow();
    await other.goto(draft);
    await signInAtTheForm(other, 'awo', 'Fortschreibung 2027');
    await other.getByRole('link', { name: 'Zeitplan' }).waitFor();
    expect(
      await other
        .locator('main')
        .getByRole('button', { name: /Bearbeiten|Neu|Löschen|ablegen/ })
        .count(),
    ).toBe(0);
    await other.goto('/konzept/fassungen/neu');
    await other
      .getByRole('heading', { name: 'Diese Seite ist für Ihre Organisation nicht vorgesehen', level: 1 })
      .waitFor();
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    await expectNoBarriersInAnyLook(page, [
      ['/konzept', 'Integrationskonzept', 'konzept'],
      ['/konzept/fassungen', 'Fassungen', 'konzept-fassungen'],
      [`${draft}?fields=neu`, 'Fortschreibung 2027', 'konzept-fassung'],
      ['/konzept/zeitschiene?bearbeiten=neu', 'Zeitschiene', 'konzept-zeitschiene'],
    ]);
  });
});
