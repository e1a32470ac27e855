import {
  cellText,
  isLight,
  type PrintedCell,
  type PrintedLight,
  type PrintedTable,
} from '#libs/printed-document';
import { columnWidths } from './column-widths.js';
import { LIGHT_WIDTH } from './draw-light.js';
import { LETTERING, lineHeight, type Lettering } from './lettering.js';
import type { Paper } from './paper.js';
import { longestWord, type Line } from './wrap-text.js';

/** Room inside of a cell in points. */
export const PADDING = { x: 5, y: 3.6 } as const;

/** A cell whose lines are broken. */
export interface LaidCell {
  readonly x: number;
  readonly width: number;
  readonly lines: readonly Line[];
  readonly align: 'left' | 'right';
  readonly light: PrintedLight | null;
  readonly isRowHead: boolean;
}

/** A row whose lines are broken. */
export interface LaidRow {
  readonly cells: readonly LaidCell[];
  readonly lineCount: number;
  readonly lettering: Lettering;
}

/** A table ready to be drawn. */
export interface LaidTable {
  readonly head: LaidRow;
  readonly rows: readonly LaidRow[];
  readonly sums: readonly LaidRow[];
}

/** The height of a row, or of so many lines of it. */
export function rowHeight({ lineCount, lettering }: LaidRow, lines = lineCount): number {
  return lines * lineHeight(lettering) + 2 * PADDING.y;
}

interface Columns {
  readonly table: PrintedTable;
  readonly widths: readonly number[];
}

const BOLD_CELL = { ...LETTERING.cell, isBold: true };

/** Breaks all lines of a table for the width of the paper. */
export function layTable(paper: Paper, table: PrintedTable): LaidTable {
  const columns = { table, widths: widthsOf(paper, table) };
  const rows = table.rows.map((row) => layRow(paper, columns, row, LETTERING.cell));
  return {
    head: layRow(
      paper,
      columns,
      table.columns.map(({ title }) => title),
      LETTERING.head,
    ),
    rows: rows.length > 0 ? rows : layEmpty(paper, table),
    sums: (table.sums ?? []).map((row) => layRow(paper, columns, row, BOLD_CELL)),
  };
}

function widthsOf(paper: Paper, { columns, rows, sums = [] }: PrintedTable): number[] {
  const [head, cell, bold] = [LETTERING.head, LETTERING.cell, BOLD_CELL].map((kind) => paper.measure(kind));
  const wishes = columns.map(({ title, share }, at) => {
    const words = [
      longestWord([{ text: title, isBold: true }], head!),
      ...rows.map((row) => longestWord(cellText(row[at] ?? ''), cell!) + signWidth(row[at])),
      ...sums.map((row) => longestWord(cellText(row[at] ?? ''), bold!) * 1.08),
    ];
    return { share, least: words.reduce((most, each) => Math.max(most, each), 0) + 2 * PADDING.x + 0.5 };
  });
  return columnWidths(wishes, paper.width);
}

function signWidth(cell: PrintedCell | undefined): number {
  return cell !== undefined && isLight(cell) ? LIGHT_WIDTH : 0;
}

function layRow(
  paper: Paper,
  { table, widths }: Columns,
  row: readonly PrintedCell[],
  lettering: Lettering,
): LaidRow {
  let x = paper.left;
  const cells = table.columns.map(({ align = 'left' }, at): LaidCell => {
    const cell = row[at] ?? '';
    const width = widths[at] ?? 0;
    const room = Math.max(1, width - 2 * PADDING.x - signWidth(cell));
    const laid = {
      x,
      width,
      lines: paper.lines(cellText(cell), room, lettering),
      align,
      light: isLight(cell) ? cell.light : null,
      isRowHead: at === 0 && (table.hasRowHeads ?? true),
    };
    x += width;
    return laid;
  });
  return { cells, lettering, lineCount: mostLines(cells) };
}

/** One row over the whole width that says why there is nothing. */
function layEmpty(paper: Paper, { emptyText }: PrintedTable): LaidRow[] {
  if (emptyText === undefined) return [];
  const lettering = LETTERING.cell;
  const lines = paper.lines(emptyText, paper.width - 2 * PADDING.x, lettering);
  const cell = {
    x: paper.left,
    width: paper.width,
    lines,
    align: 'left',
    light: null,
    isRowHead: false,
  } as const;
  return [{ cells: [cell], lettering, lineCount: lines.length }];
}

function mostLines(cells: readonly LaidCell[]): number {
  return cells.reduce((most, { lines }) => Math.max(most, lines.length), 1);
}
