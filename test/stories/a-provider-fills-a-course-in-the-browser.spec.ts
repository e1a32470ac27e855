import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openCounty } from '../support/a-county-with-demand.js';
import { barriersOn, CHROMIUM_PATH, holdBack, standsStill, takePicture } from '../support/browser.js';
import { expectNoBarriersInAnyLook, storyInBrowser } from '../support/browser-story.js';
import { placeCase } from '../support/cases.js';
import { courseForm } from '../support/courses.js';
import { STORY_PASSWORD, type House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { actOn, offersSeenBy } from '../support/offers.js';
import type { Visitor } from '../support/visitor.js';

interface SeenCourse {
  readonly state: string;
  readonly isFilledFromList: boolean;
  readonly sections: readonly { readonly taken: number; readonly held: number; readonly free: number }[];
}

storyThatNeeds(CHROMIUM_PATH)('A provider fills a course in the browser', () => {
  const story = storyInBrowser(openWaitingCounty);
  let house: House;
  let page: Page;
  let office: Visitor;
  let vhs: Visitor;
  let morningId: string;

  beforeAll(async () => {
    ({ house, page } = story);
    await signIn(page, '/kurse');
  });

  /** Eight people wait, two of them addressed to the provider, and two courses have places. */
  async function openWaitingCounty(): Promise<House> {
    const county = await openCounty();
    const { house } = county;
    office = await house.signIn('jobcenter');
    vhs = await house.signIn('vhs');
    for (const waitingSince of ['2026-09-01', '2026-09-02', '2026-09-03', '2026-09-04', '2026-09-05'])
      await placeCase(office, { waitingSince });
    await placeCase(office, { waitingSince: '2026-09-06', level: null });
    await placeCase(office, { waitingSince: '2026-10-01', addressedProviderId: county.ids['vhs'] });
    await placeCase(office, { waitingSince: '2026-10-02', addressedProviderId: county.ids['vhs'] });
    const post = async (change: Readonly<Record<string, unknown>>): Promise<string> => {
      const answer = await vhs.post<{ id: string }>(
        '/api/v1/offerings',
        courseForm(house, county.siteId, change),
      );
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      return answer.body.id;
    };
    morningId = await post({
      title: 'Vormittagskurs',
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 17 }],
    });
    await post({
      title: 'Zweiter Vormittagskurs',
      sections: [{ number: 1, level: 'A1', startsOn: '2026-12-14', taken: 19 }],
    });
    await house.settle();
    return house;
  }
  const signIn = async (where: Page, address: string, login = 'vhs'): Promise<void> => {
    await where.goto(address);
    await where.getByLabel('Anmeldename').fill(login);
    await where.getByLabel('Passwort').fill(STORY_PASSWORD);
    await where.keyboard.press('Enter');
    await where.waitForURL((url) => url.pathname === address);
    await where.getByRole('heading', { level: 1 }).waitFor();
  };
  const course = async (): Promise<SeenCourse> =>
    (await vhs.get<SeenCourse>(`/api/v1/offerings/${morningId}`)).body;
  const told = (words: string | RegExp): Promise<void> =>
    page.locator('.kern-alert--success').getByText(words).waitFor();
  const focused = (): Promise<string> => page.evaluate('document.activeElement.textContent.trim()');

  it('sees its courses and what waits for it', async () => {
    await page.getByRole('link', { name: '2 Anfragen von Stellen sind zu beantworten' }).waitFor();
    const row = page.getByRole('row', { name: /^Vormittagskurs/ });
    expect(await row.getByLabel(/^Belegte Plätze in Abschnitt 1/).inputValue()).toBe('17');
    expect(await row.innerText()).toContain('3 von 20 frei');
    await row.getByRole('link', { name: 'Warteliste: Vormittagskurs' }).press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Vormittagskurs' }).waitFor();
  });

  it('reads who is next and why others are not, as numbers', async () => {
    await page.getByText('5 Menschen könnten sofort kommen').waitFor();
    await page.getByText(/Als Nächstes an der Reihe: .*wartet seit 83 Tagen/).waitFor();
    await page.getByText('weniger als 3 Menschen').waitFor();
    const [first] = await house.query<{ code: string }>(
      `SELECT code FROM referral WHERE waiting_since = '2026-09-01'`,
    );
    expect(await page.locator('main').innerText()).not.toContain(first?.code ?? '?');
  });

  it('offers the next place by keyboard and hears until when', async () => {
    await page.getByRole('button', { name: 'Nächsten Platz anbieten' }).press('Enter');
    await told(/Der Platz ist angeboten. Antwort bis Donnerstag, 26\.\sNovember 2026/);
    expect(await focused()).toContain('Der Platz ist angeboten');
    await page.getByRole('heading', { name: 'Warten auf Antwort' }).waitFor();
    expect((await course()).sections).toMatchObject([{ taken: 17, held: 1, free: 2 }]);
  });

  it('registers whoever accepted: the place is counted as taken', async () => {
    const [open] = await offersSeenBy(office);
    await actOn(office, open ?? { id: '' }, 'accept');
    await page.reload();
    await page.getByRole('button', { name: `Angemeldet: Fall ${open?.caseCode}` }).press('Enter');
    await told(`Fall ${open?.caseCode} ist angemeldet und zählt als belegter Platz.`);
    expect((await course()).sections).toMatchObject([{ taken: 18, held: 0, free: 2 }]);
  });

  it('tries a start run over two courses first, and does it then', async () => {
    await page.getByLabel(/^Zweiter Vormittagskurs/).press('Space');
    await page.getByRole('button', { name: 'Vorschau' }).press('Enter');
    await page.getByRole('heading', { name: /^3 Plätze würden angeboten/ }).waitFor();
    expect((await offersSeenBy(vhs)).filter(({ state }) => state === 'open')).toHaveLength(0);
    await page.getByRole('button', { name: '3 Plätze jetzt anbieten' }).press('Enter');
    await told('3 Plätze sind angeboten.');
    expect((await offersSeenBy(vhs)).filter(({ state }) => state === 'open')).toHaveLength(3);
  });

  it('takes an offer back only with a reason', async () => {
    await page
      .getByRole('button', { name: /^Angebot zurückziehen/ })
      .first()
      .press('Enter');
    expect(await focused()).toMatch(/^Das Angebot an Fall .* wirklich zurückziehen\?$/);
    await page.getByRole('button', { name: 'Angebot zurückziehen', exact: true }).press('Enter');
    await page.locator('.error-summary').getByText('Bitte wählen Sie einen Grund.').press('Enter');
    await page.keyboard.press('Space');
    await page.getByRole('button', { name: 'Angebot zurückziehen', exact: true }).press('Enter');
    await told(/^Das Angebot an Fall .* ist zurückgezogen\.$/);
  });

  it('lets the platform fill the course from now on', async () => {
    const fill = page.getByRole('switch', { name: 'Aus der Warteliste füllen: Vormittagskurs' });
    expect(await fill.getAttribute('aria-checked')).toBe('false');
    await fill.press('Space');
    await page
      .getByText('Wird ein Platz frei, bietet ihn die Plattform sofort der nächsten Person an.')
      .waitFor();
    expect((await course()).isFilledFromList).toBe(true);
  });

  it('answers the cases that were addressed to it; a no says first what it means', async () => {
    await page.getByRole('link', { name: 'Anfragen', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Anfragen an uns' }).waitFor();
    await page
      .getByRole('button', { name: /^Ablehnen/ })
      .first()
      .press('Enter');
    await page.getByText('Ablehnen beendet den Fall').waitFor();
    await page.getByRole('button', { name: 'Abbrechen' }).press('Enter');
    await page
      .getByRole('button', { name: /^Auf die Liste nehmen/ })
      .first()
      .press('Enter');
    await told(/steht auf der Warteliste\.$/);
    await page.locator('.offer-card').nth(1).waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Zurückgeben/ }).press('Enter');
    await page.getByLabel('Kein Platz in absehbarer Zeit').check();
    await page.getByRole('button', { name: 'Fall zurückgeben' }).press('Enter');
    await told(/ist zurückgegeben\.$/);
    await page.getByText('Zurzeit wartet keine Anfrage auf Sie.').waitFor();
  });

  it('puts a placement test into the calendar; a mistake costs no typing', async () => {
    await page.getByRole('link', { name: 'Einstufungstests', exact: true }).click();
    await page.getByRole('link', { name: 'Neuer Termin' }).click();
    await page.getByLabel('Kursort').selectOption({ label: 'Altes Schulhaus, Altdorf' });
    await page.getByLabel('Beginn', { exact: true }).fill('09:00');
    await page.getByLabel('Ende', { exact: true }).fill('11:30');
    await page.getByLabel('Plätze', { exact: true }).fill('12');
    await page.getByRole('button', { name: 'Termin einstellen' }).press('Enter');
    await page.locator('.error-summary').getByRole('link').first().waitFor();
    await page.getByLabel('Tag', { exact: true }).fill('2026-11-27');
    await page.getByRole('button', { name: 'Termin einstellen' }).press('Enter');
    await told('Der Termin ist gespeichert.');
    await page.getByText('Freitag, 27. November 2026, 09:00 bis 11:30 Uhr').waitFor();
  });

  it('enters the result when the test has begun, and it reaches the case', async () => {
    const [test] = await house.query<{ id: string }>('SELECT id FROM placement_test');
    const [untested] = await house.query<{ id: string; code: string }>(
      'SELECT id, code FROM referral WHERE level IS NULL',
    );
    await office.post(`/api/v1/placement-tests/${test?.id}/bookings`, { referralId: untested?.id });
    house.clock.moveTo('2026-11-27T11:00:00Z');
    const later = await story.openWindow();
    await signIn(later, `/einstufungstests/${test?.id}`);
    await later.getByRole('button', { name: `Ergebnis eintragen: Fall ${untested?.code}` }).press('Enter');
    await later.getByLabel('Sprachniveau').selectOption('A1');
    await later.getByRole('button', { name: 'Ergebnis speichern' }).press('Enter');
    await later.getByText(`Das Ergebnis von Fall ${untested?.code} ist gespeichert.`).waitFor();
    await takePicture(later, 'provider-test-result');
    await later.close();
    expect(await house.query('SELECT level FROM referral WHERE id = $1', [untested?.id])).toEqual([
      { level: 'A1' },
    ]);
  });

  it('has no barriers, wide and narrow, light and dark', async () => {
    const [test] = await house.query<{ id: string }>('SELECT id FROM placement_test');
    const other = await story.openWindow(); // its clock stands where the house's stands now
    await signIn(other, '/kurse');
    await expectNoBarriersInAnyLook(other, [
      ['/kurse', 'Meine Kurse', 'provider-courses'],
      [`/kurse/${morningId}/warteliste`, 'Warteliste', 'provider-waiting-list'],
      ['/vermittlungen', 'Anfragen an uns', 'provider-addressed'],
      ['/einstufungstests', 'Einstufungstests', 'provider-tests'],
      [`/einstufungstests/${test?.id}`, undefined, 'provider-test'],
      ['/einstufungstests/neu', undefined, 'provider-new-test'],
    ]);
    await other.close();
  });

  it('shows the district the same list as figures, with nothing to press', async () => {
    const district = await story.openWindow();
    await signIn(district, `/kurse/${morningId}/warteliste`, 'district');
    await standsStill(district, 'Warteliste');
    const harmless = ['Hilfe', 'Excel', 'CSV'];
    const buttons = await district.locator('main').getByRole('button').allInnerTexts();
    expect(buttons.map((text) => text.trim()).filter((text) => !harmless.includes(text))).toEqual([]);
    expect(await barriersOn(district)).toEqual([]);
    await district.close();
  });

  it('puts a course off, with all its days, and takes it up again', async () => {
    await page.goto('/kurse');
    await page.getByRole('link', { name: 'Zweiter Vormittagskurs', exact: true }).click();
    await page.getByRole('button', { name: 'Verschieben' }).press('Enter');
    await page.getByLabel('Kein Raum').check();
    await page.getByLabel('Neuer Beginn').fill('2026-12-01');
    await page.getByRole('button', { name: 'Kurs verschieben' }).press('Enter');
    await page.locator('.error-summary').getByRole('link').press('Enter');
    expect(await page.evaluate('document.activeElement.type')).toBe('date');
    await page.getByLabel('Neuer Beginn').fill('2027-01-11');
    await page.getByRole('button', { name: 'Kurs verschieben' }).press('Enter');
    await told('Der Kurs ist verschoben.');
    await page.getByRole('button', { name: 'Wieder öffnen' }).press('Enter');
    await page.getByRole('button', { name: 'Kurs wieder öffnen' }).press('Enter');
    await told('Der Kurs ist wieder offen.');
    await page.getByText('Beginn 11.01.2027', { exact: true }).waitFor();
  });

  it('says which course another gives way to', async () => {
    await page.getByRole('button', { name: 'Zusammenlegen' }).press('Enter');
    await page.getByText('Niemand wird von selbst in den anderen Kurs übernommen').waitFor();
    await page.getByLabel('Zu wenige Anmeldungen').check();
    await page.getByLabel('In welchen Kurs?').selectOption({ label: 'Vormittagskurs, Beginn 14.12.2026' });
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: 'Kurse zusammenlegen' }).press('Enter');
    await told('Der Kurs ist zusammengelegt.');
    await house.settle();
  });

  it('calls the course off after a question that says how many people it touches', async () => {
    const release = await holdBack(page, /\/api\/v1\/place-offers/);
    await page.goto(`/kurse/${morningId}/warteliste`);
    await page.getByRole('heading', { name: 'Vormittagskurs', level: 1 }).waitFor();
    // Not asked before it is known whom it touches.
    expect(await page.getByRole('button', { name: 'Absagen' }).count()).toBe(0);
    await release();
    await page.getByRole('button', { name: 'Absagen' }).press('Enter');
    expect(await focused()).toBe('Diesen Kurs wirklich absagen?');
    const question = page.getByRole('form', { name: 'Diesen Kurs wirklich absagen?' });
    expect(await question.innerText()).toMatch(
      /Platzangebote? (wird|werden) zurückgezogen \(.*1 angemeldet\)/,
    );
    expect(await question.innerText()).toContain('17 Menschen sind außerdem von Ihnen selbst aufgenommen');
    await page.getByLabel('Keine Lehrkraft').check();
    await page.getByRole('button', { name: 'Kurs absagen' }).press('Enter');
    await told('Der Kurs ist abgesagt.');
    await house.settle();
    expect((await course()).state).toBe('cancelled');
    await page.reload();
    await page.getByText(/Angebote? ohne Ergebnis$/).press('Enter');
    await page.getByText('Der Kurs fällt aus').first().waitFor();
    await takePicture(page, 'provider-called-off');
  });
});
