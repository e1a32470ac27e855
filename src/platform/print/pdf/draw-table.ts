import type { PrintedTable } from '#libs/printed-document';
import type { BlockDrawer } from './block-drawer.js';
import { drawLight, LIGHT_WIDTH } from './draw-light.js';
import { INK } from './ink.js';
import { layTable, PADDING, rowHeight, type LaidCell, type LaidRow, type LaidTable } from './lay-table.js';
import { LETTERING, lineHeight } from './lettering.js';
import { drawRunningText } from './draw-text.js';
import type { Paper, Part } from './paper.js';

/** A page takes a row that is split only where it can hold this many lines of it. */
const FEWEST_LINES = 2;

/** Tables. */
export const TABLE: BlockDrawer<PrintedTable> = {
  least: (paper, table) => roomFor(paper, table, layTable(paper, table)),
  draw: (paper, table) => {
    paper.useFormat(table.isWide ?? false);
    const laid = layTable(paper, table);
    paper.makeRoom(roomFor(paper, table, laid));
    const part = paper.part(paper.body, 'Table');
    if (table.caption !== undefined) drawCaption(paper, part, table.caption);
    drawHead(paper, laid.head, paper.part(paper.part(part, 'THead'), 'TR'));
    const body = paper.part(part, 'TBody');
    for (const [at, row] of laid.rows.entries()) {
      // Sums never stand alone on a page: the last row goes along.
      if (at === laid.rows.length - 1) keepTogether(paper, [row, ...laid.sums], laid.head);
      drawRow(paper, row, laid.head, paper.part(body, 'TR'));
    }
    for (const row of laid.sums) drawRow(paper, row, laid.head, paper.part(body, 'TR'));
    paper.y += 14;
  },
};

/** A table up to this share of a page is not parted. */
const WHOLE = 0.3;

/** The room in which a table may begin: for all of a small one, else for its first row. */
function roomFor(paper: Paper, { caption }: PrintedTable, { head, rows, sums }: LaidTable): number {
  const above = rowHeight(head) + (caption === undefined ? 0 : 2 * lineHeight(LETTERING.caption) + 4);
  const all = [...rows, ...sums];
  const whole = all.reduce((sum, row) => sum + rowHeight(row), above);
  if (whole <= paper.fullRoom * WHOLE) return whole;
  const [first] = all;
  return above + (first === undefined ? 0 : rowHeight(first, Math.min(first.lineCount, 6)));
}

function drawCaption(paper: Paper, table: Part, caption: string): void {
  const column = { x: paper.left, width: paper.width, lettering: LETTERING.caption };
  drawRunningText(paper, paper.part(table, 'Caption'), caption, column);
  paper.y += 4;
}

/** The head of a table. Where it is only repeated, screen readers pass over it. */
function drawHead(paper: Paper, head: LaidRow, part: Part | null): void {
  const height = rowHeight(head);
  const { y } = paper;
  paper.decorate(() => paper.pdf.rect(paper.left, y, paper.width, height).fill(INK.ground));
  if (part === null) paper.decorate(() => head.cells.forEach((cell) => writeCell(paper, cell, head, y)));
  else {
    for (const cell of head.cells) {
      paper.part(part, 'TH', { scope: 'Column' }).add(() => writeCell(paper, cell, head, y));
    }
  }
  paper.y += height;
  paper.decorate(() => paper.rule(paper.y, { color: INK.strong, weight: 0.9 }));
}

/** Turns the page where rows that a page could hold do not fit any more. */
function keepTogether(paper: Paper, rows: readonly LaidRow[], head: LaidRow): void {
  const height = rows.reduce((sum, row) => sum + rowHeight(row), 0);
  if (height <= paper.room || height > paper.fullRoom - rowHeight(head)) return;
  paper.turnPage();
  drawHead(paper, head, null);
}

/** One row: whole where a page can hold it, else line by line over as many pages as it needs. */
function drawRow(paper: Paper, row: LaidRow, head: LaidRow, part: Part): void {
  const parts = row.cells.map(({ isRowHead }) =>
    isRowHead ? paper.part(part, 'TH', { scope: 'Row' }) : paper.part(part, 'TD'),
  );
  const isTooTall = rowHeight(row) > paper.fullRoom - rowHeight(head);
  let from = 0;
  while (from < row.lineCount) {
    const rest = row.lineCount - from;
    const fitting = Math.floor((paper.room - 2 * PADDING.y) / lineHeight(row.lettering) + 0.001);
    const isFitting = fitting >= (isTooTall ? Math.min(FEWEST_LINES, rest) : rest);
    if (!isFitting) {
      paper.turnPage();
      drawHead(paper, head, null);
      if (!canHoldMore(paper, row)) return;
      continue;
    }
    const slice = sliceOf(row, from, Math.min(rest, fitting));
    const { y } = paper;
    slice.cells.forEach((cell, at) => parts[at]?.add(() => writeCell(paper, cell, row, y)));
    paper.y += rowHeight(slice);
    paper.decorate(() => paper.rule(paper.y));
    from += slice.lineCount;
  }
}

/** A head taller than a page leaves no room below itself: nothing could ever be drawn. */
function canHoldMore(paper: Paper, { lettering }: LaidRow): boolean {
  return paper.room >= FEWEST_LINES * lineHeight(lettering) + 2 * PADDING.y;
}

function sliceOf(row: LaidRow, from: number, count: number): LaidRow {
  const cells = row.cells.map((cell) => ({
    ...cell,
    light: from === 0 ? cell.light : null,
    lines: cell.lines.slice(from, from + count),
  }));
  return { ...row, cells, lineCount: count };
}

function writeCell(paper: Paper, cell: LaidCell, { lettering }: LaidRow, y: number): void {
  const { x, width, lines, align, light } = cell;
  const sign = light === null ? 0 : LIGHT_WIDTH;
  const top = y + PADDING.y;
  if (light !== null) drawLight(paper.pdf, light, x + PADDING.x, top + lineHeight(lettering) / 2);
  paper.write(lines, {
    x: x + PADDING.x + sign,
    y: top,
    width: width - 2 * PADDING.x - sign,
    lettering,
    align,
  });
}
