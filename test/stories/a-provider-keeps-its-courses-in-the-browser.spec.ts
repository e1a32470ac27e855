import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersOn, CHROMIUM_PATH, standsStill, takePicture } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook } from '../support/browser-story.js';
import { examplePassword, signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { until } from '../support/until.js';
import type { Visitor } from '../support/visitor.js';

interface SeenCourse {
  readonly id: string;
  readonly title: string;
  readonly version: number;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly sections: readonly {
    readonly number: number;
    readonly level: string;
    readonly startsOn: string;
    readonly taken: number;
  }[];
}

storyThatNeeds(CHROMIUM_PATH)('A provider keeps its courses in the browser', () => {
  const story = exampleStory({ offersByHand: true });
  let house: House;
  let page: Page;
  /** A colleague at another desk. */
  let colleague: Visitor;

  beforeAll(async () => {
    ({ house, page } = story);
    colleague = house.visitor();
    await colleague.post('/api/v1/session', { login: 'vhs', password: examplePassword('vhs') });
  });

  const announced = (words: RegExp): Promise<void> =>
    page.locator('output[aria-live=polite]').getByText(words).waitFor({ state: 'attached' });

  /** The first open course in the list, as the server knows it. */
  const openCourse = async (): Promise<SeenCourse> => {
    const [row] = await house.query<{ id: string }>(
      `SELECT o.id FROM offering o JOIN account a ON a.organisation_id = o.provider_id
       WHERE a.login = 'vhs' AND o.state = 'open' AND o.starts_on > '2027-03-15' AND o.confirmed_on < '2027-03-10'
       ORDER BY o.starts_on, o.id LIMIT 1`,
    );
    return courseNow(row?.id ?? '');
  };
  const courseNow = async (id: string): Promise<SeenCourse> =>
    (await colleague.get<SeenCourse>(`/api/v1/offerings/${id}`)).body;
  const placesPath = (id: string): string => `/api/v1/offerings/${id}/places`;

  it('changes a figure with few keys after signing in, and takes it back', async () => {
    await page.goto('/kurse');
    await signInAtTheForm(page, 'vhs', 'Meine Kurse');
    const course = await openCourse();
    const [section] = course.sections;
    const row = page.getByRole('row').filter({ has: page.locator(`a[href="/kurse/${course.id}"]`) });
    const field = row.getByRole('textbox').first();
    await field.focus();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    await announced(new RegExp(`jetzt ${(section?.taken ?? 0) + 2}, gespeichert`));
    expect((await courseNow(course.id)).sections[0]?.taken).toBe((section?.taken ?? 0) + 2);
    await row.getByRole('button', { name: /^Rückgängig/ }).press('Enter');
    await announced(new RegExp(`wieder ${section?.taken}\\.`));
    expect((await courseNow(course.id)).sections[0]?.taken).toBe(section?.taken);
    await row.getByText('heute bestätigt').waitFor();
  });

  it('shows in place when a colleague was faster, and asks whose figure holds', async () => {
    const course = await openCourse();
    const [section] = course.sections;
    const taken = section?.taken ?? 0;
    const row = page.getByRole('row').filter({ has: page.locator(`a[href="/kurse/${course.id}"]`) });
    await colleague.put(placesPath(course.id), { sections: [{ number: section?.number, taken: taken + 3 }] });
    await row.getByRole('button', { name: /^Einen mehr\. Belegte Plätze in Abschnitt/ }).click();
    await row
      .getByText(
        `Jemand anders hat die Zahl inzwischen geändert: jetzt ${taken + 3}. Sie wollten ${taken + 1}.`,
      )
      .waitFor();
    expect((await courseNow(course.id)).sections[0]?.taken).toBe(taken + 3);
    await row.getByRole('button', { name: `${taken + 1} speichern` }).click();
    await announced(new RegExp(`jetzt ${taken + 1}, gespeichert`));
    expect((await courseNow(course.id)).sections[0]?.taken).toBe(taken + 1);
  });

  it('keeps the choice of the list in the address, and confirms all that it shows', async () => {
    await page.getByLabel('Stand', { exact: true }).selectOption('offen');
    await page.getByLabel('Titel oder Ort').fill('germersheim');
    await page.waitForURL(/stand=offen&suche=germersheim/);
    await page.getByRole('button', { name: /^Alle Zahlen stimmen: \d+ Kurse? bestätigen$/ }).press('Enter');
    await announced(/Die Zahlen von \d+ Kurse?n? sind bestätigt\./);
    await until(() => page.evaluate(`document.activeElement.textContent.startsWith('Die Zahlen von ')`));
    const [first] = await page.getByRole('row').getByRole('link').all();
    await first?.click();
    await page.getByRole('heading', { name: 'Verlauf' }).waitFor();
    await page.goBack();
    expect(await page.getByLabel('Titel oder Ort').inputValue()).toBe('germersheim');
  });

  it('enters a course as a copy of the last one; the rules speak while it is typed', async () => {
    await page.getByRole('link', { name: 'Neuer Kurs' }).click();
    await page.getByText(/^Kopiert ist alles außer den belegten Plätzen\./).waitFor();
    await page.getByText('Prüfung des Entwurfs').waitFor();
    await page.getByLabel('Titel', { exact: true }).fill('Kopierter Kurs');
    await page.getByLabel('Kursart').selectOption('women');
    await announced(/darf an diesem Tag nicht beginnen/);
    await page.getByRole('link', { name: /^Die Kursart „Frauenintegrationskurs“/ }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('kurs-courseTypeCode');
    await page.getByLabel('Kurstyp').selectOption('general');
    await page.getByLabel('Plätze', { exact: true }).fill('26');
    await page
      .locator('#kurs-maximumSize-error')
      .getByText(/höchstens 25 Plätze.*IntV § 14 Abs\. 2/)
      .waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kurs einstellen' }).press('Enter');
    await page
      .locator('.error-summary')
      .getByRole('link', { name: /höchstens 25 Plätze/ })
      .press('Enter');
    await page.keyboard.type('20');
  });

  it('loses no text to an expired session', async () => {
    await page.getByLabel('Plätze', { exact: true }).fill('20');
    await house.query('DELETE FROM session');
    await page.getByRole('button', { name: 'Kurs einstellen' }).press('Enter');
    await page.getByLabel('Anmeldename').waitFor();
    await signInAtTheForm(page, 'vhs', 'Neuer Kurs');
    await colleague.post('/api/v1/session', { login: 'vhs', password: examplePassword('vhs') });
    expect(await page.getByLabel('Titel', { exact: true }).inputValue()).toBe('Kopierter Kurs');
    expect(await page.getByLabel('Plätze', { exact: true }).inputValue()).toBe('20');
  });

  it('adds a Kursort by a press on the map, and posts the course there', async () => {
    await page.getByRole('button', { name: 'Neuer Kursort' }).click();
    await page.getByLabel('Name des Kursorts').fill('Bürgerhaus');
    await page.getByLabel('Gemeinde', { exact: true }).fill('Kandel');
    await page.getByRole('option', { name: /^Kandel/ }).click();
    await standsStill(page); // hints to what was typed are announced too
    await page.locator('.place-map .map').click();
    await announced(/^Breite 49,\d+, Länge 8,\d+ gesetzt\.$/);
    await page.getByRole('button', { name: 'Kursort anlegen' }).click();
    expect(await page.getByLabel('Bürgerhaus, Kandel').isChecked()).toBe(true);
    await page.getByRole('button', { name: 'Kurs einstellen' }).press('Enter');
    await page.locator('.kern-alert--success').getByText('Der Kurs ist eingestellt.').waitFor();
    await page.getByRole('heading', { level: 1, name: 'Kopierter Kurs' }).waitFor();
    await page.getByRole('button', { name: 'Verschieben' }).waitFor();
  });

  it('lays two versions beside each other where two change the same course', async () => {
    await page.getByRole('link', { name: 'Bearbeiten' }).click();
    await page.getByLabel('Mindestzahl').fill('9');
    await page.getByLabel('Titel', { exact: true }).fill('Mein Titel');
    const id = /kurse\/([^/]+)\/bearbeiten/.exec(page.url())?.[1] ?? '';
    const copy = await colleague.get<{ details: object }>(`/api/v1/offerings/${id}/copy`);
    const now = await courseNow(id);
    const theirs = {
      ...copy.body.details,
      ...timesOf(now),
      title: 'Ihr Titel',
      weeklyUnits: 24,
      version: now.version,
    };
    expect((await colleague.put(`/api/v1/offerings/${id}`, theirs)).status).toBe(200);
    await page.getByRole('button', { name: 'Änderungen speichern' }).press('Enter');
    await page.getByText('Jemand anders hat diesen Kurs inzwischen geändert').waitFor();
    await page.getByText(/vhs, 10\.03\.2027.*: Kursangebot geändert: Titel, UE in der Woche/).waitFor();
    const table = page.getByRole('table', { name: 'Was der andere geändert hat, neben Ihrer Eingabe' });
    expect(await table.getByRole('row', { name: /^Titel/ }).innerText()).toMatch(
      /Kopierter Kurs[^]*Ihr Titel[^]*Mein Titel/,
    );
    expect(await page.getByLabel('UE in der Woche').inputValue()).toBe('24');
    expect(await barriersOn(page)).toEqual([]);
    await takePicture(page, 'course-conflict');
    await table.getByRole('radio', { name: 'Gespeichertes übernehmen' }).check();
    await page.getByRole('button', { name: 'Änderungen speichern' }).press('Enter');
    await page.locator('.kern-alert--success').getByText('Die Änderungen sind gespeichert.').waitFor();
    const saved = await colleague.get(`/api/v1/offerings/${id}`);
    expect(saved.body).toMatchObject({ title: 'Ihr Titel', minimumSize: 9, weeklyUnits: 24 });
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    const { id } = await openCourse().catch(() => ({ id: '' }));
    const [any] = await house.query<{ id: string }>(`SELECT id FROM offering WHERE title = 'Ihr Titel'`);
    const one = any?.id ?? id;
    await expectNoBarriersInAnyLook(page, [
      ['/kurse', 'Meine Kurse', 'course-list'],
      [`/kurse/${one}`, undefined, 'course-page'],
      [`/kurse/${one}/bearbeiten`, undefined, 'course-edit'],
      ['/kurse/neu', 'Neuer Kurs', 'course-new'],
    ]);
  });
});

/** Days of a course as it stands: a copy moves them. */
function timesOf({ startsOn, sections, endsOn }: SeenCourse): object {
  return {
    startsOn,
    endsOn,
    sections: sections.map(({ number, level, startsOn: from, taken }) => ({
      number,
      level,
      startsOn: from,
      taken,
    })),
  };
}
