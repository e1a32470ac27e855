import { describe, expect, it } from '@jest/globals';
import writeExcelFile from 'write-excel-file/node';
import { anExcelFile, textRow } from '../../../test/support/an-excel-file.js';
import { readTable } from './read-table.js';
import { storeZip } from './table/store-zip.js';

const COLUMNS = [{ name: 'Ort', required: true }, { name: 'Wert' }];
const HEADER = textRow(1, 'Ort', 'Wert');
const read = (bytes: Uint8Array, sheet?: string) =>
  readTable(bytes, { columns: COLUMNS, ...(sheet === undefined ? {} : { sheet }) });
const readSheet = (rows: string, formats: readonly string[] = []) =>
  read(anExcelFile({ sheets: { Tabelle1: HEADER + rows }, formats }));
const valueOf = async (cell: string, formats: readonly string[] = []) => {
  const table = await readSheet(
    `<row r="2"><c r="A2" t="inlineStr"><is><t>Wörth</t></is></c>${cell}</row>`,
    formats,
  );
  return table.problems[0]?.code ?? table.rows[0]?.cells.get('Wert');
};

describe('readTable of .xlsx', () => {
  it('reads what Excel writes: texts, numbers, days, truth values', async () => {
    const file = writeExcelFile(
      [
        [{ value: 'Ort' }, { value: 'Wert' }],
        [{ value: ' Wörth ' }, { value: 1234.5, type: Number }],
        [{ value: 'Kandel' }, { value: new Date('2026-03-01T00:00:00Z'), type: Date, format: 'dd.mm.yyyy' }],
        [{ value: 'Berg' }, { value: true, type: Boolean }],
        [{ value: 'Jockgrim' }, { value: 0.1 + 0.2, type: Number }],
      ],
      { sheet: 'Angebote' },
    );
    const table = await read(await file.toBuffer());
    expect(table.problems).toEqual([]);
    expect(table.rows.map(({ line, cells }) => [line, cells.get('Ort'), cells.get('Wert')])).toEqual([
      [2, 'Wörth', '1234,5'],
      [3, 'Kandel', '2026-03-01'],
      [4, 'Berg', 'WAHR'],
      [5, 'Jockgrim', '0,3'],
    ]);
  });

  it.each([
    ['a key shown with its zero', '<c r="B2" s="1"><v>7334001</v></c>', '00000000', '07334001'],
    ['a key that lost it', '<c r="B2"><v>7334001</v></c>', '0', '7334001'],
    ['a share', '<c r="B2" s="1"><v>0.125</v></c>', '0.0%', '12,5 %'],
    ['a day', '<c r="B2" s="1"><v>46082</v></c>', 'dd.mm.yyyy', '2026-03-01'],
    ['a day with German words', '<c r="B2" s="1"><v>46082</v></c>', '[$-407]d. mmmm yyyy', '2026-03-01'],
    ['a moment', '<c r="B2" s="1"><v>46082.75</v></c>', 'dd.mm.yyyy hh:mm', '2026-03-01 18:00'],
    ['a time', '<c r="B2" s="1"><v>0.75</v></c>', 'hh:mm', '18:00'],
    ['an error', '<c r="B2" t="e"><v>#N/A</v></c>', '0', 'excel-error'],
    ['an error of a formula', '<c r="B2" t="e"><f>A1/0</f><v>#DIV/0!</v></c>', '0', 'excel-error'],
    ['a formula nobody calculated', '<c r="B2"><f>SUM(A1)</f></c>', '0', 'excel-error'],
    ['a formula', '<c r="B2"><f>1+1</f><v>2</v></c>', '0', '2'],
    ['a formula that gives nothing', '<c r="B2" t="str"><f>""</f><v></v></c>', '0', ''],
    ['a formula as text', '<c r="B2" t="inlineStr"><is><t>=1+1</t></is></c>', '0', '=1+1'],
    ['rich text', '<c r="B2" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c>', '0', 'ab'],
    ['a large number', '<c r="B2"><v>73345001001</v></c>', '0', '73345001001'],
    ['a number with a tail', '<c r="B2"><v>7.3310000000000004</v></c>', '0', '7,331'],
  ])('shows %s as a person sees it', async (_, cell, format, text) => {
    expect(await valueOf(cell, [format])).toBe(text);
  });

  it('counts lines as Excel does, over empty ones', async () => {
    const table = await readSheet(textRow(5, 'Wörth', '3') + '<row r="1048576"/>');
    expect(table.rows.map((row) => row.line)).toEqual([5]);
  });

  it('reads the first sheet that can be seen, and names the others', async () => {
    const sheets = { Notizen: textRow(1, 'x'), Angebote: HEADER + textRow(2, 'Wörth', '3'), Alt: HEADER };
    const table = await read(anExcelFile({ sheets, hidden: ['Notizen'] }));
    expect(table.rows).toHaveLength(1);
    expect(table.problems).toMatchObject([
      { severity: 'warning', message: 'Gelesen wurde das Blatt „Angebote“, nicht gelesen: „Alt“.' },
    ]);
  });

  it('warns of cells joined over several lines, not of titles joined across', async () => {
    const sheets = { A: HEADER + textRow(2, 'Wörth', '1') + textRow(3, 'Kandel', '') };
    const table = await read(anExcelFile({ sheets, merged: ['A1:B1', 'B2:B3'] }));
    expect(table.rows).toHaveLength(2);
    expect(table.problems).toMatchObject([
      {
        severity: 'warning',
        message: 'Verbundene Zellen (B2:B3): Nur ihre erste Zeile hat einen Wert, die übrigen sind leer.',
      },
    ]);
  });

  it('reads a sheet by its name, or says which there are', async () => {
    const file = anExcelFile({
      sheets: { Deckblatt: textRow(1, 'x'), 'A & B': HEADER + textRow(2, 'Wörth', '3') },
    });
    expect((await read(file, 'a & b')).rows).toHaveLength(1);
    expect((await read(file, 'Kurse')).problems).toMatchObject([
      { message: 'Das gesuchte Blatt fehlt in der Excel-Mappe. Vorhanden: „Deckblatt“, „A & B“.' },
    ]);
  });

  it.each([
    [
      'a cell at the end of the world',
      '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>',
      'too-many-rows',
    ],
    ['a row beyond it', '<row r="1000000000"/>', 'broken-file'],
    ['a row number in disguise', '<row r="&#49;000000000"/>', 'broken-file'],
    ['a row number behind a prefix', '<a-b:row r="2" x:r="1000000000"></a-b:row>', 'broken-file'],
    ['a row number behind an angle', '<row spans=">" r="1000000000"></row>', 'broken-file'],
    ['a cell beyond it, in a row without number', '<row><c r="A9999999"/></row>', 'broken-file'],
    ['a cell without an address', '<row r="2"><c><v>1</v></c></row>', 'broken-file'],
    ['rows in the wrong order', textRow(9, 'a') + textRow(3, 'b'), 'broken-file'],
    ['XML that breaks off', '<row r="2"><c r="A2"><v>1</v>', 'broken-file'],
  ])('refuses %s quickly', async (_, rows, code) => {
    expect((await readSheet(rows)).problems).toMatchObject([{ code, severity: 'error' }]);
  });
});

