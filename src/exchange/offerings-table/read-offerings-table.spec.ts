import { describe, expect, test } from '@jest/globals';
import { anExcelFile, textRow } from '../../../test/support/an-excel-file.js';
import { readOfferingsTable } from './read-offerings-table.js';

const WORDS = {
  courseTypes: [{ code: 'general', names: ['Allgemeiner Integrationskurs'] }],
  formats: [{ code: 'general', names: ['Allgemein'] }],
};
const HEAD =
  'Träger;Kursort;Kennung;Titel;Kursart;Kurstyp;Beginn;Stand;Plätze max;Abschnitt;Niveau;Abschnitt Beginn;Belegt;Stand vom;Tageszeiten;Kinder Plätze';
const FIRST =
  'VHS Beispiel;Rathaus;K1;Kurs 1;Allgemeiner Integrationskurs;Allgemein;01.12.2026;geplant;20;1;A1;01.12.2026;8;20.11.2026;vormittags;';
const SECOND = ';;K1;;;;;;;2;A1;08.01.2027;9;;;';
const OTHER = FIRST.replaceAll('K1', 'K2');

function read(...lines: readonly string[]): ReturnType<typeof readOfferingsTable> {
  return readOfferingsTable(new TextEncoder().encode([HEAD, ...lines].join('\r\n')), WORDS);
}

describe('offerings table', () => {
  test('lines of further sections need only say what is theirs', async () => {
    const { rows, rejected, problems } = await read(FIRST, SECOND, OTHER);
    expect(problems).toEqual([]);
    expect(rejected).toBe(0);
    expect(rows.map((row) => [row.line, row.value.map((line) => line.value.sectionNumber)])).toEqual([
      [2, [1, 2]],
      [4, [1]],
    ]);
    expect(rows[0]?.value[1]?.value).toMatchObject({ provider: 'VHS Beispiel', taken: 9, maximumSize: 20 });
  });

  test('an offering of which a section cannot be read is left out as a whole', async () => {
    const { rows, rejected, problems } = await read(FIRST, SECOND.replace(';A1;', ';A9;'), OTHER);
    expect(rows.map((row) => row.value[0].value.key)).toEqual(['K2']);
    expect(rejected).toBe(1);
    expect(problems.map(({ line, column, code }) => [line, column, code])).toEqual([
      [3, 'Niveau', 'unknown-code'],
      [2, null, 'offering-incomplete'],
    ]);
  });

  test('an offering beside a line that cannot be split into cells is left out too', async () => {
    const { rows, rejected, problems } = await read(
      FIRST,
      'VHS Beispiel;K1',
      OTHER,
      OTHER.replaceAll('K2', 'K3'),
    );
    expect(rows.map((row) => row.value[0].value.key)).toEqual(['K3']);
    expect(rejected).toBe(3);
    expect(problems.map(({ line, code }) => [line, code])).toEqual([
      [3, 'ragged-line'],
      [2, 'offering-incomplete'],
      [4, 'offering-incomplete'],
    ]);
  });

  test('lines of one offering that contradict each other are refused by column', async () => {
    const { rows, problems } = await read(FIRST, SECOND.replace(';;K1;;', ';;K1;Anderer Titel;'));
    expect(rows).toEqual([]);
    expect(problems).toEqual([expect.objectContaining({ line: 3, column: 'Titel', code: 'contradiction' })]);
  });

  test('an Excel file says the same as a CSV file', async () => {
    const rows = [HEAD, FIRST, SECOND].map((line, i) => textRow(i + 1, ...line.split(';'))).join('');
    const excel = await readOfferingsTable(anExcelFile({ sheets: { Angebote: rows } }), WORDS);
    expect(excel.rows).toEqual((await read(FIRST, SECOND)).rows);
    expect(excel.rejected).toBe(0);
  });

  test('the same Kennung of two Träger are two offerings', async () => {
    const { rows } = await read(FIRST, FIRST.replace('VHS Beispiel', 'Bildungswerk'));
    expect(rows).toHaveLength(2);
  });

  test('all mistakes of a line are named at once', async () => {
    const { problems } = await read(
      FIRST.replace('geplant', 'vielleicht')
        .replace('01.12.2026;geplant', '31.02.2026;geplant')
        .replace(';8;', ';-1;'),
    );
    expect(problems.map(({ column }) => column)).toEqual(expect.arrayContaining(['Stand', 'Belegt']));
  });
});
