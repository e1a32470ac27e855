import { BorderStyle, HeadingLevel, PageBreak, Paragraph, ShadingType, TextRun, type Table } from 'docx';
import {
  runsOf,
  tableOfBars,
  tableOfLines,
  type PrintedBlock,
  type PrintedNote,
  type RichText,
} from '#libs/printed-document';
import { cleanText } from '../clean-text.js';
import { INK } from '../pdf/ink.js';
import { docxColor, LISTS } from './docx-styles.js';
import { docxTable } from './docx-table.js';

/** What a section consists of. */
export type DocxPart = Paragraph | Table;

/** Where a block stands. */
export interface DocxPlace {
  readonly isWide: boolean;
  /** Each list counts for itself. */
  readonly listNumber: number;
}

const LEVELS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;
const SMALL = { size: 17, color: docxColor(INK.muted) } as const;

/** Words as runs of Word; a line break is one there too. */
export function docxRuns(
  text: RichText,
  look: { size?: number; color?: string; bold?: boolean } = {},
): TextRun[] {
  return runsOf(text).flatMap(({ text: words, isBold = false }) =>
    cleanText(words)
      .split('\n')
      .map(
        (line, at) => new TextRun({ bold: isBold, ...look, text: line, ...(at === 0 ? {} : { break: 1 }) }),
      ),
  );
}

/** One block as parts of Word. Charts and maps become the tables of their figures. */
export function docxBlock(block: PrintedBlock, { isWide, listNumber }: DocxPlace): DocxPart[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: LEVELS[block.level], children: docxRuns(block.text) })];
    case 'paragraph':
      return [new Paragraph({ children: docxRuns(block.text, block.isSmall ? SMALL : {}) })];
    case 'list':
      return block.items.map((item) => {
        const reference = block.isNumbered ? LISTS.numbers : LISTS.points;
        return new Paragraph({
          numbering: { reference, level: 0, instance: listNumber },
          children: docxRuns(item),
        });
      });
    case 'facts':
      return block.entries.map(({ term, text }) => new Paragraph({ children: pair(term, text) }));
    case 'table':
      return docxTable(block, isWide);
    case 'bar-chart':
      return docxTable(tableOfBars(block), isWide);
    case 'line-chart':
      return docxTable(tableOfLines(block), isWide);
    case 'map':
      return [...docxTable(block.table, isWide), new Paragraph({ children: docxRuns(block.source, SMALL) })];
    case 'key-figures':
      return block.figures.map(({ value, label, note = '' }) => {
        return new Paragraph({ children: pair(value, note === '' ? label : `${label}, ${note}`) });
      });
    case 'note':
      return noteParts(block);
    case 'page-break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'signatures':
      return block.lines.map(
        (line) =>
          new Paragraph({ spacing: { before: 700 }, children: docxRuns(`${'_'.repeat(40)}\n${line}`) }),
      );
  }
}

function pair(term: string, text: RichText): TextRun[] {
  return [...docxRuns(`${term}: `, { bold: true }), ...docxRuns(text)];
}

function noteParts({ title, text }: PrintedNote): Paragraph[] {
  const look = {
    shading: { type: ShadingType.CLEAR, fill: docxColor(INK.ground) },
    border: { left: { style: BorderStyle.SINGLE, size: 24, color: docxColor(INK.strong), space: 6 } },
  };
  const head =
    title === undefined ? [] : [new Paragraph({ ...look, children: docxRuns(title, { bold: true }) })];
  return [...head, new Paragraph({ ...look, children: docxRuns(text) })];
}
