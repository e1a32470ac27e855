import { errorAt, warningAt, WHOLE_FILE, type ImportProblem } from '../problem.js';
import { valueKey, valuesOf } from './cell-values.js';
import type { Header } from './find-header.js';
import type { RawRow } from './raw-table.js';
import type { LineChoice } from './table-row.js';

/** Lines that are read, and what is said of the others. */
export interface TakenLines {
  readonly rows: readonly RawRow[];
  readonly problems: readonly ImportProblem[];
}

/**
 * “Zeilen auswählen”: those with one of the chosen values, and all down to the header. A line that ends before the column is left to
 * whoever splits it into cells: it cannot be said whether it is meant.
 */
export function takeLines(rows: readonly RawRow[], header: Header, choice: LineChoice | null): TakenLines {
  if (choice === null) return { rows, problems: [] };
  const wanted = new Set(choice.values.map(valueKey));
  const isTaken = ({ line, cells }: RawRow): boolean => {
    const cell = cells[choice.index];
    return (
      line <= header.row.line || cell === undefined || valuesOf(cell).some((one) => wanted.has(valueKey(one)))
    );
  };
  const taken = rows.filter(isTaken);
  const heading = header.row.cells[choice.index] ?? `Spalte ${choice.index + 1}`;
  return { rows: taken, problems: said(heading, taken, { rows, header }) };
}

function said(
  heading: string,
  taken: readonly RawRow[],
  { rows, header }: { readonly rows: readonly RawRow[]; readonly header: Header },
): readonly ImportProblem[] {
  const left = rows.length - taken.length;
  if (left === 0) return [];
  if (!taken.some(({ line }) => line > header.row.line)) {
    const sentence = `Keine Zeile hat in „${heading}“ einen der gewählten Werte.`;
    return [errorAt(WHOLE_FILE, 'no-line-taken', sentence)];
  }
  const which = left === 1 ? '1 Zeile' : `${left.toLocaleString('de-DE')} Zeilen`;
  const sentence = `Nicht gelesen: ${which} mit einem anderen Wert in „${heading}“.`;
  return [warningAt(WHOLE_FILE, 'lines-not-taken', sentence)];
}
