import {
  AlignmentType,
  Footer,
  Header,
  HeadingLevel,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
  type ISectionOptions,
} from 'docx';
import type { PrintedBlock, PrintedDocument } from '#libs/printed-document';
import { cleanText } from '../clean-text.js';
import { INK } from '../pdf/ink.js';
import { docxBlock, type DocxPart } from './docx-blocks.js';
import { docxColor } from './docx-styles.js';

/** Pages of one format, one after the other. */
interface Stretch {
  readonly isWide: boolean;
  readonly blocks: PrintedBlock[];
}

/** A document in sections of one paper format each. */
export function sectionsOf(document: PrintedDocument): ISectionOptions[] {
  const headers = { default: new Header({ children: [small(document.title)] }) };
  const footers = { default: new Footer({ children: [footLine(document)] }) };
  let listNumber = 0;
  return stretchesOf(document.blocks).map(({ isWide, blocks }, at) => ({
    properties: {
      page: {
        size: {
          orientation: isWide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
          width: 11_906,
          height: 16_838,
        },
        margin: { top: 1300, bottom: 1200, left: 1200, right: 1200 },
      },
    },
    headers,
    footers,
    children: [
      ...(at === 0 ? titleOf(document) : []),
      ...blocks.flatMap((block) => {
        if (block.kind === 'list') listNumber += 1;
        return docxBlock(block, { isWide, listNumber });
      }),
    ],
  }));
}

function stretchesOf(blocks: readonly PrintedBlock[]): Stretch[] {
  const stretches: Stretch[] = [{ isWide: false, blocks: [] }];
  for (const [at, block] of blocks.entries()) {
    const isWide = isWideAt(blocks, at);
    if (stretches.at(-1)?.isWide !== isWide) stretches.push({ isWide, blocks: [] });
    stretches.at(-1)?.blocks.push(block);
  }
  return stretches;
}

/** A wide table takes the headings before it along. */
function isWideAt(blocks: readonly PrintedBlock[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind === 'heading') return isWideAt(blocks, at + 1);
  return block?.kind === 'table' && (block.isWide ?? false);
}

function titleOf({ title, subtitle, organisation, standing }: PrintedDocument): DocxPart[] {
  return [
    small(organisation),
    new Paragraph({ heading: HeadingLevel.TITLE, children: [new TextRun(cleanText(title))] }),
    ...(subtitle === undefined
      ? []
      : [new Paragraph({ children: [new TextRun({ text: cleanText(subtitle), size: 25 })] })]),
    small(`Stand: ${standing}`),
  ];
}

const SMALL = { size: 17, color: docxColor(INK.muted) } as const;

function small(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun({ ...SMALL, text: cleanText(text) })] });
}

function footLine({ organisation, standing }: PrintedDocument): Paragraph {
  const place = ['Seite ', PageNumber.CURRENT, ' von ', PageNumber.TOTAL_PAGES];
  return new Paragraph({
    alignment: AlignmentType.LEFT,
    children: [
      new TextRun({ ...SMALL, text: cleanText(`${organisation} · Stand: ${standing} · `) }),
      new TextRun({ ...SMALL, children: place }),
    ],
  });
}