describe('readTable of what is no .xlsx', () => {
  const ole = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  it.each([
    ['an old .xls', Buffer.concat([ole, Buffer.alloc(600)]), 'old-excel-file'],
    [
      'a workbook with a password',
      Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]),
      'encrypted-file',
    ],
    ['a zip of something else', storeZip([{ name: 'a.txt', content: Buffer.from('a') }]), 'other-archive'],
    [
      'a binary workbook',
      storeZip([{ name: 'xl/workbook.bin', content: Buffer.from('a') }]),
      'binary-excel-file',
    ],
    ['an OpenDocument', openDocument(), 'open-document'],
    ['half a file', anExcelFile({ sheets: { A: HEADER } }).subarray(0, 900), 'broken-file'],
  ])('refuses %s with its own sentence', async (_, bytes, code) => {
    expect((await read(bytes)).problems).toMatchObject([{ code, severity: 'error' }]);
  });

  it('refuses a zip bomb by what its directory declares, before unpacking anything', async () => {
    const bomb = declaring(anExcelFile({ sheets: { A: HEADER } }), 300 * 1024 * 1024);
    expect((await read(bomb)).problems).toMatchObject([
      {
        code: 'file-too-large',
        message: 'Ausgepackt wäre die Datei 300 MB groß; gelesen werden höchstens 200 MB.',
      },
    ]);
  });

  it('refuses a zip bomb that lies about its size', async () => {
    const liar = declaring(anExcelFile({ sheets: { A: HEADER } }), 10);
    expect((await read(liar)).problems).toMatchObject([{ code: 'broken-file' }]);
  });

  it('refuses an archive with a password', async () => {
    const locked = Buffer.from(anExcelFile({ sheets: { A: HEADER } }));
    locked.writeUInt16LE(1, locked.indexOf(Buffer.from('PK\u0001\u0002')) + 8);
    expect((await read(locked)).problems).toMatchObject([{ code: 'encrypted-file' }]);
  });
});

function openDocument(): Buffer {
  return storeZip([
    { name: 'mimetype', content: Buffer.from('application/vnd.oasis.opendocument.spreadsheet') },
    { name: 'content.xml', content: Buffer.from('<x/>') },
  ]);
}

/** The same archive, its directory claiming another unpacked size for the first part. */
function declaring(file: Buffer, size: number): Buffer {
  const copy = Buffer.from(file);
  copy.writeUInt32LE(size, copy.indexOf(Buffer.from('PK\u0001\u0002')) + 24);
  return copy;
}
