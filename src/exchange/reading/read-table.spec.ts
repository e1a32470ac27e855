import { describe, expect, it } from '@jest/globals';
import { readTable } from './read-table.js';

const COLUMNS = [
  { name: 'Gemeinde', aliases: ['AGS', 'Gemeindeschlüssel'], required: true },
  { name: 'Anzahl', required: true },
  { name: 'Bemerkung' },
];
const read = (text: string | Buffer) => readTable(Buffer.from(text), { columns: COLUMNS });
const rowsOf = async (text: string) =>
  (await read(text)).rows.map(({ line, cells }) => `${line}: ${[...cells.values()].join(' | ')}`);

describe('readTable of CSV', () => {
  it.each([
    ['semicolons', 'Gemeinde;Anzahl\n07334001;3'],
    ['commas', 'Gemeinde,Anzahl\n07334001,3'],
    ['tabulators', 'Gemeinde\tAnzahl\n07334001\t3'],
    ['CRLF', 'Gemeinde;Anzahl\r\n07334001;3\r\n'],
    ['lone CR', 'Gemeinde;Anzahl\r07334001;3\r'],
    ['a mark at the beginning', '\uFEFFGemeinde;Anzahl\n07334001;3'],
    ['quotes', '"Gemeinde";"Anzahl"\n"07334001";"3"'],
    ['blanks around', ' Gemeinde ; Anzahl \n 07334001 ; 3 '],
    ['other case', 'GEMEINDE;anzahl\n07334001;3'],
    ['an alias', 'AGS;Anzahl\n07334001;3'],
    ['umlauts written out', 'Gemeindeschluessel;Anzahl\n07334001;3'],
    ['decomposed umlauts', 'Gemeindeschlu\u0308ssel;Anzahl\n07334001;3'],
    ['empty cells behind', 'Gemeinde;Anzahl;;\n07334001;3;;'],
  ])('understands %s', async (_, text) => {
    const table = await read(text);
    expect(table.problems).toEqual([]);
    expect(table.rows).toEqual([
      { line: 2, cells: new Map([['Gemeinde', '07334001'], ['Anzahl', '3']]) },
    ]); // prettier-ignore
  });

  it('understands the line with which Excel names its delimiter', async () => {
    expect(await rowsOf('sep=;\nGemeinde;Anzahl;Bemerkung\n07334001;3;a,b,c')).toEqual([
      '3: 07334001 | 3 | a,b,c',
    ]);
  });

  it('keeps quotes, delimiters and line breaks inside a cell, and counts lines like an editor', async () => {
    const text = 'Gemeinde;Anzahl;Bemerkung\n\n1;2;"a;""b""\nc"\n;;\n3;4;Haus "Sonne"\n';
    expect(await rowsOf(text)).toEqual(['3: 1 | 2 | a;"b"\nc', '6: 3 | 4 | Haus "Sonne"']);
  });

  it('counts a line break in quotes once, whatever it is made of', async () => {
    const text = 'Gemeinde;Anzahl;Bemerkung\r\n1;2;"a\r\nb\r\n\r\nc"\r\n\r\n3;4;"d\re"\r\n5;6;7';
    const table = await read(text);
    expect(table.rows.map((row) => row.line)).toEqual([2, 7, 9]);
    expect(table.problems).toEqual([]);
  });

  it('finds the header below a title, and says what was passed over', async () => {
    const table = await read('Bedarf im März\nStand: 01.03.2026\n\nGemeinde;Anzahl\n07334001;3');
    expect(table.rows).toHaveLength(1);
    expect(table.problems).toMatchObject([
      {
        severity: 'warning',
        message: 'Die Zeilen 1 bis 2 stehen über der Kopfzeile (Zeile 4); das wurde nicht gelesen.',
      },
    ]);
  });

  it('names the columns it does not read', async () => {
    const table = await read('Gemeinde;Anzahl;Sachbearbeitung;\n07334001;3;x;y');
    expect(table.rows).toHaveLength(1);
    expect(table.problems).toMatchObject([
      {
        severity: 'warning',
        message: 'Diese Spalten werden nicht gelesen: „Sachbearbeitung“, „Spalte 4 ohne Überschrift“.',
      },
    ]);
  });

  it.each([
    [
      '1;2;3;4',
      'Zeile 3: Die Zeile hat 4 statt 3 Zellen. Fehlt ein Trennzeichen oder ein Anführungszeichen?',
    ],
    ['1;2', 'Zeile 3: Die Zeile hat 2 statt 3 Zellen. Fehlt ein Trennzeichen oder ein Anführungszeichen?'],
    ['1;#NV;3', 'Zeile 3, Spalte „Anzahl“: Die Zelle zeigt den Excel-Fehler „#NV“ statt eines Werts.'],
    [
      '1;#DIV/0!;3',
      'Zeile 3, Spalte „Anzahl“: Die Zelle zeigt den Excel-Fehler „#DIV/0!“ statt eines Werts.',
    ],
    [
      '1;########;3',
      'Zeile 3, Spalte „Anzahl“: Die Zelle zeigt den Excel-Fehler „########“ statt eines Werts.',
    ],
  ])('refuses the line %j and keeps the others', async (line, message) => {
    const table = await read(`Gemeinde;Anzahl;Bemerkung\n1;2;3\n${line}\n4;5;6`);
    expect(table.rows.map((row) => row.line)).toEqual([2, 4]);
    expect(table.problems).toMatchObject([{ severity: 'error', line: 3, message }]);
  });

  it('says where a quote was left open', async () => {
    const table = await read('Gemeinde;Anzahl;Bemerkung\n1;2;3\n\n4;5;"offen\n6;7;8');
    expect(table.rows.map((row) => row.line)).toEqual([2]);
    expect(table.problems).toMatchObject([{ code: 'open-quote', severity: 'error', line: 4 }]);
  });

  it.each([
    ['Gemeinde;Art\n1;2', 'column-missing', 'Zeile 1: Die Spalte „Anzahl“ fehlt. In der Kopfzeile stehen: „Gemeinde“, „Art“.'],
    ['Art;Anzahl\n1;2', 'column-missing', 'Zeile 1: Die Spalte „Gemeinde“ fehlt (auch möglich: „AGS“, „Gemeindeschlüssel“). In der Kopfzeile stehen: „Art“, „Anzahl“.'],
    ['Gemeinde;AGS;Anzahl\n1;2;3', 'column-doubled', 'Zeile 1: Die Spalte „Gemeinde“ kommt 2-mal vor („Gemeinde“, „AGS“); es ist nicht klar, welche gilt.'],
    ['Name;Ort\n1;2', 'header-missing', 'Keine Kopfzeile gefunden. Erwartet werden die Spalten „Gemeinde“, „Anzahl“, „Bemerkung“.'],
  ])('refuses the table %j: %s', async (text, code, message) => {
    const table = await read(text);
    expect(table.rows).toEqual([]);
    expect(table.problems.filter((problem) => problem.severity === 'error')).toMatchObject([{ code, message }]);
  }); // prettier-ignore

  it('reads no more lines than allowed', async () => {
    const request = { columns: COLUMNS, limits: { maxRows: 3 } };
    expect((await readTable(Buffer.from('Gemeinde;Anzahl\n1;1\n2;2'), request)).rows).toHaveLength(2);
    expect((await readTable(Buffer.from('Gemeinde;Anzahl\n1;1\n2;2\n3;3'), request)).problems).toMatchObject([
      { code: 'too-many-rows' },
    ]);
  });

  it('gives up on a table whose lines do not fit its header, and says so', async () => {
    const table = await read(`Gemeinde;Anzahl\n${'1\n'.repeat(20_000)}`);
    expect(table.rows).toEqual([]);
    expect(table.problems).toContainEqual(expect.objectContaining({ code: 'gave-up', severity: 'error' }));
  });

  it('does not mind long titles above twenty thousand good lines', async () => {
    const table = await read(`Bedarf\n\nStand: heute\nGemeinde;Anzahl\n${'1;2\n'.repeat(20_000)}`);
    expect(table.rows).toHaveLength(20_000);
    expect(table.rows.at(-1)?.line).toBe(20_004);
  });

  it('refuses more cells than a server can hold', async () => {
    const table = await read(`Gemeinde;Anzahl\n${';'.repeat(5_000_001)}`);
    expect(table.problems).toMatchObject([{ code: 'too-many-rows' }]);
  });

  it('hands on what the text itself was suspected of', async () => {
    const table = await read(
      Buffer.concat([Buffer.from('Gemeinde;Anzahl;Bemerkung\n1;2;'), Buffer.from([0xfc])]),
    );
    expect(table.rows[0]?.cells.get('Bemerkung')).toBe('ü');
    expect(table.problems).toMatchObject([{ code: 'not-utf-8' }]);
  });
});
