import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CHROMIUM_PATH, LOOKS } from '../support/browser.js';
import { expectNoBarriersOn, exampleStory } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('A measure goes from a phone to a report', () => {
  const story = exampleStory();
  const TITLE = 'Sprachtreff am Wochenmarkt';
  const NEW = /\/konzept\/massnahmen\/[0-9a-f-]{36}/;
  let address = '';
  let district: Page;

  const heading = (page: Page, name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { name, level: 1 }).waitFor();

  it('is proposed by the AWO on a phone, in a few sentences', async () => {
    const phone = await story.openWindow({ width: 390 });
    await phone.goto('/konzept/massnahmen/neu');
    await signInAtTheForm(phone, 'awo', 'Maßnahme vorschlagen');
    await phone.getByLabel('Was soll getan werden?').fill('Jeden Samstag am Markt sprechen, ohne Anmeldung.');
    await phone.getByRole('button', { name: 'Absenden' }).click();
    await phone.getByRole('link', { name: 'Bitte geben Sie der Maßnahme einen Titel.' }).waitFor();
    await phone.getByLabel('Wie heißt die Maßnahme?').fill(TITLE);
    await phone.getByRole('button', { name: 'Absenden' }).click();
    await phone.waitForURL(/ergebnis=gesendet/);
    await heading(phone, new RegExp(TITLE));
    address = NEW.exec(phone.url())?.[0] ?? '';
    await expectNoBarriersOn(phone, LOOKS[1], [
      [address, new RegExp(TITLE), 'massnahme'],
      ['/konzept/massnahmen/neu', 'Maßnahme vorschlagen', 'massnahme-vorschlagen'],
      ['/konzept/massnahmen/meine-vorschlaege', 'Meine Vorschläge', 'meine-vorschlaege'],
      ['/konzept/spur', 'Was wurde aus unseren Antworten?', 'spuren'],
    ]);
    await phone.close();
  });

  it('is taken into the pool by the Kreisverwaltung and completed with who carries and who pays it', async () => {
    district = await story.openWindow();
    await district.goto('/konzept/massnahmen?stand=proposed');
    await signInAtTheForm(district, 'landkreis', 'Maßnahmen');
    await district.getByRole('link', { name: new RegExp(TITLE) }).click();
    await district.getByRole('button', { name: 'In den Maßnahmenpool aufnehmen' }).click();
    await district.getByRole('button', { name: 'In den Maßnahmenpool aufnehmen' }).click();
    await district.getByText('Die Maßnahme ist im Maßnahmenpool.').waitFor();
    await district.getByRole('link', { name: 'Bearbeiten' }).click();
    await heading(district, /bearbeiten$/);
    await district.getByLabel('Verantwortliches Mitglied').selectOption({ label: VHS });
    await district.getByLabel('Kosten geplant (Euro)').fill('12.500,00');
    await district.getByRole('button', { name: 'Finanzierung hinzufügen' }).click();
    await district.getByLabel('Betrag (Euro)').fill('4.000,5x');
    await district.getByRole('group', { name: 'Finanzierung 1' }).getByLabel('Stand').selectOption('granted');
    await district.getByRole('button', { name: 'Speichern' }).click();
    await district.getByText('Bitte prüfen Sie die Beträge').waitFor();
    await district.getByLabel('Betrag (Euro)').fill('4.000,50');
    await district.getByRole('button', { name: 'Speichern' }).click();
    await district.waitForURL(/ergebnis=gespeichert/);
    await district.getByText('8.499,50').first().waitFor();
    await district.getByText('ohne Wirkungsziel').first().waitFor();
    await expectNoBarriersOn(district, LOOKS[0], [
      ['/konzept/massnahmen', 'Maßnahmen', 'massnahmen'],
      [`${address}/bearbeiten`, /bearbeiten$/, 'massnahme-bearbeiten'],
    ]);
  });

  it('joins what two people of the Kreisverwaltung change at once, and loses nothing of either', async () => {
    const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
    await district.goto(`${address}/bearbeiten`);
    await heading(district, /bearbeiten$/);
    const colleague = await story.openWindow();
    await colleague.goto(`${address}/bearbeiten`);
    await signInAtTheForm(colleague, 'landkreis', /bearbeiten$/);
    await field(colleague, 'Kosten geplant (Euro)').fill('13.000,00');
    await field(colleague, 'Haushaltsstelle').fill('3.1.5');
    await colleague.getByRole('button', { name: 'Speichern' }).click();
    await colleague.waitForURL(/ergebnis=gespeichert/);
    await field(district, 'Kosten geplant (Euro)').fill('14.000,00');
    await field(district, 'Beschreibung').fill('Jeden Samstag am Markt sprechen.');
    await district.getByRole('button', { name: 'Speichern' }).click();
    const notice = district.getByRole('alert').filter({ hasText: 'hat diese Maßnahme inzwischen geändert' });
    await notice.getByText('Kosten geplant (jetzt gespeichert: „13.000,00“)').waitFor();
    expect(await notice.getByRole('listitem').count()).toBe(1);
    expect(await field(district, 'Haushaltsstelle').inputValue()).toBe('3.1.5');
    expect(await field(district, 'Beschreibung').inputValue()).toBe('Jeden Samstag am Markt sprechen.');
    await district.getByRole('button', { name: 'Gespeichertes übernehmen: Kosten geplant' }).click();
    expect(await field(district, 'Kosten geplant (Euro)').inputValue()).toBe('13.000,00');
    await district.getByRole('button', { name: 'Speichern' }).click();
    await district.waitForURL(/ergebnis=gespeichert/);
    await district.getByText('Jeden Samstag am Markt sprechen.').first().waitFor();
    await district.getByText('8.999,50').first().waitFor();
  });

  it('is begun and reported on by the provider that answers for it', async () => {
    const provider = await story.openWindow();
    await provider.goto(address);
    await signInAtTheForm(provider, 'vhs', `M 12: ${TITLE}`);
    await provider.getByRole('button', { name: 'Umsetzung beginnen' }).click();
    await provider.getByRole('button', { name: 'Umsetzung beginnen' }).click();
    await provider.getByText('Die Maßnahme ist in Umsetzung.').waitFor();
    await provider.getByRole('button', { name: 'Bericht schreiben' }).click();
    await provider.getByLabel('Stand in ein, zwei Sätzen').fill('Am ersten Samstag kamen elf Menschen.');
    await provider.getByLabel('Kosten bisher (Euro)').fill('350,00');
    await provider.getByRole('button', { name: 'Absenden' }).click();
    await provider.getByText('Danke! Der Bericht ist gespeichert').waitFor();
    await district.goto(address);
    await district.getByText('Am ersten Samstag kamen elf Menschen.').waitFor();
    expect(await district.getByText('in Umsetzung').count()).toBeGreaterThan(0);
  });
});

/** The name of the provider that answers for it. */
const VHS = 'Volkshochschule Beispielkreis';
