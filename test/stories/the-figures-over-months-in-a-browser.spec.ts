import { readFile } from 'node:fs/promises';
import { beforeAll, expect, it } from '@jest/globals';
import type { Download, Page } from 'playwright-core';
import { readSheet } from 'read-excel-file/node';
import { barriersOn, CHROMIUM_PATH, isWiderThanItsWindow, takePicture } from '../support/browser.js';
import { exampleStory } from '../support/browser-story.js';
import { signInAtTheForm } from '../support/example-county.js';
import { storyThatNeeds } from '../support/left-out.js';

storyThatNeeds(CHROMIUM_PATH)('The figures over months in a browser', () => {
  const story = exampleStory();
  let page: Page;

  beforeAll(() => {
    ({ page } = story);
  });

  const linesOf = async (name: RegExp): Promise<string[][]> => {
    const table = page.getByRole('table', { name });
    await table.waitFor();
    return table
      .locator('tr')
      .evaluateAll((rows) =>
        rows.map((row) =>
          Array.from((row as unknown as { cells: { textContent: string }[] }).cells, (cell) =>
            cell.textContent.replaceAll('\u00a0', ' '),
          ),
        ),
      );
  };
  const saved = async (name: RegExp): Promise<Download> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return download;
  };
  const WAITS = /^Wartezeit bis zum Kursbeginn/;

  it('shows twelve months that are over, as charts that speak and as tables', async () => {
    await page.goto('/auswertung');
    await signInAtTheForm(page, 'bamf', 'Auswertung');
    const [heads, newest, ...others] = await linesOf(WAITS);
    expect(heads).toEqual([
      'Zeitraum',
      'Begonnen haben',
      'Median (Tage)',
      'Mittel (Tage)',
      'Länger als die Frist',
    ]);
    expect(newest?.[0]).toBe('Februar 2027');
    expect(others).toHaveLength(11);
    const chart = page.getByText(/^Diagramm: Wartezeit bis zum Kursbeginn, März 2026 bis Februar 2027/);
    expect(await chart.textContent()).toContain(`zuletzt ${newest?.[2]}.`);
    await page.getByRole('heading', { name: 'Zuletzt: Februar 2027' }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await takePicture(page, 'auswertung-1366');
  });

  it('saves a table as it stands: numbers, shares and words, in Excel and as CSV', async () => {
    const [, ...lines] = await linesOf(WAITS);
    const excel = await saved(/^Excel-Datei speichern: Wartezeit/);
    expect(excel.suggestedFilename()).toBe('wartezeit_2027-03-10.xlsx');
    const [heads, ...rows] = await readSheet(await readFile(await excel.path()));
    expect(heads?.slice(0, 2)).toEqual(['Zeitraum', 'Begonnen haben']);
    expect(rows.map(([period, started]) => [period, started])).toEqual(
      lines.map(([period, started]) => [period, Number(started)]),
    );
    expect(rows.map((row) => `${Math.round(Number(row[4]) * 100)} %`)).toEqual(lines.map((line) => line[4]));
    const csv = await saved(/^CSV-Datei speichern: Wartezeit/);
    expect(csv.suggestedFilename()).toBe('wartezeit_2027-03-10.csv');
    const text = await readFile(await csv.path(), 'utf8');
    expect(text.split('\r\n')[1]).toBe(lines[0]?.map((cell) => cell).join(';'));
  });

  it('asks by quarters for one Kurstyp, hides what is small also in its file, and “back” keeps the choice', async () => {
    await page.getByLabel('Auswertung für').selectOption('format youth');
    await page.getByLabel('Quartalen').waitFor();
    expect(await page.getByLabel('Monaten').count()).toBe(0);
    await page
      .getByRole('table', { name: /Jugend/ })
      .first()
      .waitFor();
    await page.getByLabel('Mit dem Vorjahr vergleichen').click();
    await page.getByRole('columnheader', { name: 'Median im Vorjahr (Tage)' }).waitFor();
    expect(page.url()).toContain('kurstyp=youth');
    expect(await page.getByRole('cell', { name: 'geschützt' }).count()).toBeGreaterThan(0);
    const csv = await readFile(await (await saved(/^CSV-Datei speichern: Platzangebote/)).path(), 'utf8');
    expect(csv).toContain('geschützt');
    await page.goBack();
    await page.goBack();
    await page.getByRole('heading', { name: 'Zuletzt: Februar 2027' }).waitFor();
    await page.goForward();
    await page
      .getByRole('table', { name: /Jugend/ })
      .first()
      .waitFor();
    expect(await page.getByLabel('Auswertung für').inputValue()).toBe('format youth');
  });

  it('fits a phone in the dark, without barriers', async () => {
    const phone = await story.openWindow({ colorScheme: 'dark', width: 320 });
    await phone.goto('/auswertung?schritt=quartal&vorjahr=ja');
    await signInAtTheForm(phone, 'steuerungsgruppe', 'Auswertung');
    await phone.getByRole('heading', { name: 'Zuletzt: 4. Quartal 2026' }).waitFor();
    expect(await isWiderThanItsWindow(phone)).toBe(false);
    expect(await barriersOn(phone)).toEqual([]);
    await takePicture(phone, 'auswertung-320');
  });
});
