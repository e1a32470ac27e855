import { describe, expect, it } from '@jest/globals';
import { gv100adLine, type Gv100adLine } from '../../../test/support/gv100ad-line.js';
import { problemLog } from './problem-log.js';
import { looksLikeGv100ad, readRegisterGv100ad } from './read-register-gv100ad.js';

const FILE = [
  gv100adLine({ kind: '10', district: '07', name: 'Rheinland-Pfalz' }),
  gv100adLine({ kind: '40', name: 'Germersheim' }),
  gv100adLine({ kind: '50', association: '0007', name: 'Germersheim, Stadt', text: '50' }),
  gv100adLine({
    kind: '60',
    municipality: '007',
    association: '0007',
    name: 'Germersheim, Stadt',
    text: '63',
  }),
  gv100adLine({ kind: '50', name: 'Bellheim' }),
  gv100adLine({ kind: '60' }),
];
const read = (lines: readonly string[], district: string | null = '07334') =>
  readRegisterGv100ad(lines.join('\r\n'), district, problemLog());
const withLine = (line: string) => read([...FILE, line]);
const municipality = (line: Partial<Gv100adLine>) =>
  gv100adLine({ municipality: '002', name: 'Berg (Pfalz)', ...line, kind: '60' });

describe('readRegisterGv100ad', () => {
  it('reads a Gemeinde with everything the register says', () => {
    const { rows, problems, districts, registerDate } = read(FILE);
    expect(problems).toEqual([]);
    expect(registerDate).toBe('2023-11-30');
    expect(districts).toEqual([{ key: '07334', name: 'Germersheim', kind: '44' }]);
    expect(rows.map(({ line, value }) => [line, value.name])).toEqual([[4, 'Germersheim, Stadt'], [6, 'Bellheim']]); // prettier-ignore
    expect(rows[1]?.value).toEqual({
      ags: '07334001',
      ars: '073345001001',
      name: 'Bellheim',
      associationKey: '073345001',
      associationName: 'Bellheim',
      kind: '64',
      areaKm2: 20.43,
      population: 8855,
      postcode: '76756',
      registerDate: '2023-11-30',
      centre: null,
      uninhabited: false,
    });
  });

  it('reads by characters: umlauts shift nothing', () => {
    const line = municipality({ name: 'Wörth am Rhein, größte Stadt', population: '17900' });
    expect(withLine(line).rows.at(-1)?.value).toMatchObject({ population: 17_900, postcode: '76756' });
  });

  it('keeps areas where nobody lives, without a postcode', () => {
    const forest = municipality({ name: 'Forst, gemfr. Gebiet', text: '66', population: '0', postcode: '' });
    expect(withLine(forest).rows.at(-1)?.value).toMatchObject({
      uninhabited: true,
      population: 0,
      postcode: null,
    });
  });

  it('keeps gemeindefreie Bezirke where people live', () => {
    const heath = municipality({ name: 'Osterheide, gemfr. Bezirk', text: '65', population: '4437' });
    expect(withLine(heath).rows.at(-1)?.value).toMatchObject({ uninhabited: false, kind: '65' });
  });

  it('passes over other Kreise, however broken they are', () => {
    expect(withLine(gv100adLine({ kind: '60', district: '07339', population: 'x' })).problems).toEqual([]);
    expect(read([...FILE, gv100adLine({ kind: '60', district: '07339' })], null).rows).toHaveLength(3);
  });

  it('takes the name of the Gemeinde where that of the Verband is missing, and says so', () => {
    const { rows, problems } = withLine(municipality({ association: '5002' }));
    expect(rows.at(-1)?.value.associationName).toBe('Berg (Pfalz)');
    expect(problems).toMatchObject([{ code: 'association-missing', severity: 'warning', line: 7 }]);
  });

  it('reads a line that has lost its blank end, but not one that has lost figures', () => {
    expect(withLine(municipality({ postcode: '' }).trimEnd())).toMatchObject({
      problems: [],
      rows: [{}, {}, {}],
    });
    expect(withLine(municipality({}).slice(0, 140)).problems).toMatchObject([
      { code: 'line-too-short', line: 7 },
    ]);
  });

  it.each([
    ['Satzart', '70' + municipality({}).slice(2), 'Die Satzart „70“ gibt es nicht.'],
    ['Kreis', gv100adLine({ kind: '60', district: '073x4' }), 'keine fünfstellige Zahl'],
    ['Gemeinde', municipality({ municipality: '0 2' }), '„0 2“ ist hier keine Zahl in voller Breite.'],
    ['Verband', municipality({ association: '50 1' }), '„50 1“ ist hier keine Zahl in voller Breite.'],
    ['Fläche', municipality({ hectares: '12,5' }), '„000000012,5“ ist hier keine Zahl in voller Breite.'],
    [
      'Bevölkerung',
      municipality({ population: 'unbekannt' }),
      '„00unbekannt“ ist hier keine Zahl in voller Breite.',
    ],
    ['Postleitzahl', municipality({ postcode: '7675' }), '„7675“ ist hier keine Zahl in voller Breite.'],
    ['Textkennzeichen', municipality({ text: '44' }), 'Das Textkennzeichen „44“ gibt es nicht.'],
    ['Name', municipality({ name: '' }), 'Der Name fehlt.'],
    ['Gebietsstand', municipality({}).replace('20231130', '20231131'), '„20231131“ ist kein Tag (JJJJMMTT).'],
  ])('refuses a line with a broken %s', (column, line, sentence) => {
    const { rows, problems } = withLine(line);
    expect(rows).toHaveLength(2);
    expect(problems).toMatchObject([
      { line: 7, column, severity: 'error', message: expect.stringContaining(sentence) },
    ]);
  });

  it('recognises a wrong encoding by lines that are too long', () => {
    const bytes = Buffer.from(municipality({ name: 'Wörth am Rhein, Stadt' }), 'utf8').toString('latin1');
    expect(withLine(bytes).problems).toMatchObject([
      { message: 'Zeile 7: Die Zeile hat 221 statt 220 Zeichen; vermutlich stimmt der Zeichensatz nicht.' },
    ]);
  });

  it('refuses a key that occurs twice', () => {
    expect(withLine(FILE[5] ?? '').problems).toMatchObject([
      { line: 7, message: 'Zeile 7: Der Schlüssel 07334001 (Bellheim) steht schon in Zeile 6.' },
    ]);
  });

  it('says when the Kreis is not there', () => {
    expect(read(FILE, '07339').problems).toMatchObject([
      { message: 'Im Gemeindeverzeichnis wurde keine Gemeinde des Kreises 07339 gefunden.' },
    ]);
  });
});

describe('looksLikeGv100ad', () => {
  it.each([
    [FILE.join('\n'), true],
    [`\n\n${FILE[1]}`, true],
    ['satzart,textkennzeichen,land', false],
    ['10,,01,,,,,Schleswig-Holstein', false],
    ['', false],
  ])('case %#', (text, answer) => {
    expect(looksLikeGv100ad(text)).toBe(answer);
  });
});
