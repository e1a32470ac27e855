import { columnKey } from '../reading/table/find-header.js';
import type { TableRow } from '../reading/table/table-row.js';
import { COLUMNS_OF_SECTIONS, OFFERING_HEADINGS } from './offering-columns.js';

/**
 * “Weitere Abschnitte ergänzen”: a line of a further section may leave empty what stands in the line of the first one (same
 * Kennung, and the same Träger where one is named). Childcare may be said in any line.
 */
export function fillSections(rows: readonly TableRow[]): readonly TableRow[] {
  const first = new Map<string, TableRow>();
  let above: TableRow | null = null;
  return rows.map((row) => {
    const filled = withProviderAbove(row, above);
    above = filled;
    const key = offeringKeyOf(filled);
    const leading = first.get(key);
    if (leading === undefined) {
      first.set(key, filled);
      return filled;
    }
    return completed(filled, leading);
  });
}

/** What makes lines belong to one offering: Träger and Kennung, compared leniently as everywhere. */
export function offeringKeyOf(row: TableRow): string {
  const text = (heading: string): string => columnKey(row.cells.get(heading) ?? '');
  return `${text(OFFERING_HEADINGS.provider)} ${text(OFFERING_HEADINGS.key)}`;
}

function withProviderAbove(row: TableRow, above: TableRow | null): TableRow {
  const { provider, key } = OFFERING_HEADINGS;
  const isFurtherSection =
    above !== null && row.cells.get(provider) === '' && row.cells.get(key) === above.cells.get(key);
  if (!isFurtherSection) return row;
  return { ...row, cells: new Map(row.cells).set(provider, above.cells.get(provider) ?? '') };
}

function completed(row: TableRow, leading: TableRow): TableRow {
  const sections: readonly string[] = COLUMNS_OF_SECTIONS;
  const cells = new Map(row.cells);
  for (const [column, text] of leading.cells) {
    if (!sections.includes(column) && cells.get(column) === '') cells.set(column, text);
  }
  return { ...row, cells };
}
