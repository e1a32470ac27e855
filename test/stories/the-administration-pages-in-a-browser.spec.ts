import { beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { barriersOn, CHROMIUM_PATH, holdBack, takePicture } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook, type Sight } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

const NEW_PASSWORD = 'vier Wörter ohne Sinn';

const PAGES: readonly Sight[] = [
  ['/verwaltung/organisationen', 'Organisationen'],
  ['/verwaltung/organisationen/neu', 'Neue Organisation'],
  ['/verwaltung/konten', 'Konten'],
  ['/verwaltung/kurstypen?bearbeiten=neu', 'Kurstypen'],
  ['/verwaltung/regelwerte', 'Regelwerte'],
  ['/verwaltung/regelwerte/offering.maximum-size', 'Höchstgröße eines Integrationskurses'],
  ['/verwaltung/reisezeiten', 'Reisezeiten'],
  ['/verwaltung/warteschlangen', 'Warteschlangen'],
  ['/verwaltung/warteschlangen/handle-event', 'Gescheiterte Aufträge'],
  ['/konto', 'Mein Konto'],
];

storyThatNeeds(CHROMIUM_PATH)('The administration pages in a browser', () => {
  const story = exampleStory();
  let page: Page;
  let clerk: Page;
  let firstPassword: string;
  let organisationPath: string;

  beforeAll(async () => {
    ({ page } = story);
    clerk = await story.openWindow();
  });

  const button = (name: string | RegExp, where: Page | Locator = page): Locator =>
    where.getByRole('button', { name, exact: typeof name === 'string' });
  const press = (name: string | RegExp): Promise<void> => button(name).click();

  it('takes a provider into the Arbeitskreis, with a site and what may be taught there', async () => {
    await page.goto('/verwaltung/organisationen');
    await signInAtTheForm(page, 'landkreis', 'Organisationen');
    await page.getByLabel('Suche').fill('beratung caritas');
    await page.getByText('1 Eintrag').waitFor();
    expect(page.url()).toContain('suche=beratung');
    await page.getByRole('link', { name: 'Neue Organisation' }).click();
    await press('Speichern');
    await page
      .locator('.error-summary')
      .getByRole('link', { name: 'Bitte geben Sie einen Namen an.' })
      .click();
    expect(await page.evaluate('document.activeElement.id')).toBe('name');
    await page.keyboard.type('Sprachhaus Beispiel');
    await page.getByLabel('Art', { exact: true }).selectOption('provider');
    await page.getByLabel('E-Mail-Adresse').fill('post@sprachhaus.example');
    await page.keyboard.press('Enter');
    await page.getByText('Die Organisation ist gespeichert.').waitFor();
    organisationPath = new URL(page.url()).pathname;
    await press('Neuer Kursort');
    await page.getByLabel('Name des Kursorts').fill('Altes Rathaus');
    await page.getByLabel('Ort', { exact: true }).fill('Kandel');
    await page.getByLabel('Gemeinde im Landkreis').selectOption({ label: 'Kandel, Stadt' });
    await page.locator('#kursort-latitude').fill('Nord');
    await page.locator('#kursort-longitude').fill('8,2');
    await page.getByLabel('ja', { exact: true }).check();
    const save = page.locator('form', { has: page.locator('#kursort-name') });
    await button('Speichern', save).click();
    await page.locator('#kursort-latitude-error').waitFor();
    await page.locator('#kursort-latitude').fill('49,08');
    await button('Speichern', save).click();
    await page.getByText('Der Kursort ist gespeichert.').waitFor();
    await page.getByText('Zulassung eintragen').first().click();
    const approval = page.getByRole('form', { name: 'Zulassung eintragen für Altes Rathaus' });
    await approval.getByLabel('Kursart').selectOption('general');
    await approval.getByLabel('gültig ab').fill('2027-01-01');
    await approval.getByLabel('gültig bis').fill('2031-12-31');
    await button('Zulassung eintragen', approval).click();
    await page.getByRole('table', { name: 'Zulassungen von Altes Rathaus' }).waitFor();
    await takePicture(page, 'verwaltung-organisation');
  });

  it('opens an account and hands its first password over once', async () => {
    await page.getByRole('link', { name: 'Konten dieser Organisation' }).click();
    await press('Neues Konto');
    await page.locator('#konto-login').fill('sprachhaus');
    await press('Konto anlegen');
    firstPassword = (await page.locator('.first-password').textContent()) ?? '';
    expect(firstPassword).toMatch(/^(?:[a-z2-9]{4}-){3}[a-z2-9]{4}$/);
    await page
      .getByRole('table', { name: 'Konten nach Organisation' })
      .getByText('sprachhaus', { exact: true })
      .waitFor();
    await page.getByText('gilt bis 17.03.2027').waitFor();
    await takePicture(page, 'verwaltung-konten');
  });

  it('lets its owner do nothing before the password is their own', async () => {
    const own = clerk;
    await own.goto('/kurse');
    await own.getByLabel('Anmeldename').fill('sprachhaus');
    await own.getByLabel('Passwort').fill(firstPassword);
    await own.keyboard.press('Enter');
    await own.getByRole('heading', { name: 'Geben Sie sich ein eigenes Passwort' }).waitFor();
    await own.goto('/kurse');
    await own.getByLabel('Bisheriges Passwort').fill(firstPassword);
    await own.getByLabel('Neues Passwort').fill('zu kurz');
    await own.keyboard.press('Enter');
    await own.locator('#newPassword-error').waitFor();
    expect(await barriersOn(own)).toEqual([]);
    await own.getByLabel('Neues Passwort').fill(NEW_PASSWORD);
    await own.keyboard.press('Enter');
    await own.getByText('Ihr Passwort ist geändert.').waitFor();
    await own.getByText('diese Sitzung').waitFor();
    await own.goto('/kurse');
    await own.getByRole('heading', { name: 'Meine Kurse' }).waitFor();
  });

  it('lays the account aside, and its owner is signed out at once', async () => {
    await press('Stilllegen: sprachhaus');
    await page.getByRole('heading', { name: 'Konto „sprachhaus“ stilllegen?' }).waitFor();
    await press('Ja, stilllegen');
    await page.getByText('„sprachhaus“ ist stillgelegt.').waitFor();
    await clerk.goto('/kurse');
    await clerk.getByRole('heading', { name: 'Anmelden' }).waitFor();
  });

  it('announces a rule from a coming day, corrects it, and takes it back', async () => {
    await page.goto('/verwaltung/regelwerte?suche=H%C3%B6chstgr');
    await page.getByRole('link', { name: 'Höchstgröße eines Integrationskurses' }).click();
    await page.getByLabel('Wert in Menschen').fill('600');
    await page.getByLabel('gilt ab').fill('2027-03-10');
    await page.getByRole('textbox', { name: 'Quelle' }).fill('Beschluss des Arbeitskreises vom 09.03.2027');
    await press('Ankündigen');
    await page.locator('#value-error').waitFor();
    await page.getByLabel('Wert in Menschen').fill('22');
    await press('Ankündigen');
    await page.locator('#from-error').getByText('frühestens ab morgen').waitFor();
    await page.getByLabel('gilt ab').fill('2027-04-01');
    await press('Ankündigen');
    await page.getByText(/^Eingetragen: 22.Menschen, gilt ab 1\..April 2027\.$/).waitFor();
    await takePicture(page, 'verwaltung-regelwert');
    await press(/^Berichtigen: Wert ab 1\..April 2027/);
    await page.getByLabel('Wert in Menschen').fill('20');
    await press('Speichern');
    await page
      .getByRole('table')
      .getByText(/^20.Menschen$/)
      .waitFor();
    await press(/^Zurücknehmen: Wert ab/);
    await press('Ja, zurücknehmen');
    await page.getByText(/ist zurückgenommen\.$/).waitFor();
  });

  it('adds a Kurstyp, moves it up and deletes it', async () => {
    await page.goto('/verwaltung/kurstypen');
    await press('Neuer Kurstyp');
    await page.locator('#title').fill('Wochenende');
    await page.locator('#code').fill('wochenende');
    await page.getByLabel('Zeitmodell').selectOption('weekend');
    await page.locator('#courseTypeCode').selectOption('women');
    await press('Speichern');
    await page.locator('#courseTypeCode-error').getByText('durften nur bis 30.04.2025 beginnen').waitFor();
    await page.locator('#courseTypeCode').selectOption('general');
    await press('Speichern');
    await page.getByText('Der Kurstyp ist gespeichert.').waitFor();
    await press('Nach oben: Wochenende');
    await page.getByText('„Wochenende“ steht jetzt an Stelle 9.').waitFor({ state: 'attached' });
    await takePicture(page, 'verwaltung-kurstypen');
    await press('Löschen: Wochenende');
    await press('Ja, löschen');
    await page.getByText('Der Kurstyp ist gelöscht.').waitFor();
  });

  it('chooses what was typed and taken before there was anything to choose from', async () => {
    const release = await holdBack(page, /\/api\/v1\/(regions|sites)/);
    await page.goto('/verwaltung/reisezeiten');
    await page.getByLabel('Kursort', { exact: true }).fill('Hagenbach');
    await page.keyboard.press('Enter');
    await page.getByLabel('Gemeinde', { exact: true }).fill('Neupotz');
    await page.keyboard.press('Tab');
    await release();
    await page.getByText('Bisher gilt').waitFor();
    await expect(page.getByLabel('Gemeinde', { exact: true }).inputValue()).resolves.toBe('Neupotz');
    // What is chosen is kept as a draft; whoever comes next begins with an empty form.
    for (const field of ['Gemeinde', 'Kursort']) await page.getByLabel(field, { exact: true }).fill('');
  });

  it('loses no letter and no choice of somebody who is faster than their machine', async () => {
    await page.goto('/verwaltung/konten');
    const machine = await page.context().newCDPSession(page);
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 8 });
    await page.getByLabel('Suche nach Anmeldename oder Organisation').focus();
    await page.keyboard.type('sozialamt');
    await page.getByLabel('alle', { exact: true }).check();
    await machine.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    await page.waitForURL(/\?(?=.*suche=sozialamt)(?=.*stand=alle)/);
    await page.getByRole('table').getByText('sozialamt', { exact: true }).waitFor();
  });

  it('corrects a way, takes the correction back and undoes that', async () => {
    await page.goto('/verwaltung/reisezeiten');
    await page.getByLabel('Gemeinde', { exact: true }).fill('Neupotz');
    await page.keyboard.press('Enter');
    await page.getByLabel('Kursort', { exact: true }).fill('Hagenbach');
    await page.keyboard.press('Enter');
    await page.getByText('Bisher gilt').waitFor();
    await page.getByLabel('Minuten, einfacher Weg').fill('55');
    await page.getByLabel('Grund', { exact: true }).fill('Der Bus fährt einen Umweg.');
    await press('Korrektur speichern');
    await page.getByText(/^Gespeichert: von Neupotz nach .* 55 Minuten\.$/).waitFor();
    await page.getByRole('table').getByText('Der Bus fährt einen Umweg.').waitFor();
    await takePicture(page, 'verwaltung-reisezeiten');
    await press(/^Zurücknehmen: Neupotz/);
    await press('Rückgängig');
    await page.getByRole('table').getByText('Der Bus fährt einen Umweg.').waitFor();
  });

  it('says what does not fit together, and sends out again what did not arrive', async () => {
    await story.house.query(`INSERT INTO self_check_run (finished_at, found) VALUES (now(), 1)`);
    await story.house.query(
      `INSERT INTO impossible_state VALUES ('course-overbooked', '53be2a20-8431-4207-818d-7f5a91f5176a', now())`,
    );
    for (const name of ['heard-by-nobody', 'given-up']) {
      await story.house.query(
        `INSERT INTO outbox_event (name, version, payload, occurred_at, relayed_at, relay_round)
         VALUES ($1, 1, '{}', now(), clock_timestamp(), 5)`,
        [name],
      );
    }
    await page.goto('/');
    await page.getByRole('link', { name: /Selbstprüfung: 1 Zeile/ }).click();
    await page.getByText('Ein Kursabschnitt hat mehr belegte').waitFor();
    await press(/^Noch einmal zustellen: heard-by-nobody/);
    await page.getByText('Das Ereignis wird noch einmal zugestellt.').waitFor({ state: 'attached' });
    await press(/^Aufgeben: given-up/);
    await page.getByText('Was fehlt, müssen Sie von Hand nachholen.').waitFor();
    await takePicture(page, 'verwaltung-warteschlangen');
    await press('Ja, aufgeben');
    await page.getByRole('heading', { name: 'Festhängende Ereignisse' }).waitFor({ state: 'detached' });
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    await expectNoBarriersInAnyLook(page, [...PAGES, [organisationPath, 'Sprachhaus Beispiel']]);
  });
});
