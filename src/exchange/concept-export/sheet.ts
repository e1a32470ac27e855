/** “Zelle”: a list is an array in JSON and joined by strokes in tables; null is an empty cell. */
export type SheetCell = string | number | boolean | null | readonly string[];

/** “Spalte” with what the data dictionary says of it. */
export interface SheetColumn {
  /** Its name in JSON. */
  readonly key: string;
  /** Its heading in tables. */
  readonly title: string;
  readonly meaning: string;
  /** Such as „Euro“; null where there is none. */
  readonly unit: string | null;
}

/** “Tabelle des Exports”. */
export interface Sheet {
  /** Its name in JSON and of its CSV file. */
  readonly key: string;
  /** The name of its sheet in Excel. */
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A column with how its cell is made of a record. */
export interface ColumnOf<T> extends SheetColumn {
  readonly cell: (record: T) => SheetCell;
}

/** Shorthand for one column. */
export function column<T>(
  [key, title, meaning, unit]: readonly [key: string, title: string, meaning: string, unit?: string],
  cell: (record: T) => SheetCell,
): ColumnOf<T> {
  return { key, title, meaning, unit: unit ?? null, cell };
}

/** A sheet of records. */
export function sheetOf<T>(
  [key, title]: readonly [key: string, title: string],
  columns: readonly ColumnOf<T>[],
  records: readonly T[],
): Sheet {
  return {
    key,
    title,
    columns: columns.map(({ cell: _cell, ...known }) => known),
    rows: records.map((record) => columns.map(({ cell }) => cell(record))),
  };
}

/** A sheet cell as a table writes it. */
export function tableCell(cell: SheetCell): string | number | null {
  if (typeof cell === 'boolean') return cell ? 'ja' : 'nein';
  return typeof cell === 'object' && cell !== null ? cell.join(' | ') : cell;
}

/** Cents as euros. */
export function euros(cents: number | null): number | null {
  return cents === null ? null : cents / 100;
}

/** “Datenwörterbuch”: each column of each sheet, with meaning and unit. */
export function dictionarySheet(sheets: readonly Sheet[]): Sheet {
  const lines = sheets.flatMap(({ title: table, columns }) => columns.map((known) => ({ table, ...known })));
  return sheetOf<(typeof lines)[number]>(
    ['dictionary', 'Datenwörterbuch'],
    [
      column(['table', 'Tabelle', 'Tabelle, in der die Spalte steht'], ({ table }) => table),
      column(['column', 'Spalte', 'Überschrift der Spalte'], ({ title }) => title),
      column(['key', 'Name in JSON', 'Name der Spalte in der JSON-Datei'], ({ key }) => key),
      column(['meaning', 'Bedeutung', 'Was in der Spalte steht'], ({ meaning }) => meaning),
      column(['unit', 'Einheit', 'Einheit der Zahlen'], ({ unit }) => unit),
    ],
    lines,
  );
}
