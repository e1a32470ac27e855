import { describe, expect, it } from '@jest/globals';
import { cellFormats, relationTargets, sheetParts } from './workbook-parts.js';

const relation = (id: string, kind: string, target: string) =>
  `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}"/>`;
const RELATIONS = `<Relationships>${relation('a', 'worksheet', 'worksheets/sheet9.xml')}${relation('b', 'worksheet', '/xl/worksheets/Blatt.xml')}${relation('c', 'sharedStrings', 'SharedStrings1.xml')}${relation('d', 'chartsheet', 'chartsheets/sheet1.xml')}</Relationships>`;

describe('sheetParts', () => {
  it('follows the relations, in the order of the tabs, whatever the prefixes', () => {
    const workbook =
      '<x:workbook><x:sheets><x:sheet name="B &amp; B" sheetId="2" r:id="b"/><x:sheet name="Bild" r:id="d"/><x:sheet state="veryHidden" name="&#220;bersicht" r:id="a"/></x:sheets></x:workbook>';
    expect(sheetParts(workbook, RELATIONS)).toEqual([
      { name: 'B & B', path: 'xl/worksheets/Blatt.xml', hidden: false },
      { name: 'Übersicht', path: 'xl/worksheets/sheet9.xml', hidden: true },
    ]);
  });

  it('finds the shared texts where the program put them', () => {
    expect(relationTargets(RELATIONS, 'sharedStrings')).toEqual([['c', 'xl/SharedStrings1.xml']]);
  });
});

describe('cellFormats', () => {
  const styles = (...codes: string[]) => {
    const formats = codes.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${code}"/>`).join('');
    const cells = codes.map((_, i) => `<xf numFmtId="${164 + i}" xfId="0"/>`).join('');
    return `<styleSheet><numFmts>${formats}</numFmts><cellStyleXfs><xf numFmtId="9"/></cellStyleXfs><cellXfs>${cells}<xf numFmtId="10"/></cellXfs></styleSheet>`;
  };

  it('sees leading zeros and shares, in the styles of cells only', () => {
    expect(
      cellFormats(styles('00000000', '[$-407]00000', '0.0%', '#,##0', '0 &quot;%&quot;', '0;-0%')),
    ).toEqual([
      { kind: 'padded', width: 8 },
      { kind: 'padded', width: 5 },
      { kind: 'percent' },
      null,
      null,
      null,
      { kind: 'percent' },
    ]);
  });

  it('knows none where there are no styles', () => {
    expect(cellFormats('')).toEqual([]);
  });
});
