import { storeZip } from '../../src/exchange/reading/table/store-zip.js';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** What a handmade workbook consists of: the XML of its rows by sheet name, number formats, and sheets nobody sees. */
export interface ExcelFile {
  readonly sheets: Readonly<Record<string, string>>;
  /** Format codes; cell style 1 is the first of them, style 0 has none. */
  readonly formats?: readonly string[];
  readonly hidden?: readonly string[];
  /** Ranges of joined cells, on every sheet. */
  readonly merged?: readonly string[];
}

/** A handmade .xlsx, for what no writing library produces: errors, lost formulas, absurd row numbers, exact formats. */
export function anExcelFile(file: ExcelFile): Buffer {
  const names = Object.keys(file.sheets);
  const merged = (file.merged ?? []).map((range) => `<mergeCell ref="${range}"/>`).join('');
  return storeZip([
    { name: 'xl/workbook.xml', content: Buffer.from(workbook(names, file.hidden ?? [])) },
    { name: 'xl/_rels/workbook.xml.rels', content: Buffer.from(relations(names)) },
    { name: 'xl/styles.xml', content: Buffer.from(styles(file.formats ?? [])) },
    ...names.map((name, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      content: Buffer.from(
        `<worksheet xmlns="${MAIN}"><sheetData>${file.sheets[name]}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`,
      ),
    })),
  ]);
}

/** One row of texts as XML. */
export function textRow(line: number, ...texts: readonly string[]): string {
  const cells = texts.map((text, i) =>
    text === '' ? '' : `<c r="${columnName(i)}${line}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`,
  );
  return `<row r="${line}">${cells.join('')}</row>`;
}

function columnName(index: number): string {
  return String.fromCharCode(65 + index);
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

function workbook(names: readonly string[], hidden: readonly string[]): string {
  const sheets = names.map((name, i) => {
    const state = hidden.includes(name) ? ' state="hidden"' : '';
    return `<sheet name="${escaped(name)}" sheetId="${i + 1}"${state} r:id="rId${i + 1}"/>`;
  });
  return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

function relations(names: readonly string[]): string {
  const sheets = names.map(
    (_, i) =>
      `<Relationship Id="rId${i + 1}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
  );
  const style = `<Relationship Id="styles" Type="${OFFICE}/styles" Target="styles.xml"/>`;
  return `<Relationships xmlns="${PACKAGE}">${sheets.join('')}${style}</Relationships>`;
}

function styles(formats: readonly string[]): string {
  const codes = formats.map(
    (code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escaped(code).replaceAll('"', '&quot;')}"/>`,
  );
  const cells = ['<xf numFmtId="0"/>', ...formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`)];
  return `<styleSheet xmlns="${MAIN}"><numFmts>${codes.join('')}</numFmts><cellXfs>${cells.join('')}</cellXfs></styleSheet>`;
}
