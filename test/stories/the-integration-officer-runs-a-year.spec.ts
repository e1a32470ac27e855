import { randomUUID } from 'node:crypto';
import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aCommittee, aConcept, aMeasure } from '../support/a-strategy.js';
import { CHROMIUM_PATH, holdBack, LOOKS } from '../support/browser.js';
import { expectNoBarriersOn, storyInBrowser } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { House, STORY_PASSWORD } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { aMember, oneMemberOfEachKind } from '../support/members.js';
import { pdfText } from '../support/read-pdf.js';

const YEAR = '/konzept/auswahl/2027';
const NEED = 'Kein Bus am Nachmittag';
const GOAL = 'Alle kommen zum Kurs und zurück.';
const TITLE = 'Fahrdienst zum Kurs';
const together = (text: string): string => text.replace(/[\s\u00AD]+/gu, '');

/** What there was before the year began; all that follows is done on pages. */
async function openHouse(): Promise<House> {
  const house = await House.open();
  const ids = await oneMemberOfEachKind(house);
  await aMember(house, 'sitz-beirat', 'steering-group');
  await aCommittee(house, 'steering-group', 'Steuerungsgruppe');
  await aCommittee(house, 'deciding-body', 'Kreisausschuss');
  const conceptId = await aConcept(house);
  await house.query('UPDATE concept SET is_public = true WHERE id = $1', [conceptId]);
  await house.query(
    `INSERT INTO thematic_field (id, concept_id, position, title, description) VALUES ($1, $2, 1, 'Mobilität', '')`,
    [randomUUID(), conceptId],
  );
  const title = 'Kinderbeaufsichtigung';
  await aMeasure(house, { conceptId, number: 1, proposedBy: ids.provider, title, costCents: 2_800_000 });
  return house;
}

