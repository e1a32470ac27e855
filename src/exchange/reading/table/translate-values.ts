import { valueKey, valuesOf } from './cell-values.js';
import type { TableRow, ValueTranslation } from './table-row.js';

/** “Werte übersetzen”: what a program writes, in our words. A cell with several values takes the first of them that has a meaning. */
export function translateValues(
  rows: readonly TableRow[],
  translations: readonly ValueTranslation[],
): readonly TableRow[] {
  if (translations.length === 0) return rows;
  const words = new Map<string, Map<string, string>>();
  for (const { column, from, to } of translations) {
    const ofColumn = words.get(column) ?? new Map<string, string>();
    words.set(column, ofColumn.set(valueKey(from), to));
  }
  return rows.map((row) => ({
    ...row,
    cells: new Map([...row.cells].map(([column, text]) => [column, translated(text, words.get(column))])),
  }));
}

function translated(text: string, words: ReadonlyMap<string, string> | undefined): string {
  if (words === undefined) return text;
  const meanings = [text, ...valuesOf(text)].map((one) => words.get(valueKey(one)));
  return meanings.find((meaning) => meaning !== undefined) ?? text;
}
