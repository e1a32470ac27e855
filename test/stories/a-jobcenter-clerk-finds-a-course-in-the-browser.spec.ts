import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { barriersOn, CHROMIUM_PATH, isWiderThanItsWindow, takePicture } from '../support/browser.js';
import { exampleStory, expectNoBarriersInAnyLook } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('A Jobcenter clerk finds a course in the browser', () => {
  const story = exampleStory({ offersByHand: true });
  let house: House;
  let page: Page;
  let course: string;
  let caseAddress: string;

  beforeAll(() => {
    ({ house, page } = story);
  });

  const inAddress = (name: string): string | null => new URL(page.url()).searchParams.get(name);
  const focus = async (label: string): Promise<void> => page.getByLabel(label, { exact: true }).focus();

  it('finds courses from a postcode, a Kurstyp and a level by keyboard alone', async () => {
    await page.goto('/kurse-finden');
    await signInAtTheForm(page, 'jobcenter', 'Kurs finden');
    await page.getByText('Die ersten 25 Kurse').first().waitFor();
    await focus('Gemeinde oder Postleitzahl');
    await page.keyboard.type('76870');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\?ort=07334013$/);
    await focus('Kurstyp');
    await page.keyboard.press('A'); // Allgemein
    await focus('Niveau');
    await page.keyboard.type('A1');
    await page.waitForURL(/niveau=A1$/);
    await page
      .getByText(/^\d+ Kurse gefunden/)
      .first()
      .waitFor();
    await page.locator('.result[aria-busy="false"]').waitFor();
    const first = page.locator('.suggestion').first();
    expect(await first.textContent()).toMatch(
      /Einstieg \d\d\.\d\d\.2027 · Niveau A1\d+\sMin\. \((gemessen|geschätzt|korrigiert)\) Weg/,
    );
  });

  it('says on the map what stands in the list', async () => {
    await page.locator('.map .area').first().waitFor();
    const listed = await page.locator('.suggestion').count();
    const labels = await page
      .locator('.map .area')
      .evaluateAll((areas) => areas.map((area) => area.getAttribute('aria-label') ?? ''));
    const counted = labels.map((label) => Number(/(\d+) gefundene/.exec(label)?.[1] ?? 0));
    expect(counted.reduce((sum, count) => sum + count, 0)).toBe(listed);
  });

  it('opens a course and comes back to the same search', async () => {
    const link = page.locator('.suggestion a').first();
    course = (await link.textContent()) ?? '';
    await link.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: course }).waitFor();
    await page
      .getByText(/Weg ab Kandel/)
      .first()
      .waitFor();
    await page.goBack();
    await page
      .getByText(/^\d+ Kurse gefunden/)
      .first()
      .waitFor();
    expect([inAddress('ort'), inAddress('kurstyp'), inAddress('niveau')]).toEqual([
      '07334013',
      'general',
      'A1',
    ]);
    expect(await page.getByLabel('Gemeinde oder Postleitzahl').inputValue()).toContain('Kandel');
  });

  it('subscribes to the search and ends it', async () => {
    await page.getByRole('button', { name: 'Kalender-Link erzeugen' }).click();
    const address = (await page.locator('.calendar-link').textContent()) ?? '';
    const path = new URL(address).pathname;
    expect((await house.visitor().get<string>(path)).text).toContain(
      `SUMMARY:Kursbeginn: ${course.slice(0, 20)}`,
    );
    await page.getByRole('link', { name: 'Alle Kalender Ihrer Organisation' }).click();
    await page.getByRole('button', { name: /^Beenden: Allgemein/ }).click();
    await page.getByRole('button', { name: 'Ja, Kalender beenden' }).click();
    await page.getByText('Ihre Organisation hat noch keinen Kalender abonniert.').waitFor();
    expect((await house.visitor().get(path)).status).toBe(404);
    await page.goBack();
  });

  it('enters a case for the course with what is known already', async () => {
    await page.locator('.suggestion a').first().click();
    await page.getByRole('link', { name: 'Neuen Fall dafür aufnehmen' }).click();
    await page.getByRole('heading', { level: 1, name: 'Neuer Fall' }).waitFor();
    expect(await page.getByLabel('Kurstyp').first().inputValue()).toBe('general');
    expect(await page.getByLabel('Sprachniveau').inputValue()).toBe('A1');
    expect(await page.getByLabel('Gemeinde', { exact: true }).inputValue()).toContain('Kandel');
    await page.locator('.wishes__words').first().waitFor();
    expect(await page.locator('.wishes__words').first().textContent()).toContain(course);
    await page.getByLabel('Zugangsweg').selectOption('obliged-jobcenter');
    await page.getByRole('button', { name: 'Auf die Warteliste setzen' }).click();
    await page.getByRole('heading', { name: 'Der Fall ist eingetragen' }).waitFor();
    expect(await page.locator('.wishes__words').first().textContent()).toContain(course);
    caseAddress = new URL(page.url()).pathname;
  });

  it('reports a count, changes it, takes it back and undoes that', async () => {
    await page.goto('/bedarf');
    await page.getByRole('button', { name: 'Unverändert bestätigen' }).click();
    await page.getByText('Zuletzt bestätigt am 10. März 2027.').waitFor();
    await page.getByRole('button', { name: 'Melden', exact: true }).click();
    await page.locator('.error-summary a').first().waitFor();
    await page.locator('#bedarf-ags').fill('Berg');
    await page.keyboard.press('Enter');
    await page.getByLabel('Kurstyp').selectOption('women-with-childcare');
    await page.getByLabel('Sprachniveau').selectOption('B1');
    await page.getByLabel('Zugangsweg').selectOption('obliged-jobcenter');
    await page.getByLabel('Wie viele Menschen?').fill('3');
    await page.getByRole('button', { name: 'Melden', exact: true }).click();
    const line = page.getByRole('row', { name: /^Berg.*B1/ });
    await line.getByRole('button', { name: /^Zahl ändern/ }).click();
    await line.getByLabel(/^Menschen jetzt/).fill('5');
    await page.keyboard.press('Enter');
    await line.getByRole('cell', { name: '5', exact: true }).waitFor();
    await line.getByRole('button', { name: /^Zurücknehmen/ }).click();
    await line.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await line.getByRole('cell', { name: '5', exact: true }).waitFor();
  });

  it('the Sozialamt says on a phone, with one press, that its counts still hold', async () => {
    const phone = await story.openWindow({ width: 390 });
    await phone.goto('/anmelden');
    await signInAtTheForm(phone, 'sozialamt', 'Startseite');
    await phone.getByRole('button', { name: 'Menü' }).click();
    await phone.getByRole('link', { name: 'Bedarfsmeldungen' }).click();
    await phone.getByRole('button', { name: 'Unverändert bestätigen' }).click();
    await phone.getByText('Zuletzt bestätigt am 10. März 2027.').waitFor();
    expect(await isWiderThanItsWindow(phone)).toBe(false);
    await phone.close();
  });

  it('another office answers a gap that it was told of, and sees no case of the Jobcenter', async () => {
    const other = await story.openWindow({ colorScheme: 'dark', width: 320 });
    await other.goto('/anmelden');
    await signInAtTheForm(other, 'auslaenderbehoerde', 'Startseite');
    await other.getByRole('link', { name: /Lückenmeldung(en warten| wartet) auf Ihre Antwort$/ }).click();
    await other.getByRole('heading', { level: 1, name: 'Versorgungslücken' }).waitFor();
    await other.locator('.gap-list a').first().click();
    await other.getByLabel('Nicht möglich').check();
    await other.getByRole('button', { name: 'Antwort senden' }).click();
    await other.locator('.error-summary a').click();
    await other.getByLabel('Woran liegt es?').selectOption('no-room');
    await other.getByRole('button', { name: 'Antwort senden' }).click();
    await other.locator('.kern-alert--success:focus').waitFor();
    const answer = 'Ausländerbehörde Beispielkreis: nicht möglich (kein Raum)';
    await other.getByText(answer).first().waitFor();
    expect(await barriersOn(other)).toEqual([]);
    expect(await isWiderThanItsWindow(other)).toBe(false);
    await takePicture(other, 'gap-answered');
    await other.goto('/faelle');
    await other.locator('.card-table a').first().waitFor();
    expect(await other.locator(`a[href="${caseAddress}"]`).count()).toBe(0);
    await other.goto(caseAddress);
    await other.getByText('Diese Vermittlung gibt es hier nicht').first().waitFor();
    await other.close();
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    const search = '/kurse-finden?ort=07334013&kurstyp=general&niveau=A1&zeiten=vormittags';
    await page.goto(search);
    const found = (await page.locator('.suggestion a').first().getAttribute('href')) ?? '';
    await expectNoBarriersInAnyLook(page, [
      [search, 'Kurs finden', 'find-course'],
      [found, undefined, 'offering'],
      ['/bedarf', undefined, 'demand'],
    ]);
  });
});
