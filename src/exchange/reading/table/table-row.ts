import type { ImportProblem } from '../problem.js';

/** “Spalte” that an importer wants: the name it is reported under, other headings it goes by, and whether it must be there. */
export interface TableColumn {
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly required?: boolean;
}

/** “Zuordnung einer Spalte”: where in the file the wanted column stands (its place in the header line), or the text that holds for each line. */
export interface MappedColumn {
  readonly column: string;
  readonly index: number | null;
  readonly text: string | null;
}

/** “Übersetzung eines Werts”: what the cells of one of our columns say in the file (nothing, where `from` is empty), and what that means. */
export interface ValueTranslation {
  readonly column: string;
  readonly from: string;
  readonly to: string;
}

/** “Auswahl der Zeilen”: only those with one of these values in a column of the file are read. */
export interface LineChoice {
  readonly index: number;
  readonly values: readonly string[];
}

/** “Bedeutung einer Datei”: what its columns are, what their values mean, and which lines are meant; all of them where nothing is said. */
export interface TableMeaning {
  readonly columns: readonly MappedColumn[];
  readonly translations: readonly ValueTranslation[];
  readonly lines: LineChoice | null;
}

/** “Spaltenzuordnung” as a person made it: for a file whose headings are not ours. Columns that it does not name are not in the file. */
export interface ColumnMapping extends Partial<Omit<TableMeaning, 'columns'>> {
  readonly headerLine: number;
  readonly columns: readonly MappedColumn[];
}

/** “Tabellenzeile”: trimmed texts by column name. A column that the file does not have is not in the map. */
export interface TableRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
}

/** “Gelesene Tabelle”: complete rows, and every line or column that is not among them. */
export interface TableReading {
  readonly rows: readonly TableRow[];
  readonly problems: readonly ImportProblem[];
  /** Names of the wanted columns that the file has. */
  readonly columns: readonly string[];
  /** Its own headings, as they are written there. */
  readonly headings?: readonly string[];
}

/** “Zelle” on its way to a parser: its text and where to point when it is not understood. Empty where there is none. */
export interface Cell {
  readonly line: number;
  readonly column: string;
  readonly text: string;
}

/** The cell of a row; an absent column reads as empty. */
export function cellOf(row: TableRow, column: string): Cell {
  return { line: row.line, column, text: row.cells.get(column) ?? '' };
}
