import type { RichText } from './rich-text.js';

/** The lights of a measure: „grün“, „gelb“, „rot“, „grau“. */
export const PRINTED_LIGHTS = ['green', 'yellow', 'red', 'grey'] as const;
/** One of {@link PRINTED_LIGHTS}. */
export type PrintedLight = (typeof PRINTED_LIGHTS)[number];

/** “Ampel”: drawn as shape, colour and word together, never as colour alone. */
export interface LightCell {
  readonly light: PrintedLight;
  readonly word: string;
}

/** What stands in a cell. Numbers are written the German way. */
export type PrintedCell = RichText | number | LightCell;

/** One column. */
export interface PrintedColumn {
  readonly title: string;
  /** How much of the width it takes, in relation to the other columns. */
  readonly share: number;
  readonly align?: 'left' | 'right';
}

/** A table. Its head is repeated on each page; rows are kept whole where a page can hold them. */
export interface PrintedTable {
  readonly kind: 'table';
  readonly caption?: string;
  readonly columns: readonly PrintedColumn[];
  readonly rows: readonly (readonly PrintedCell[])[];
  /** The first cell of a row names the row; true where nothing is said. */
  readonly hasRowHeads?: boolean;
  /** Bold rows at the end, such as a sum. */
  readonly sums?: readonly (readonly PrintedCell[])[];
  /** Said instead of rows where there are none. */
  readonly emptyText?: string;
  /** On pages in landscape format. */
  readonly isWide?: boolean;
}

/** True where a cell holds a light. */
export function isLight(cell: PrintedCell): cell is LightCell {
  return typeof cell === 'object' && !Array.isArray(cell);
}

const NUMBERS = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

/** A cell as text: numbers with German separators, a light as its word. */
export function cellText(cell: PrintedCell): RichText {
  if (typeof cell === 'number') return NUMBERS.format(cell);
  return isLight(cell) ? cell.word : cell;
}
