import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Transaction } from '../../src/platform/database/transaction.js';
import { aFeed, aFeedCourse, type FeedCourseCells } from '../support/a-feed.js';
import {
  barriersOn,
  CHROMIUM_PATH,
  illustrateHandbook,
  isWiderThanItsWindow,
  LOOKS,
  takePicture,
} from '../support/browser.js';
import { exampleStory, lookAs } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import type { House } from '../support/house.js';
import { storyThatNeeds } from '../support/left-out.js';
import { tableOf } from '../support/tables.js';

const HEAD = ['Kursnr.', 'Bezeichnung', 'Haus', 'Start', 'Plätze gesamt', 'vergeben', 'Bemerkung'];
const line = (key: string, taken: string): string[] => [
  key,
  `Integrationskurs ${key}`,
  'VHS-Zentrum Germersheim',
  '12.04.2027',
  '20',
  taken,
  'intern',
];

/** Of the file, by the column that they are; and what holds for each line. */
const CHOSEN = {
  Kennung: 'Kursnr.',
  Titel: 'Bezeichnung',
  Beginn: 'Start',
  'Plätze max': 'Plätze gesamt',
  'Abschnitt Beginn': 'Start',
  Belegt: 'vergeben',
  Kursort: 'Haus',
};
const FOR_ALL = {
  Kursart: 'Allgemeiner Integrationskurs',
  Kurstyp: 'Allgemein',
  Stand: 'Anmeldung offen',
  Niveau: 'A1',
};

/** Courses of the same school as its course program writes them. */
const feedCourse = (number: number, given: FeedCourseCells = {}): string =>
  aFeedCourse({
    guid: `P-${number}`,
    name: `Deutsch ${number}`,
    beginn_datum: '2027-04-12',
    ende_datum: null,
    ort: 'VHS-Zentrum Germersheim',
    ...given,
  });
const OTHER_SUBJECT = '<dvv_kategorie version="2.0">5.01</dvv_kategorie>';
const FEED = aFeed(feedCourse(1), feedCourse(2), feedCourse(9, { dvv_kategorie: OTHER_SUBJECT }));
const NEXT_FEED = aFeed(feedCourse(1, { name: 'Deutsch 1, Vormittag' }), feedCourse(3));

/** What the work needs before it can begin. */
const IMPORT = (transaction: Transaction): Promise<unknown> => transaction.holdLock('import');
const GAP_CHECK = ({ manager }: Transaction): Promise<unknown> =>
  manager.query('LOCK TABLE gap_check IN SHARE ROW EXCLUSIVE MODE');

