import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import {
  cellText,
  isLight,
  runsOf,
  type PrintedCell,
  type PrintedLight,
  type PrintedTable,
} from '#libs/printed-document';
import { cleanText } from '../clean-text.js';
import { INK, LIGHT_INK } from '../pdf/ink.js';
import { docxColor } from './docx-styles.js';

/** The room between the edges in twentieths of a point, by format. */
const WIDTH = { tall: 9506, wide: 14_438 } as const;
const RULE = { style: BorderStyle.SINGLE, size: 4, color: docxColor(INK.rule) } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A light is told by its shape too. */
const SIGN: Readonly<Record<PrintedLight, string>> = { green: '●', yellow: '▲', red: '■', grey: '○' };

/** How one cell looks. */
interface CellLook {
  readonly isBold: boolean;
  readonly isHead: boolean;
  readonly isRight: boolean;
  readonly width: number;
}

/** A table with its caption above and some room below. */
export function docxTable(table: PrintedTable, isWide: boolean): (Paragraph | Table)[] {
  const { caption, columns, rows, sums = [], emptyText } = table;
  const whole = isWide ? WIDTH.wide : WIDTH.tall;
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  const widths = columns.map(({ share }) => Math.round((share / shares) * whole));
  const line = (cells: readonly PrintedCell[], isHead: boolean, isBold: boolean): TableRow =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: columns.map(({ align }, at) => {
        const look = { isBold, isHead, isRight: align === 'right', width: widths[at] ?? 0 };
        return docxCell(cells[at] ?? '', look);
      }),
    });
  const titles = columns.map(({ title }) => title);
  const body = rows.length > 0 || emptyText === undefined ? rows : [[emptyText]];
  return [
    ...(caption === undefined ? [] : [captionOf(caption)]),
    new Table({
      columnWidths: widths,
      width: { size: whole, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      borders: {
        top: NONE,
        left: NONE,
        right: NONE,
        bottom: RULE,
        insideHorizontal: RULE,
        insideVertical: NONE,
      },
      rows: [
        line(titles, true, true),
        ...body.map((row) => line(row, false, false)),
        ...sums.map((row) => line(row, false, true)),
      ],
    }),
    new Paragraph({ children: [] }),
  ];
}

function captionOf(caption: string): Paragraph {
  const run = new TextRun({ text: cleanText(caption), bold: true, size: 17, color: docxColor(INK.muted) });
  return new Paragraph({ keepNext: true, children: [run] });
}

function docxCell(cell: PrintedCell, { isBold, isHead, isRight, width }: CellLook): TableCell {
  const sign = isLight(cell)
    ? [new TextRun({ text: `${SIGN[cell.light]} `, color: docxColor(LIGHT_INK[cell.light]), size: 18 })]
    : [];
  const words = runsOf(cellText(cell)).map(
    (run) => new TextRun({ text: cleanText(run.text), bold: isBold || (run.isBold ?? false), size: 18 }),
  );
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 50, bottom: 50, left: 80, right: 80 },
    ...(isHead ? { shading: { type: ShadingType.CLEAR, fill: docxColor(INK.ground) } } : {}),
    children: [
      new Paragraph({
        alignment: isRight ? AlignmentType.RIGHT : AlignmentType.LEFT,
        spacing: { after: 0 },
        children: [...sign, ...words],
      }),
    ],
  });
}
