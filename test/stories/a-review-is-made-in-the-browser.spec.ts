import type { Locator, Page } from 'playwright-core';
import { it } from '@jest/globals';
import { CHROMIUM_PATH, LOOKS } from '../support/browser.js';
import { expectNoBarriersOn, exampleStory } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('A review is made in the browser', () => {
  const story = exampleStory();
  let page: Page;

  const light = (question: RegExp, colour: string): Locator =>
    page.getByRole('group', { name: question }).getByLabel(colour, { exact: true });

  it('shows the Steuerungsgruppe what is overdue, and the lights of the years', async () => {
    page = await story.openWindow();
    await page.goto('/konzept/ueberpruefungen');
    await signInAtTheForm(page, 'steuerungsgruppe', 'Überprüfungen');
    await page.getByText('überfällig').first().waitFor();
    await page.getByText('Ziel: grün (besser)').waitFor();
    await expectNoBarriersOn(page, LOOKS[1], [
      ['/konzept/ueberpruefungen', 'Überprüfungen', 'ueberpruefungen'],
    ]);
  });

  it('asks for a sentence and a next step where a light is red, and loses nothing', async () => {
    await page.goto('/konzept/ueberpruefungen');
    await page.getByRole('link', { name: /^Überprüfen: M 6/ }).click();
    await page.waitForURL(/neu=ja/);
    await light(/^Stand der Umsetzung/, 'grün').check();
    await light(/^Zeitplan/, 'grün').check();
    await light(/^Zielerreichung/, 'rot').check();
    await page.getByLabel('Was wurde getan?').fill('Drei Treffen statt vier.');
    await page.getByLabel('Warum fehlt eine Zahl?').fill('Es wurde nicht gezählt.');
    await page.getByRole('button', { name: 'Überprüfung bestätigen' }).click();
    await page.getByRole('link', { name: /Zielerreichung: Bitte schreiben Sie/ }).waitFor();
    await page.getByLabel('Ziel: Begründung in einem Satz').fill('Zu wenige kamen.');
    await page.getByLabel('Nächster Schritt').fill('Ein Treffen nach Hagenbach legen.');
    await page
      .getByLabel('Wer', { exact: true })
      .selectOption({ label: 'AWO Migrationsberatung (Beispiel)' });
    await page.getByLabel('Bis wann').fill('2027-03-01');
  });

  it('is frozen when it is confirmed, and stands in the comparison', async () => {
    await page.getByRole('button', { name: 'Überprüfung bestätigen' }).click();
    await page.waitForURL(/ergebnis=bestaetigt/);
    await page.getByText('Die Überprüfung ist bestätigt und festgehalten.').waitFor();
    await page.getByText('Zu wenige kamen.').waitFor();
    await page.getByRole('link', { name: 'Zu den Überprüfungen' }).click();
    await page.getByText('Ziel: rot (schlechter)').waitFor();
  });
});
