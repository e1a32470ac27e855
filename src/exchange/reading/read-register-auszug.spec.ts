import { describe, expect, it } from '@jest/globals';
import { anExcelFile, textRow } from '../../../test/support/an-excel-file.js';
import { gv100adLine } from '../../../test/support/gv100ad-line.js';
import { readRegister } from './read-register.js';
import { storeZip } from './table/store-zip.js';

const HEADER =
  'satzart,textkennzeichen,land,rb,kreis,vb,gemeinde,gemeindename,flaeche,bevoelkerung,maennlich,weiblich,jekm2,postleitzahl,laengengrad,breitengrad,schluessel,bezeichnung,verstaedterungschluessel,verstaedterungbezeichnung';
const DISTRICT = '40,44,07,3,39,,,Mainz-Bingen,,,,,,,,,,,,';
const FREE = '50,50,07,3,39,0005,,"Bingen am Rhein, Stadt",,,,,,,,,,,,';
const BINGEN =
  '60,63,07,3,39,0005,005,"Bingen am Rhein, Stadt", 37.71, 25 899, 12 718, 13 181,  687,55411,"7,895132","49,96663",J17,Rheinhessen,02,mittlere Besiedlungsdichte';
const FOREST =
  '60,66,07,3,39,0005,105,"Forst,gemfr.Geb.", 58.49,  0,  0,  0,  0,,"7,9","49,9",F04,übrig. Rheinland,03,gering besiedelt';
const CSV = [HEADER, DISTRICT, FREE, BINGEN];
const read = (lines: readonly string[], district: string | null = '07339') =>
  readRegister(Buffer.from(`\uFEFF${lines.join('\r\n')}`), { district });

const EXPECTED = {
  ags: '07339005',
  ars: '073390005005',
  name: 'Bingen am Rhein, Stadt',
  associationKey: '073390005',
  associationName: 'Bingen am Rhein, Stadt',
  kind: '63',
  areaKm2: 37.71,
  population: 25_899,
  postcode: '55411',
  registerDate: null,
  centre: { longitude: 7.895132, latitude: 49.96663 },
  uninhabited: false,
};

describe('readRegister of an AuszugGV as CSV', () => {
  it('reads blanks in numbers, decimal commas and the centre of the place', async () => {
    const reading = await read(CSV);
    expect(reading).toMatchObject({ format: 'auszug-gv', problems: [], registerDate: null });
    expect(reading.districts).toEqual([{ key: '07339', name: 'Mainz-Bingen', kind: '44' }]);
    expect(reading.rows).toEqual([{ line: 4, value: EXPECTED }]);
  });

  it('reads it with semicolons and with the columns in another order', async () => {
    const semicolons = CSV.map((line) => line.replaceAll(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/g, ';'));
    expect((await read(semicolons)).rows).toEqual([{ line: 4, value: EXPECTED }]);
    const turned = CSV.map((line) =>
      line
        .split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/)
        .toReversed()
        .join(','),
    );
    expect((await read(turned)).rows).toEqual([{ line: 4, value: EXPECTED }]);
  });

  it('keeps areas where nobody lives; without a place, also when it is given as 0, 0', async () => {
    const { rows, problems } = await read([...CSV, FOREST.replace('"7,9","49,9"', '0,0')]);
    expect(problems).toEqual([]);
    expect(rows[1]?.value).toMatchObject({ uninhabited: true, postcode: null, centre: null });
  });

  it.each([
    ['Bevölkerung', [' 25 899', ' 25 89'], 'ist keine ganze Zahl'],
    ['Bevölkerung', [' 25 899', '"25,5"'], 'ist keine ganze Zahl'],
    ['Fläche', [' 37.71', ' n/a'], 'ist keine Zahl'],
    ['Postleitzahl', ['55411', '5541'], 'ist keine Postleitzahl'],
    ['Längengrad', ['"7,895132"', '"49,96663"'], '49,967 ist zu groß (höchstens 15,5).'],
    ['Land', ['60,63,07', '60,63,7'], 'vermutlich ging eine führende Null verloren'],
    ['VB', ['0005,005', '5,005'], 'vermutlich ging eine führende Null verloren'],
    ['Textkennzeichen', ['60,63', '60,44'], 'gibt es nicht'],
  ])('refuses a line with a broken %s', async (column, [right = '', wrong = ''], sentence) => {
    const { rows, problems } = await read([...CSV.slice(0, 3), BINGEN.replace(right, wrong)]);
    expect(rows).toEqual([]);
    expect(problems[0]).toMatchObject({
      line: 4,
      column,
      severity: 'error',
      message: expect.stringContaining(sentence),
    });
  });

  it('says which lines below the table it did not read', async () => {
    const { problems } = await read([...CSV, '_____,,,,,,,,,,,,,,,,,,,', '1) Fußnote,,,,,,,,,,,,,,,,,,,']);
    expect(problems).toMatchObject([
      { severity: 'warning', message: 'Ohne Satzart und darum nicht gelesen (Fußnoten): Zeile 5, 6.' },
    ]);
  });

  it('refuses another table', async () => {
    expect((await read(['Kurs;Ort', 'A;B'])).problems).toMatchObject([{ code: 'not-a-register' }]);
  });
});

