import { readCell, type FileCell, type FileTable } from './file-cell.js';

/** What is read of the nodes of a page. */
export interface ShownNode {
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<ShownNode>;
  readonly matches?: (selector: string) => boolean;
}

/** A cell of a page. */
export interface ShownCell extends ShownNode {
  readonly matches: (selector: string) => boolean;
}

/** A table of a page. */
export interface ShownTable {
  readonly rows: ArrayLike<{ readonly cells: ArrayLike<ShownCell> }>;
}

/** What stands in a cell beside its facts: buttons, pictures, and words for those who listen. */
const BESIDE = '.kern-btn, .kern-icon, .kern-sr-only, svg';
const FIGURE = '.kern-table__header--numeric, .kern-table__cell--numeric';

/**
 * A table as it stands on the page, in its order: what is hidden there cannot come into the file. Columns whose words all stand on
 * buttons fall away; a column that is empty because nothing is known stays.
 */
export function readTable(table: ShownTable): FileTable {
  const [head, ...lines] = Array.from(table.rows, ({ cells }) => Array.from(cells));
  const rows = lines.map((cells) => cells.map((cell) => readCell(wordsOf(cell), cell.matches(FIGURE))));
  const heads = (head ?? []).map(wordsOf);
  const kept = heads.map(
    (_, column) =>
      rows.some((row) => isFilled(row[column])) || !lines.some((line) => saysAnything(line[column])),
  );
  return {
    heads: heads.filter((_, column) => kept[column]),
    rows: rows.map((row) => row.filter((_, column) => kept[column] ?? true)),
  };
}

function isFilled(cell: FileCell | undefined): boolean {
  return cell !== undefined && cell.text !== '';
}

/** Whether anything stands in a cell, be it on a button. */
function saysAnything(cell: ShownCell | undefined): boolean {
  return (cell?.textContent ?? '').trim() !== '';
}

/** The words of a node; what stands in boxes of its own is parted by a comma. */
export function wordsOf(node: ShownNode): string {
  const children = Array.from(node.childNodes);
  if (children.length === 0) return node.textContent ?? '';
  return children
    .filter((child) => child.matches?.(BESIDE) !== true)
    .map((child) => ({ words: wordsOf(child), isBox: child.matches !== undefined }))
    .filter(({ words }) => words !== '')
    .reduce<{ words: string; isBox: boolean }>(
      (before, next) => ({
        words: before.words + (before.isBox && next.isBox ? ', ' : '') + next.words,
        isBox: next.isBox,
      }),
      { words: '', isBox: false },
    ).words;
}
