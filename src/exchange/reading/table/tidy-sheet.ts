import type { CellFormat } from './workbook-parts.js';

/** A sheet that may be parsed: its XML with the hidden traps made visible, and the size of the grid it will fill. */
export interface TidySheet {
  readonly xml: string;
  readonly rows: number;
  readonly columns: number;
  /** Cells that hold anything. */
  readonly cells: number;
}

/** What stands in the cell of a formula that nobody ever calculated. */
export const UNCALCULATED = '#FORMEL!';

const EXCEL_ROWS = 1_048_576;
const ROW_OR_CELL = /<([^\s<>/:]*:)?(row|c)(?=[\s/>])([^<>]*)>/g;
const PLAIN_ATTRIBUTES = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"<>]*"|'[^'<>]*'))*\s*\/?$/;

/**
 * “Blatt vorbereiten”: the spreadsheet library reads error cells and uncalculated formulas as empty, knows no zero-padded or
 * percent formats, and fills its grid up to any row number a file claims. Here errors become text, formats are applied as a
 * person sees them, and a sheet whose row and cell tags are not entirely plain is refused (null).
 */
export function tidySheet(xml: string, formats: readonly CellFormat[]): TidySheet | null {
  const pieces: string[] = [];
  const tag = new RegExp(ROW_OR_CELL);
  let [copied, rows, columns, cells] = [0, 0, 0, 0];
  for (let found = tag.exec(xml); found !== null; found = tag.exec(xml)) {
    const [whole, prefix = '', name, attributes = ''] = found;
    if (!PLAIN_ATTRIBUTES.test(attributes)) return null;
    const reference = referenceOf(attributes);
    if (name === 'row') {
      if (reference !== null && !isRowNumber(reference)) return null;
      continue;
    }
    const position = positionOf(reference);
    if (position === null) return null;
    if (whole.endsWith('/>')) continue;
    const bodyAt = found.index + whole.length;
    const end = xml.indexOf(`</${prefix}c>`, bodyAt);
    if (end === -1) return null;
    tag.lastIndex = end;
    const body = xml.slice(bodyAt, end);
    if (!/<(?:\w+:)?(?:v|is|f)[\s/>]/.test(body)) continue;
    cells += 1;
    rows = Math.max(rows, position.row);
    columns = Math.max(columns, position.column);
    const text = visibleText(attributes, body, formats);
    if (text === null) continue;
    pieces.push(
      xml.slice(copied, found.index),
      `<${prefix}c r="${reference}" t="str"><${prefix}v>${text}</${prefix}v>`,
    );
    copied = end;
  }
  return { xml: copied === 0 ? xml : [...pieces, xml.slice(copied)].join(''), rows, columns, cells };
}

/** The text a person sees where the library would see something else; null where both agree. */
function visibleText(attributes: string, body: string, formats: readonly CellFormat[]): string | null {
  const type = attributeOf(attributes, 't') ?? 'n';
  const value = /<(?:\w+:)?v(?:\s[^<>]*)?>([^<]*)<\/(?:\w+:)?v>/.exec(body)?.[1] ?? '';
  if (type === 'e') return value === '' ? UNCALCULATED : value;
  if (type !== 'n') return null;
  if (value === '') return /<(?:\w+:)?f[\s/>]/.test(body) ? UNCALCULATED : null;
  return formatted(value, formats[Number(attributeOf(attributes, 's') ?? -1)] ?? null);
}

function formatted(value: string, format: CellFormat): string | null {
  if (format === null) return null;
  if (format.kind === 'percent') return `${germanNumber(Number(value) * 100)} %`;
  return /^\d+$/.test(value) ? value.padStart(format.width, '0') : null;
}

/** A number of a spreadsheet as Excel shows it in Germany: 15 significant digits, decimal comma, no thousands separators. */
export function germanNumber(value: number): string {
  return String(Number(value.toPrecision(15))).replace('.', ',');
}

function attributeOf(attributes: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found === null ? null : (found[1] ?? found[2] ?? '');
}

/** The address of a row or cell; an empty text where a tag carries two. */
function referenceOf(attributes: string): string | null {
  const found = attributes.match(/\s(?:[\w.-]+:)?r\s*=/g) ?? [];
  return found.length > 1 ? '' : attributeOf(attributes, '(?:[\\w.-]+:)?r');
}

function isRowNumber(text: string): boolean {
  return /^\d{1,7}$/.test(text) && Number(text) <= EXCEL_ROWS;
}

function positionOf(reference: string | null): { readonly row: number; readonly column: number } | null {
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(reference ?? '');
  if (found === null || !isRowNumber(found[2] ?? '')) return null;
  const letters = Array.from(found[1] ?? '');
  const column = letters.reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(found[2]), column };
}