describe('readRegister of the official AuszugGV', () => {
  const titles = [
    ['Gemeinden in Deutschland nach Fläche, Bevölkerung und Postleitzahl'],
    ['am 31.12.2023'],
    ['Satz-art', 'Text-kennzeichen', 'Amtlicher Regionalschlüssel (ARS)', '', '', '', '', 'Gemeindename'],
    ['', '', 'Land', 'RB', 'Kreis', 'VB', 'Gem'],
    ['', '', '', '', '', '', '', '', 'km²', 'insgesamt', 'männlich', 'weiblich', 'je km²'],
    ['1', '2', '3', '4', '5', '6', '7', '8', '9', '10'],
  ];
  const texts = ['60', '63', '07', '3', '39', '0005', '005', 'Bingen am Rhein, Stadt'];
  const numbers = '<c r="I8"><v>37.71</v></c><c r="J8"><v>25899</v></c>';
  const place = '<c r="N8" t="inlineStr"><is><t>55411</t></is></c><c r="O8" t="inlineStr"><is><t>7,895132</t></is></c><c r="P8" t="inlineStr"><is><t>49,96663</t></is></c>'; // prettier-ignore
  const rows = [
    ...titles.map((cells, i) => textRow(i + 1, ...cells)),
    textRow(7, '50', '50', '07', '3', '39', '0005', '', 'Bingen am Rhein, Stadt'),
    textRow(8, ...texts).replace('</row>', `${numbers}${place}</row>`),
    textRow(10, '© Statistisches Bundesamt (Destatis), 2024'),
  ].join('');
  const file = anExcelFile({
    sheets: { Deckblatt: textRow(1, 'GV-ISys'), Onlineprodukt_Gemeinden31122023: rows },
  });

  it('reads the second sheet, its six header lines passed over, with the Gebietsstand of its name', async () => {
    const reading = await readRegister(file, { district: '07339' });
    expect(reading).toMatchObject({ format: 'auszug-gv', registerDate: '2023-12-31' });
    expect(reading.rows).toEqual([{ line: 8, value: EXPECTED }]);
    expect(reading.problems).toMatchObject([{ code: 'lines-not-read', severity: 'warning' }]);
  });
});

describe('readRegister recognises', () => {
  const gv100ad = [gv100adLine({ kind: '50' }), gv100adLine({ kind: '60', name: 'Wörth' })].join('\n');

  it.each([
    ['GV100AD in UTF-8', Buffer.from(gv100ad), []],
    ['GV100AD in Latin-1, by characters', Buffer.from(gv100ad, 'latin1'), ['not-utf-8']],
    [
      'GV100AD in the zip it comes in',
      storeZip([{ name: 'GV100AD.txt', content: Buffer.from(gv100ad) }]),
      [],
    ],
  ])('%s', async (_, bytes, codes) => {
    const reading = await readRegister(bytes, { district: '07334' });
    expect(reading).toMatchObject({
      format: 'gv100ad',
      rows: [{ value: { name: 'Wörth', population: 8855 } }],
    });
    expect(reading.problems.map((problem) => problem.code)).toEqual(codes);
  });

  it.each([
    ['a PDF', Buffer.from('%PDF-1.4'), 'not-a-text-file'],
    ['an old .xls', Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'old-excel-file'],
    ['another workbook', anExcelFile({ sheets: { A: textRow(1, 'Ort') } }), 'not-a-register'],
    ['nothing', Buffer.alloc(0), 'empty-file'],
  ])('that %s is no register', async (_, bytes, code) => {
    expect(await readRegister(bytes, { district: null })).toMatchObject({ rows: [], problems: [{ code }] });
  });
});
