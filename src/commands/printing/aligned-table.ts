/** “Spalte einer Ausgabe”: figures stand right, words left. */
export interface TextColumn {
  readonly title: string;
  readonly isFigure?: boolean;
}

const GAP = '  ';

/** “Ausgerichtete Tabelle” for a terminal: a head, a rule and one line for each row; nothing but a remark without rows. */
export function alignedTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): readonly string[] {
  if (rows.length === 0) return ['(keine Zeilen)'];
  const widths = columns.map((column, i) =>
    Math.max(lengthOf(column.title), ...rows.map((row) => lengthOf(row[i] ?? ''))),
  );
  const line = (cells: readonly string[]): string =>
    columns
      .map((column, i) => fill(cells[i] ?? '', widths[i] ?? 0, column.isFigure === true))
      .join(GAP)
      .trimEnd();
  const rule = widths.map((width) => '─'.repeat(width)).join(GAP);
  return [line(columns.map((column) => column.title)), rule, ...rows.map(line)];
}

function fill(text: string, width: number, isFigure: boolean): string {
  const blanks = ' '.repeat(Math.max(0, width - lengthOf(text)));
  return isFigure ? blanks + text : text + blanks;
}

/** Letters as seen: an umlaut is one, however it is written. */
function lengthOf(text: string): number {
  return Array.from(text.normalize('NFC')).length;
}
