import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersOn, CHROMIUM_PATH, isWiderThanItsWindow, LOOKS, takePicture } from '../support/browser.js';
import { exampleStory, expectNoBarriersOn } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('A survey in a browser', () => {
  const story = exampleStory();
  let page: Page;
  let link: string;

  beforeAll(() => {
    ({ page } = story);
  });

  it('the district builds it, moves a question, and keeps what was typed when something is missing', async () => {
    await page.goto('/befragungen');
    await signInAtTheForm(page, 'landkreis', 'Befragungen');
    await page.getByRole('link', { name: 'Neue Befragung' }).click();
    await page.getByLabel('Titel').fill('Was brauchen Ehrenamtliche?');
    await page.getByLabel('Auch alle anderen', { exact: false }).check();
    const first = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Frage 1' }) });
    await first.getByLabel('Frage', { exact: true }).fill('Wie gut fühlen Sie sich begleitet?');
    await first.getByLabel('Wie wird geantwortet?').selectOption('scale');
    await page.getByRole('button', { name: 'Frage hinzufügen' }).click();
    const second = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: 'Frage 2' }) });
    await second.getByLabel('Frage', { exact: true }).fill('Was fehlt Ihnen?');
    await second.getByLabel('Pflichtfrage').check();
    await page.getByRole('button', { name: 'Frage 2 nach oben' }).click();
    await page.getByRole('button', { name: 'Befragung speichern' }).click();
    await page.getByRole('link', { name: 'Bitte schreiben Sie in einem Satz, wofür Sie fragen.' }).click();
    await page.keyboard.type('Damit die Begleitung hilft.');
    await page.getByRole('button', { name: 'Befragung speichern' }).click();
    await page.getByText('Die Befragung ist gespeichert.').waitFor();
    await page.getByRole('link', { name: 'Vorschau' }).click();
    await page.getByLabel('1. Was fehlt Ihnen? (Pflichtfrage)').waitFor();
    await page.goBack();
    await page.getByRole('button', { name: 'Befragung öffnen' }).click();
    await page.getByRole('button', { name: 'Ja, öffnen und einladen' }).click();
    await page.getByText('Die Befragung ist offen.').first().waitFor();
    link = (await page.getByText(/\/befragung\/[\w-]{43}$/).textContent()) ?? '';
    expect(await page.getByRole('img', { name: /QR-Code/ }).count()).toBe(1);
  });

  it('somebody answers on a phone, comes back, and sends', async () => {
    const phone = await story.openWindow({ width: 320 });
    await phone.goto(new URL(link).pathname);
    await phone.getByRole('button', { name: 'Antwortbogen beginnen' }).click();
    const missing = phone.getByLabel('1. Was fehlt Ihnen? (Pflichtfrage)');
    await missing.waitFor();
    expect(phone.url()).not.toContain(link);
    await phone.getByLabel('4', { exact: true }).check();
    await phone.getByRole('button', { name: 'Antworten absenden' }).click();
    await phone.getByRole('link', { name: /^Frage 1 ist eine Pflichtfrage/ }).click();
    await phone.keyboard.type('Eine feste Ansprechperson');
    await phone.getByText('2 von 2 Fragen beantwortet').waitFor();
    await phone.getByRole('button', { name: 'Speichern und später weiterschreiben' }).click();
    await phone.getByText(/^Gespeichert\./).waitFor();
    expect(await barriersOn(phone)).toEqual([]);
    expect(await isWiderThanItsWindow(phone)).toBe(false);
    await takePicture(phone, 'befragung-320');
    await phone.evaluate('sessionStorage.clear()');
    await phone.goto(new URL(link).pathname);
    await phone.getByRole('link', { name: 'Am angefangenen Bogen weiterschreiben' }).click();
    await missing.waitFor();
    expect(await missing.inputValue()).toBe('Eine feste Ansprechperson');
    await phone.getByRole('button', { name: 'Antworten absenden' }).click();
    await phone.getByText('Vielen Dank für Ihre Antworten!').waitFor();
    await phone.goto(new URL(link).pathname);
    await phone.getByText('Von diesem Gerät wurde schon geantwortet').waitFor();
  });

  it('the district looks at results, and finds and saves those of 2021', async () => {
    await page.goto('/befragungen');
    const all = page.getByRole('region', { name: 'Alle Befragungen' });
    await all.getByRole('link', { name: 'Abfrage aller Akteure zu Themen und Bedarfen' }).click();
    await page.getByText('14 von 21 Eingeladenen haben geantwortet.').waitFor();
    await page.getByRole('link', { name: 'Ergebnisse' }).click();
    await page.getByText('14 Antwortbögen liegen vor.').waitFor();
    await page.getByLabel('In den Antworten suchen').first().fill('Hagenbach');
    const texts = page.getByRole('list', { name: /^Freie Antworten auf: Welche Angebote/ });
    await page.getByText('Antworten gefunden').nth(1).waitFor();
    await page.waitForURL(/suche1=Hagenbach/);
    await texts.getByText('Volkshochschule').waitFor({ state: 'detached' });
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'CSV-Datei speichern: Alle Antworten' }).click();
    const csv = await readFile(await (await download).path(), 'utf8');
    expect(csv.split('\r\n')[0]).toContain('Frage;Antwort;Organisation;Gesendet am');
    expect(csv).toContain('Ehrenamtskreis Asyl Kandel');
    expect(await page.getByRole('table', { name: /^Antworten auf: Welche Themen/ }).count()).toBe(1);
  });

  it('has no barriers, light and dark, wide and narrow', async () => {
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    const results = [`/befragungen/${id}/ergebnisse`, /^Ergebnisse/, 'befragung-ergebnisse'] as const;
    const form = ['/befragungen/neu', 'Neue Befragung', 'befragung-neu'] as const;
    const [wide, narrow] = LOOKS;
    await expectNoBarriersOn(page, wide, [
      ['/befragungen', 'Befragungen', 'befragungen'],
      [`/befragungen/${id}`, 'Abfrage aller Akteure', 'befragung'],
      [`/befragungen/${id}/zusammenfassung`, /^Zusammenfassung/, 'befragung-zusammenfassung'],
      results,
    ]);
    await expectNoBarriersOn(page, narrow, [form, results]);
  });
});
