import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { Transaction } from '../../src/platform/database/transaction.js';
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
  const expectNoBarriers = async (): Promise<void> => {
    for (const look of LOOKS) {
      await lookAs(page, look);
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