async function signIn(page: Page, login: string, address: string, heading: string | RegExp): Promise<void> {
  await page.goto(address);
  await signInAtTheForm(page, login, heading, STORY_PASSWORD);
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

/** All five criteria of the measure that is shown, by the number of points. */
async function giveAll(page: Page, points: number): Promise<void> {
  const fields = page.locator('.assess-criterion');
  for (let criterion = 0; criterion < 5; criterion += 1) {
    const answered = page.waitForResponse((response) => response.request().method() === 'PUT');
    await fields.nth(criterion).getByRole('radio').nth(points).check();
    expect((await answered).status()).toBe(204);
  }
}

/** Records a decision from the page of the selection, and comes back with it. */
async function recordDecision(page: Page, outcome: string): Promise<void> {
  await page.getByRole('link', { name: 'Beschluss aufnehmen' }).click();
  await page.getByRole('heading', { name: 'Beschluss aufnehmen', level: 1 }).waitFor();
  await page.getByLabel('Gremium', { exact: true }).selectOption({ index: 1 });
  await page.getByLabel('Gegenstand').fill('Jahresauswahl 2027');
  await page.getByLabel('Wortlaut').fill('Die Auswahl wird wie vorgelegt angenommen.');
  await page.getByLabel(outcome, { exact: true }).check();
  await press(page, 'Unveränderlich aufnehmen');
  await page.waitForURL(/beschluss=/);
}

storyThatNeeds(CHROMIUM_PATH)('The integration officer runs a year', () => {
  const story = storyInBrowser(openHouse);
  let page: Page;
  let measure: string;
  let meeting: string;

  /** A window on another day: sessions of before are over. */
  const onDay = async (moment: string, login: string, address: string, heading: string | RegExp) => {
    story.house.clock.moveTo(moment);
    const window = await story.openWindow();
    await signIn(window, login, address, heading);
    return window;
  };

  it('asks everybody, and somebody answers on a phone', async () => {
    ({ page } = story);
    await signIn(page, 'district', '/befragungen/neu', 'Neue Befragung');
    await page.getByLabel('Titel').fill('Was fehlt Ihnen?');
    await page.getByLabel('Auch alle anderen', { exact: false }).check();
    await page.getByLabel('Frage', { exact: true }).fill('Was hindert Sie am Kurs?');
    await press(page, 'Befragung speichern');
    await page.getByRole('link', { name: 'Bitte schreiben Sie in einem Satz, wofür Sie fragen.' }).click();
    await page.keyboard.type('Für das Konzept.');
    await press(page, 'Befragung speichern');
    await page.getByText('Die Befragung ist gespeichert.').waitFor();
    await press(page, 'Befragung öffnen');
    await press(page, 'Ja, öffnen und einladen');
    await page.getByText('Die Befragung ist offen.').first().waitFor();
    const link = (await page.getByText(/\/befragung\/[\w-]{43}$/).textContent()) ?? '';
    const phone = await story.openWindow({ width: 390 });
    await phone.goto(new URL(link).pathname);
    await press(phone, 'Antwortbogen beginnen');
    await phone.getByLabel(/Was hindert Sie am Kurs\?/).fill('Nachmittags fährt kein Bus');
    await press(phone, 'Antworten absenden');
    await phone.getByText('Vielen Dank für Ihre Antworten!').waitFor();
  });

  it('makes of the answer a need, and of the need a goal', async () => {
    await page.goto('/konzept/bedarfe/neu');
    await page.getByLabel('Themenfeld').selectOption({ label: 'Mobilität' });
    await page.getByLabel('Bedarf', { exact: true }).fill(NEED);
    await page.getByLabel('hoch').check();
    await press(page, 'Speichern');
    await page.getByText('Der Bedarf ist gespeichert.').waitFor();
    await page.getByRole('link', { name: 'Wirkungsziel aufnehmen' }).click();
    await page.getByLabel('Wirkungsziel', { exact: true }).fill(GOAL);
    await page.getByLabel('Messbar').fill('mindestens 20 Fahrten im Monat');
    await page.getByLabel('Erreicht bis').fill('2028-06-30');
    await press(page, 'Speichern');
    await page.getByText('Das Wirkungsziel ist gespeichert.').waitFor();
    await page.goto('/konzept/antworten');
    await page.getByLabel('Befragung', { exact: true }).selectOption({ label: 'Was fehlt Ihnen?' });
    const answer = page.getByRole('listitem').filter({ hasText: 'Nachmittags fährt kein Bus' });
    await answer.getByLabel('Bedarf zuordnen').fill('Bus');
    await page.keyboard.press('Enter');
    await answer.getByRole('link', { name: NEED }).waitFor();
  });

  it('takes into the pool what a counselling centre proposes for it', async () => {
    const phone = await story.openWindow({ width: 390 });
    await signIn(phone, 'counselling', '/konzept/massnahmen/neu', 'Maßnahme vorschlagen');
    await phone.getByLabel('Wie heißt die Maßnahme?').fill(TITLE);
    await phone.getByLabel('Was soll getan werden?').fill('Ein Kleinbus fährt nach dem Kurs.');
    await phone.getByLabel(GOAL).check();
    await press(phone, 'Absenden');
    await phone.waitForURL(/ergebnis=gesendet/);
    measure = new URL(phone.url()).pathname;
    await page.goto(measure);
    await press(page, 'In den Maßnahmenpool aufnehmen');
    await press(page, 'In den Maßnahmenpool aufnehmen');
    await page.getByText('Die Maßnahme ist im Maßnahmenpool.').waitFor();
    await page.getByRole('link', { name: 'Bearbeiten' }).click();
    await page.getByLabel('Verantwortliches Mitglied').selectOption({ label: 'Testorganisation provider' });
    await page.getByLabel('Kosten geplant (Euro)').fill('5.000,00');
    await page.getByLabel('Beginn', { exact: true }).fill('2026-12-01');
    await page.getByLabel('Auf der öffentlichen Seite zeigen').check();
    await press(page, 'Speichern');
    await page.waitForURL(/ergebnis=gespeichert/);
  });

  it('has it assessed by two members on their phones, each alone', async () => {
    await page.goto('/konzept/auswahl');
    await page.getByLabel('Für welches Jahr?').fill('2027');
    await press(page, 'Jahresauswahl beginnen');
    await press(page, 'Zur Bewertung geben');
    await page.getByRole('heading', { name: 'Wie weit die Bewertung ist' }).waitFor();
    for (const [login, points] of [
      ['steering-group', 4],
      ['sitz-beirat', 1],
    ] as const) {
      const phone = await story.openWindow({ width: 390 });
      await signIn(phone, login, YEAR, 'Jahresauswahl 2027');
      await giveAll(phone, points);
      await press(phone, 'Nächste');
      await phone.waitForURL(/massnahme=2/);
      await giveAll(phone, 2);
      await phone.getByText('Sie sind fertig.').waitFor();
      expect(await phone.getByText('Einzelne Bewertungen').count()).toBe(0);
      if (points === 4) await expectNoBarriersOn(phone, LOOKS[1], [[YEAR, 'Jahresauswahl 2027', 'assess']]);
    }
  });

  it('reveals, ranks and records the recommendation', async () => {
    await page.reload();
    await page.getByText('2 von 2 Mitgliedern sind fertig.').first().waitFor();
    await press(page, 'Aufdecken');
    await press(page, 'Ja, aufdecken');
    await page.getByRole('heading', { name: 'Rangfolge und Auswahl' }).waitFor();
    expect(await page.getByText('uneinig').count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: `nach oben: ${TITLE}` }).click();
    const items = page.locator('.rank-list__item');
    await items.nth(0).getByLabel('Was wird daraus?').selectOption('chosen');
    await items.nth(0).getByLabel('Klasse').selectOption('quick-win');
    await items.nth(1).getByLabel('Was wird daraus?').selectOption('deferred');
    await items.nth(1).getByLabel('Begründung').fill('Die Räume fehlen noch.');
    const saved = page.waitForResponse((response) => response.url().endsWith('/ranking'));
    await press(page, 'Rangfolge speichern');
    expect((await saved).status()).toBe(200);
    await page.getByText('Kosten der ausgewählten Maßnahmen: 5.000').waitFor();
    const release = await holdBack(page, /\/api\/v1\/decisions$/);
    await recordDecision(page, 'empfohlen');
    const enter = page.getByRole('button', { name: 'Empfehlung eintragen' });
    // No step is sent before the decision is there on which it stands.
    expect(await enter.getAttribute('aria-disabled')).toBe('true');
    await release();
    await press(page, 'Empfehlung eintragen');
    await page.getByRole('heading', { name: 'Beschluss des Kreisausschusses oder Kreistags' }).waitFor();
  });

  it('records the decision, which locks the selection, and everybody may read it', async () => {
    await recordDecision(page, 'beschlossen');
    await press(page, 'Beschließen und sperren');
    await page.getByText('Diese Auswahl ist beschlossen und gesperrt.').waitFor();
    expect(await page.getByRole('button', { name: 'Rangfolge speichern' }).count()).toBe(0);
    await expectNoBarriersOn(page, LOOKS[0], [
      [YEAR, 'Jahresauswahl 2027', 'selection'],
      ['/konzept/auswahl', 'Jahresauswahl'],
      ['/beschluesse', 'Beschlüsse', 'decisions'],
      ['/beschluesse/neu', 'Beschluss aufnehmen'],
    ]);
    await page.goto('/beschluesse?suche=Jahresauswahlen');
    await page.getByRole('link', { name: 'KA 2026/1' }).click();
    await page.getByRole('heading', { name: 'Beschluss KA 2026/1' }).waitFor();
    await story.house.settle();
    const other = await story.openWindow({ width: 390, colorScheme: 'dark' });
    await signIn(other, 'provider', YEAR, 'Jahresauswahl 2027');
    await other.getByText('Die Räume fehlen noch.').waitFor();
    expect(await other.getByText('Einzelne Bewertungen').count()).toBe(0);
    await other.goto('/');
    await other.getByRole('link', { name: '1 Ihrer Maßnahmen ist beschlossen und kann beginnen' }).waitFor();
  });

  it('sees that it has not begun as planned, and calls a meeting whose agenda says so', async () => {
    page = await onDay('2026-12-08T08:00:00Z', 'district', '/', 'Startseite');
    await page
      .getByRole('link', { name: '1 beschlossene Maßnahme hat nicht wie geplant begonnen' })
      .waitFor();
    await page.goto('/sitzungen/neu');
    await page.getByLabel('Gremium', { exact: true }).selectOption({ label: 'Steuerungsgruppe' });
    await page.getByLabel('Titel', { exact: true }).fill('Winter-Sitzung');
    await page.getByLabel('Tag', { exact: true }).fill('2026-12-10');
    await page.getByLabel('von', { exact: true }).fill('14:00');
    await page.getByLabel('bis', { exact: true }).fill('16:00');
    await page.getByLabel('Ort', { exact: true }).fill('Kreishaus');
    await press(page, 'Speichern');
    await page.getByRole('heading', { name: 'Tagesordnung' }).waitFor();
    meeting = new URL(page.url()).pathname;
    await press(page, 'Auffüllen');
    await page.getByText(/(ist|sind) vorgeschlagen\./).waitFor();
    await page
      .getByRole('button', { name: /^Aufnehmen: Beschlossene Maßnahmen, die nicht wie geplant/ })
      .click();
    await page.getByText('TOP 1').waitFor();
    await press(page, 'Einladen');
    await press(page, 'Einladungen verschicken');
    await page.getByText('Alle sind eingeladen.').waitFor();
  });

  it('has a pack written in the background, and takes it along', async () => {
    await press(page, 'Sitzungsmappe erstellen');
    await page.getByRole('button', { name: 'Mappe wird geschrieben …' }).waitFor();
    await story.house.settle();
    await page.getByText('Die Sitzungsmappe ist erstellt.', { exact: false }).first().waitFor();
    await page.getByRole('link', { name: /^Sitzungsmappe, Stand .* herunterladen/ }).waitFor();
  });

  it('holds it, decides, gives a task, and releases the minutes as PDF', async () => {
    page = await onDay('2026-12-10T13:00:00Z', 'district', meeting, 'Winter-Sitzung');
    await press(page, 'Sitzung durchführen');
    await page.getByText('Die Niederschrift ist offen').waitFor();
    await page
      .getByRole('button', { name: /^Aufgabe festhalten/ })
      .first()
      .click();
    await page.getByLabel('Was ist zu tun?').fill('Kleinbus mieten');
    await page.getByLabel('Zuständig').selectOption({ label: 'Testorganisation provider' });
    await page.getByLabel('Bis', { exact: true }).fill('2026-12-20');
    await press(page, 'Speichern');
    await page
      .getByText(/Kleinbus mieten/)
      .first()
      .waitFor();
    await page
      .getByRole('button', { name: /^Beschluss festhalten/ })
      .first()
      .click();
    await page.getByLabel('Gegenstand').fill('Beginn des Fahrdienstes');
    await page.getByLabel('Wortlaut').fill('Der Fahrdienst beginnt sofort.');
    await page.getByLabel('Ergebnis').selectOption('adopted');
    await press(page, 'Speichern');
    await page.getByText('Der Fahrdienst beginnt sofort.').first().waitFor();
    await press(page, 'Niederschrift freigeben');
    await press(page, 'Freigeben');
    await page.getByText('Die Niederschrift ist freigegeben.').waitFor();
    const id = meeting.split('/').at(-1) ?? '';
    const paper = await page
      .context()
      .request.get(`${story.house.address}/api/v1/meetings/${id}/minutes.pdf`);
    expect(together(await pdfText(await paper.body()))).toContain(together('Der Fahrdienst beginnt sofort.'));
    await page.goto('/beschluesse?suche=Fahrdienst');
    await page.getByRole('link', { name: 'SG 2026/2' }).click();
    await page.getByText('Testorganisation provider, offen, bis 20.12.2026').waitFor();
  });

  it('sees who answers for it begin, with planned days', async () => {
    const provider = await story.openWindow();
    await signIn(provider, 'provider', measure, `M 2: ${TITLE}`);
    await provider.getByText('Beschlossen: Diese Maßnahme kann beginnen').waitFor();
    await press(provider, 'Umsetzung beginnen');
    await provider.getByLabel('Geplant ab').fill('2026-12-10');
    await provider.getByLabel('Geplant bis').fill('2026-01-01');
    await press(provider, 'Umsetzung beginnen');
    await provider.getByText('Der letzte Tag liegt vor dem ersten.', { exact: false }).first().waitFor();
    await provider.getByLabel('Geplant bis').fill('2027-12-31');
    await press(provider, 'Umsetzung beginnen');
    await provider.getByText('Die Maßnahme ist in Umsetzung.').waitFor();
    await provider.getByText('10.12.2026 bis 31.12.2027').waitFor();
  });

  it('has it reviewed a year later: a yellow light needs its sentence', async () => {
    const member = await onDay('2027-12-20T08:00:00Z', 'steering-group', '/', 'Startseite');
    await member.getByRole('link', { name: '1 Überprüfung einer Maßnahme ist überfällig' }).waitFor();
    await member.getByRole('link', { name: `M 2: ${TITLE}` }).click();
    await member.getByRole('link', { name: 'Überprüfung beginnen' }).click();
    for (const [question, colour] of [
      [/^Stand der Umsetzung/, 'grün'],
      [/^Zeitplan/, 'gelb'],
      [/^Zielerreichung/, 'grün'],
    ] as const)
      await member.getByRole('group', { name: question }).getByLabel(colour, { exact: true }).check();
    await member.getByLabel('Was wurde getan?').fill('Der Kleinbus fährt.');
    await member.getByLabel('Warum fehlt eine Zahl?').fill('Es wurde nicht gezählt.');
    await press(member, 'Überprüfung bestätigen');
    await member.getByRole('link', { name: /Zeitplan: Bitte schreiben Sie/ }).waitFor();
    await member.getByLabel('Zeitplan: Begründung in einem Satz').fill('Er fuhr erst ab März.');
    await member.getByLabel('Nächster Schritt').fill('Früher bestellen.');
    await member.getByLabel('Wer', { exact: true }).selectOption({ label: 'Testorganisation provider' });
    await member.getByLabel('Bis wann').fill('2028-02-01');
    await member.getByLabel('Ein Satz für die Öffentlichkeit').fill('Der Kleinbus fährt seit März.');
    await press(member, 'Überprüfung bestätigen');
    await member.getByText('Die Überprüfung ist bestätigt und festgehalten.').waitFor();
  });

  it('and everybody reads what is public, and nothing else', async () => {
    const anybody = await story.openWindow();
    await anybody.goto('/integrationskonzept/massnahmen');
    await anybody.getByRole('link', { name: new RegExp(TITLE) }).click();
    await anybody.getByText('Der Kleinbus fährt seit März.').waitFor();
    expect(await anybody.getByText('Er fuhr erst ab März.').count()).toBe(0);
    await anybody.goto('/integrationskonzept/massnahmen');
    await anybody.getByText(TITLE).first().waitFor();
    expect(await anybody.getByText('Kinderbeaufsichtigung').count()).toBe(0);
  });
});
