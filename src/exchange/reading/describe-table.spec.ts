import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { describeTable, suggestMapping } from './describe-table.js';
import { readTable } from './read-table.js';
import type { TableColumn } from './table/table-row.js';

const COLUMNS: readonly TableColumn[] = [
  { name: 'Kennung', aliases: ['Kursnummer'], required: true },
  { name: 'Titel', required: true },
  { name: 'Beginn' },
];
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const headOf = async (text: string) => (await describeTable(bytesOf(text), { columns: COLUMNS }, {})).head;

describe('The head of a file', () => {
  test.each([
    ['our headings', 'Titel;Beginn\nKurs;1.1.2027', [1, ['Titel', 'Beginn']]],
    [
      'headings of somebody else',
      'Nr;Bezeichnung;Start\n1;Kurs;1.1.2027',
      [1, ['Nr', 'Bezeichnung', 'Start']],
    ],
    [
      'a title above',
      'Kursliste 2027\n\nNr;Bezeichnung;Start\n1;Kurs;1.1.2027',
      [3, ['Nr', 'Bezeichnung', 'Start']],
    ],
    ['commas', 'Nr,Bezeichnung\n1,Kurs', [1, ['Nr', 'Bezeichnung']]],
    ['tabulators', 'Nr\tBezeichnung\n1\tKurs', [1, ['Nr', 'Bezeichnung']]],
    ['a column without a heading', 'Nr;;Start\n1;Kurs;1.1.2027', [1, ['Nr', '', 'Start']]],
    ['an empty column', 'Nr;;Start\n1;;1.1.2027', [1, ['Nr', 'Start']]],
  ] as const)('%s', async (_title, text, [line, titles]) => {
    const head = await headOf(text);
    expect(head?.line).toBe(line);
    expect(head?.headings.map(({ title }) => title)).toEqual(titles);
  });

  test('shows a few different values of each column', async () => {
    const head = await headOf('Nr;Art\n1;a\n2;a\n3;b\n4;c\n5;d');
    expect(head?.headings.map(({ samples }) => samples)).toEqual([
      ['1', '2', '3'],
      ['a', 'b', 'c'],
    ]);
    expect(head?.lines).toBe(5);
  });

  test('is none where the file is no table, and it is said why', async () => {
    const { head, problems } = await describeTable(bytesOf('%PDF-1.7'), { columns: COLUMNS }, {});
    expect([head, problems[0]?.message]).toEqual([null, expect.stringContaining('PDF')]);
  });
});

describe('A suggested mapping', () => {
  test('takes our headings and their other names, each heading once, and leaves the rest open', async () => {
    const head = await headOf('Kursnummer;Bezeichnung;beginn;Beginn\n1;Kurs;1.1.2027;2.2.2027');
    if (head === null) throw new Error('no head');
    expect(suggestMapping(head, COLUMNS)).toEqual([
      { column: 'Kennung', index: 0, text: null },
      { column: 'Titel', index: null, text: null },
      { column: 'Beginn', index: 2, text: null },
    ]);
  });
});

describe('A table read by a mapping', () => {
  const MAPPING = {
    headerLine: 1,
    columns: [
      { column: 'Kennung', index: 1, text: null },
      { column: 'Titel', index: null, text: 'Integrationskurs' },
      { column: 'Beginn', index: null, text: null },
    ],
  };

  test('gives our columns, fixed texts in each line, and says what it leaves out', async () => {
    const table = await readTable(bytesOf('Was;Nr\nx;7\ny;8'), { columns: COLUMNS, mapping: MAPPING });
    expect(table.rows.map(({ cells }) => Object.fromEntries(cells))).toEqual([
      { Kennung: '7', Titel: 'Integrationskurs' },
      { Kennung: '8', Titel: 'Integrationskurs' },
    ]);
    expect(table.problems.map(({ code, message }) => [code, message])).toEqual([
      ['columns-not-read', 'Diese Spalten werden nicht gelesen: „Was“.'],
    ]);
  });

  test('refuses a file whose header line is not there', async () => {
    const table = await readTable(bytesOf('a;b\n1;2'), {
      columns: COLUMNS,
      mapping: { ...MAPPING, headerLine: 9 },
    });
    expect([table.rows, table.problems.map(({ code }) => code)]).toEqual([[], ['header-missing']]);
  });

  test('means the same as renaming the headings, whatever they are called and wherever they stand', async () => {
    const name = fc.stringMatching(/^[a-z]{4,9}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(name, { minLength: 3, maxLength: 3 }),
        fc.shuffledSubarray([0, 1, 2], { minLength: 3, maxLength: 3 }),
        fc.array(fc.tuple(name, name, name), { minLength: 1, maxLength: 6 }),
        async (foreign, places, lines) => {
          const body = lines.map((cells) => cells.join(';')).join('\n');
          const columns = COLUMNS.map(({ name: column }, i) => ({
            column,
            index: places[i] ?? 0,
            text: null,
          }));
          const ours = [0, 1, 2].map((place) => columns.find(({ index }) => index === place)?.column ?? '');
          const mapped = await readTable(bytesOf(`${foreign.join(';')}\n${body}`), {
            columns: COLUMNS,
            mapping: { headerLine: 1, columns },
          });
          const renamed = await readTable(bytesOf(`${ours.join(';')}\n${body}`), { columns: COLUMNS });
          const plain = ({ rows }: typeof mapped) =>
            rows.map(({ line, cells }) => [line, [...cells].toSorted(([a], [b]) => a.localeCompare(b))]);
          expect(plain(mapped)).toEqual(plain(renamed));
        },
      ),
      { numRuns: 60 },
    );
  });
});
