import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { CHROMIUM_PATH, LOOKS } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook, expectNoBarriersOn } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('A meeting is run in the browser', () => {
  const story = exampleStory();
  let house: House;
  let page: Page;
  let phone: Page;
  let address: string;

  beforeAll(async () => {
    ({ house, page } = story);
    phone = await story.openWindow({ width: 390 });
  });

  it('fills its agenda with what is open, and the Kreisverwaltung decides what is talked about', async () => {
    await page.goto('/sitzungen');
    await signInAtTheForm(page, 'landkreis', 'Sitzungen');
    await page.getByRole('link', { name: 'Sitzung des Arbeitskreises Integration' }).click();
    await page.getByRole('heading', { name: 'Tagesordnung' }).waitFor();
    address = new URL(page.url()).pathname;
    await page.getByRole('button', { name: 'Auffüllen' }).click();
    await page.getByText(/(ist|sind) vorgeschlagen\./).waitFor();
    await page.getByRole('button', { name: 'Aufnehmen: Ferienzeiten der Kurse abstimmen' }).click();
    await page.getByText('TOP 4').waitFor();
    await page.getByRole('button', { name: 'Einladen' }).click();
    await page.getByRole('button', { name: 'Einladungen verschicken' }).click();
    await page.getByText('Alle sind eingeladen.').waitFor();
    await house.settle();
    const mails = (await house.mails()).filter(({ subject }) => subject.includes('Einladung'));
    expect(mails.length).toBe(16);
  });

  it('is answered on the phone by the link of the mail', async () => {
    const mail = (await house.mails()).find(
      ({ to, subject }) => to === 'post@awo.example' && subject.includes('Einladung'),
    );
    const link = /\/sitzung\/[\w-]{43}/.exec(mail?.text ?? '')?.[0] ?? '';
    await expectNoBarriersOn(phone, LOOKS[0], [[link, 'Sitzung des Arbeitskreises Integration']]);
    await phone.getByLabel('Wir kommen', { exact: true }).check();
    await phone.getByLabel('Wie viele Personen?').fill('2');
    await phone.getByRole('button', { name: 'Antwort senden' }).click();
    await phone.getByText('Ihre Antwort: zugesagt (2)').waitFor();
  });

  it('has minutes that are saved while typing, tasks, and is locked when it is released', async () => {
    house.clock.moveTo((await startOf()) ?? '');
    await page.goto('/anmelden');
    await page.context().clearCookies();
    await page.goto(address);
    await signInAtTheForm(page, 'landkreis', 'Sitzung des Arbeitskreises Integration');
    await page.getByRole('button', { name: 'Sitzung durchführen' }).click();
    await page.getByText('Die Niederschrift ist offen').waitFor();
    const field = page.getByLabel(/^Niederschrift zu: Genehmigung/);
    await field.fill('Genehmigt ohne Einwände.');
    await page.clock.runFor(1500);
    await page.getByText('gespeichert', { exact: true }).first().waitFor();
    await page.getByRole('button', { name: /^Aufgabe festhalten: Genehmigung/ }).click();
    await page.getByLabel('Was ist zu tun?').fill('Termin abstimmen');
    await page.getByLabel('Zuständig').selectOption({ label: 'AWO Migrationsberatung (Beispiel)' });
    await page.getByLabel('Bis', { exact: true }).fill('2099-01-31');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByText(/Termin abstimmen \(AWO/).waitFor();
    await page.getByRole('button', { name: 'Niederschrift freigeben' }).click();
    await page.getByRole('button', { name: 'Freigeben', exact: true }).click();
    await page.getByText('Die Niederschrift ist freigegeben.').waitFor();
    await page.getByText('Genehmigt ohne Einwände.').first().waitFor();
    expect(await page.getByLabel(/^Niederschrift zu/).count()).toBe(0);
  });

  it('has no barriers, on a desk and on a phone', async () => {
    const sights = [
      ['/gremien', 'Gremien', 'gremien'],
      ['/sitzungen', 'Sitzungen', 'sitzungen'],
      ['/aufgaben', 'Aufgaben', 'aufgaben'],
      [address, 'Sitzung des Arbeitskreises Integration', 'sitzung'],
      ['/sitzungen/neu', 'Sitzung anlegen', 'sitzung-neu'],
    ] as const;
    await expectNoBarriersInAnyLook(page, sights);
  });

  const startOf = async (): Promise<string | undefined> => {
    const [row] = await house.query<{ at: Date }>('SELECT starts_at AS at FROM meeting WHERE id = $1', [
      address.split('/').at(-1),
    ]);
    return row?.at.toISOString();
  };
});