storyThatNeeds(CHROMIUM_PATH)('A provider brings its table in the browser', () => {
  const story = exampleStory();
  let house: House;
  let page: Page;

  beforeAll(() => {
    ({ house, page } = story);
  });

  const choose = async (name: string, lines: readonly (readonly string[])[]): Promise<void> => {
    const { bytes } = tableOf(HEAD, lines);
    await page
      .getByLabel('Datei', { exact: true })
      .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(bytes) });
    await page.getByRole('button', { name: 'Datei hochladen' }).click();
  };
  const chooseFeed = async (name: string, text: string): Promise<void> => {
    const file = { name, mimeType: 'text/xml', buffer: Buffer.from(text) };
    await page.getByLabel('Datei', { exact: true }).setInputFiles(file);
    await page.getByRole('button', { name: 'Datei hochladen' }).click();
  };
  /** Lets the worker wait, so that there is time to look. */
  const whileHeld = (
    hold: (transaction: Transaction) => Promise<unknown>,
    look: () => Promise<void>,
  ): Promise<void> =>
    house.get(Transaction).run(async () => {
      await hold(house.get(Transaction));
      await look();
    });
  /** In the light of an office and on a dark phone. */
  const expectNoBarriers = async (picture?: string): Promise<void> => {
    for (const look of LOOKS) {
      await lookAs(page, look);
      if (picture !== undefined) await takePicture(page, `${picture}-${look[1]}`);
      expect(await barriersOn(page)).toEqual([]);
      expect([page.url(), await isWiderThanItsWindow(page)]).toEqual([page.url(), false]);
    }
    await lookAs(page, LOOKS[0]);
  };

  it('asks for a file in plain words, and refuses what is none at its field', async () => {
    await page.goto('/kurse/einlesen');
    await signInAtTheForm(page, 'vhs', 'Kurse einlesen');
    await page.getByRole('button', { name: 'Datei hochladen' }).click();
    await page.locator('.error-summary').getByRole('link', { name: 'Bitte wählen Sie eine Datei.' }).click();
    expect(await page.evaluate('document.activeElement.id')).toBe('file');
    await expectNoBarriers();
    await takePicture(page, 'einlesen-datei');
  });

  it('lets the columns be named, says at each field what is missing, and loses no choice', async () => {
    await choose('vhs-kurse.csv', [line('E-1', '8'), line('E-2', '9'), line('E-3', '25')]);
    await page.getByRole('heading', { name: 'Was steht in welcher Spalte?' }).waitFor();
    for (const [column, heading] of Object.entries(CHOSEN))
      await page.getByLabel(column, { exact: true }).selectOption({ label: heading });
    await page.getByText('In Ihrer Datei: E-1 · E-2 · E-3').waitFor();
    await page.reload();
    await page.getByText('In Ihrer Datei: E-1 · E-2 · E-3').waitFor();
    await illustrateHandbook(page, 'kurse-einlesen');
    await page.getByRole('button', { name: 'Datei prüfen' }).click();
    const summary = page.locator('.error-summary');
    await summary.getByRole('link', { name: /„Kursart“/ }).click();
    expect(await page.evaluate('document.activeElement.tagName')).toBe('SELECT');
    for (const [column, value] of Object.entries(FOR_ALL)) {
      await page.getByLabel(column, { exact: true }).selectOption({ label: 'für alle Zeilen gleich …' });
      await page.getByLabel(`${column}, für alle Zeilen`).selectOption({ label: value });
    }
    for (const [column, value] of [
      ['Abschnitt', '1'],
      ['Stand vom', '09.03.2027'],
    ] as const) {
      await page.getByLabel(column, { exact: true }).selectOption({ label: 'für alle Zeilen gleich …' });
      await page.getByLabel(`${column}, für alle Zeilen`).fill(value);
    }
    await expectNoBarriers();
    await takePicture(page, 'einlesen-spalten');
  });

  it('checks in the background, can be left and found again, and names the bad line', async () => {
    await whileHeld(IMPORT, async () => {
      await page.getByRole('button', { name: 'Datei prüfen' }).click();
      await page.getByRole('progressbar', { name: /^Fortschritt: Datei prüfen/ }).waitFor();
      await page.goto('/vorgaenge');
      await page.getByRole('region', { name: 'Datei prüfen: vhs-kurse.csv' }).waitFor();
      await expectNoBarriers();
      await takePicture(page, 'vorgaenge-laufend');
    });
    await house.settle();
    const past = page.getByRole('table', { name: 'Frühere Vorgänge mit Ergebnis' });
    await past.getByRole('row', { name: /fertig.*2 neu.*1 abgewiesen/ }).waitFor();
    await past.getByRole('link', { name: 'Datei prüfen: vhs-kurse.csv' }).click();
    await page.getByText('1 Kurs mit Fehlern').waitFor();
    await page.getByRole('row', { name: /Zeile 4.*Belegt/ }).waitFor();
    await expectNoBarriers();
    await takePicture(page, 'einlesen-pruefung');
  });

  it('gives the list of mistakes as a file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Fehlerliste als CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('fehler-vhs-kurse.csv');
    expect(await readFile(await download.path(), 'utf8')).toMatch(/Fehler;4;Belegt;/);
  });

  it('takes over what is well, and shows the courses', async () => {
    await whileHeld(IMPORT, async () => {
      await page.getByRole('button', { name: '2 Kurse übernehmen, Fehler weglassen' }).click();
      await page.getByRole('progressbar', { name: /^Fortschritt: Datei übernehmen/ }).waitFor();
    });
    await house.settle();
    await page.getByText('Übernommen: vhs-kurse.csv').waitFor();
    await expectNoBarriers();
    await page.getByRole('link', { name: 'Zu meinen Kursen' }).click();
    await page.getByRole('link', { name: 'Integrationskurs E-1', exact: true }).waitFor();
  });

  it('asks no columns of the next file, and says that nothing is new', async () => {
    await page.goto('/kurse/einlesen');
    await page.getByRole('table', { name: 'Übernommene Dateien mit Ergebnis' }).waitFor();
    await choose('vhs-kurse-april.csv', [line('E-1', '8'), line('E-2', '9')]);
    await house.settle();
    await page.getByText('Alles ist in Ordnung', { exact: true }).waitFor();
    await page.getByRole('row', { name: /Integrationskurs E-2.*unverändert/ }).waitFor();
  });

  it('reads the file of a course program, with the meaning of its words and the lines that are meant', async () => {
    await page.goto('/kurse/einlesen');
    await chooseFeed('kurse.xml', FEED);
    await page.getByRole('heading', { name: 'Was steht in welcher Spalte?' }).waitFor();
    await page.getByText('Welche Zeilen sind gemeint? (alle)').click();
    await page
      .getByLabel('Spalte, an der sich die Zeilen unterscheiden')
      .selectOption({ label: 'dvv_kategorie' });
    await page.getByLabel('4.22 (2 Zeilen)').check();
    await page.getByLabel('Titel', { exact: true }).selectOption({ label: 'name' });
    await page.getByLabel('Kursart', { exact: true }).selectOption({ label: 'dvv_kategorie' });
    await page.getByLabel('Kursart: „4.22“ bedeutet').selectOption({ label: 'Allgemeiner Integrationskurs' });
    await page.getByLabel('Niveau', { exact: true }).selectOption({ label: 'level' });
    await page.getByLabel('Abschnitt Beginn', { exact: true }).selectOption({ label: 'beginn_datum' });
    for (const [column, value] of [
      ['Kurstyp', 'Allgemein'],
      ['Stand', 'Anmeldung offen'],
    ] as const) {
      await page.getByLabel(column, { exact: true }).selectOption({ label: 'für alle Zeilen gleich …' });
      await page.getByLabel(`${column}, für alle Zeilen`).selectOption({ label: value });
    }
    await page.getByLabel('Abschnitt', { exact: true }).selectOption({ label: 'für alle Zeilen gleich …' });
    await page.getByLabel('Abschnitt, für alle Zeilen').fill('1');
    await page.getByLabel('Stand vom', { exact: true }).selectOption({ label: 'für alle Zeilen gleich …' });
    await page.getByLabel('Stand vom, für alle Zeilen').fill('heute');
    await page.getByText('Diese Zuordnung als Spaltenprofil speichern').click();
    await page.getByRole('button', { name: 'Spaltenprofil speichern' }).click();
    await page.getByText('Bitte geben Sie dem Spaltenprofil einen Namen.').waitFor();
    await page.getByLabel('Name', { exact: true }).fill('Kursprogramm der VHS');
    await page.getByLabel('Für alle Kursträger des Landkreises freigeben').check();
    await page.getByRole('button', { name: 'Spaltenprofil speichern' }).click();
    await page.getByText('Gespeichert.', { exact: true }).first().waitFor();
    await expectNoBarriers('einlesen-werte');
    await page.getByRole('button', { name: 'Datei prüfen' }).click();
    await house.settle();
    await page.getByText('Nicht gelesen: 1 Zeile mit einem anderen Wert in „dvv_kategorie“.').waitFor();
    await page.getByRole('button', { name: 'Jetzt übernehmen' }).click();
    await house.settle();
    await page.getByText('Übernommen: kurse.xml').waitFor();
  });

  it('shows before it changes anything what the next file says otherwise, and what it does not name', async () => {
    await page.goto('/kurse/einlesen');
    await chooseFeed('kurse-neu.xml', NEXT_FEED);
    await house.settle();
    await page.getByRole('link', { name: 'Unterschied eines Kurses ansehen' }).click();
    await page.getByRole('row', { name: /Titel.*Deutsch 1.*Deutsch 1, Vormittag.*geändert/ }).waitFor();
    await page.getByRole('link', { name: 'Deutsch 2 (P-2)' }).waitFor();
    await page.getByLabel('alle Datensätze').check();
    await page.getByRole('row', { name: /Deutsch 3 \(P-3\).*neu/ }).waitFor();
    await expectNoBarriers('einlesen-unterschiede');
    await illustrateHandbook(page, 'kurse-unterschiede');
  });

  it('detaches a course from its source, and no file changes it any more', async () => {
    await page.getByRole('link', { name: 'Zurück zur Datei' }).click();
    await page.getByRole('button', { name: 'Jetzt übernehmen' }).click();
    await house.settle();
    await page.getByRole('link', { name: 'Zu meinen Kursen' }).click();
    await page.getByRole('link', { name: 'Deutsch 1, Vormittag', exact: true }).click();
    await page.getByText('Open-vhs (XML)').waitFor();
    await page.getByText('Kursprogramm der VHS').waitFor();
    await page.getByRole('button', { name: 'Von der Quelle lösen' }).click();
    await page.getByText(/^Seit .* von der Quelle gelöst/).waitFor();
    await expectNoBarriers('kurs-quelle');
    await page.goto('/kurse/einlesen');
    await chooseFeed('kurse.xml', FEED);
    await house.settle();
    await page.getByText('1 Kurs von der Quelle gelöst').waitFor();
    await takePicture(page, 'einlesen-geloest');
  });

  it('keeps its profiles: named anew, copied, saved as a file', async () => {
    await page.goto('/kurse/einlesen/profile');
    await page.getByRole('button', { name: 'Umbenennen: Kursprogramm der VHS' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Kurse der VHS');
    await page.getByRole('button', { name: 'Speichern', exact: true }).click();
    await page.getByRole('button', { name: 'Kopieren: Kurse der VHS' }).click();
    await page.getByRole('row', { name: /Kopie von Kurse der VHS.*nur für Ihre Organisation/ }).waitFor();
    await expectNoBarriers('spaltenprofile');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Als Datei speichern: Kurse der VHS', exact: true }).click(),
    ]);
    await page.getByLabel('Datei', { exact: true }).setInputFiles(await download.path());
    await page.getByRole('button', { name: 'Übernehmen', exact: true }).click();
    await page.getByText('„Kurse der VHS (2)“ ist übernommen.').waitFor();
    await page.getByRole('button', { name: 'Löschen: Kopie von Kurse der VHS' }).click();
    await page.getByRole('button', { name: 'Löschen', exact: true }).click();
    await page.getByText('Das Spaltenprofil ist gelöscht.').waitFor();
  });

  it('shows the district how far its gap check is, and what came of it', async () => {
    const other = await story.openWindow();
    await other.goto('/luecken');
    await signInAtTheForm(other, 'landkreis', 'Versorgungslücken');
    await whileHeld(GAP_CHECK, async () => {
      await other.getByRole('button', { name: 'Jetzt prüfen' }).click();
      await other.getByRole('progressbar', { name: 'Fortschritt: Versorgungslücken prüfen' }).waitFor();
    });
    await house.settle();
    await other.getByRole('button', { name: 'Jetzt prüfen' }).waitFor();
    expect(await other.getByRole('progressbar').count()).toBe(0);
    await other
      .getByText(/^Versorgungslücken prüfen: \d+ offene Lücken/)
      .first()
      .waitFor({ state: 'attached' });
    await other.close();
  });
});
