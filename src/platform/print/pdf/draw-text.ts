import type { PrintedDocument, RichText } from '#libs/printed-document';
import { plainText } from '#libs/printed-document';
import type { BlockDrawer } from './block-drawer.js';
import { LETTERING, lineHeight, type Lettering } from './lettering.js';
import type { Paper, Part } from './paper.js';

type Block<Kind extends string> = Extract<PrintedDocument['blocks'][number], { kind: Kind }>;

/** Where running text stands. */
interface Column {
  readonly x: number;
  readonly width: number;
  readonly lettering: Lettering;
}

/** Running text; it goes on over pages and leaves no single line behind. */
export function drawRunningText(paper: Paper, part: Part, text: RichText, column: Column): void {
  const { x, width, lettering } = column;
  const step = lineHeight(lettering);
  let rest = paper.lines(text, width, lettering);
  while (rest.length > 0) {
    const fitting = Math.floor(paper.room / step);
    // No single line alone at the end of a page, none alone at the top of the next.
    const count = fitting >= rest.length ? rest.length : Math.min(fitting, rest.length - 2);
    if (count < Math.min(2, rest.length) && !paper.isAtTop) {
      paper.turnPage();
      continue;
    }
    const now = rest.slice(0, Math.max(1, count));
    part.add(() => {
      paper.y = paper.write(now, { x, y: paper.y, width, lettering });
    });
    rest = rest.slice(now.length);
    if (rest.length > 0) paper.turnPage();
  }
}

const HEADINGS = {
  1: { tag: 'H2', lettering: LETTERING.heading1, above: 18, below: 7 },
  2: { tag: 'H3', lettering: LETTERING.heading2, above: 13, below: 5 },
  3: { tag: 'H4', lettering: LETTERING.heading3, above: 9, below: 3 },
} as const;

/** Headings. The title of the document is H1, so that they begin with H2. */
export const HEADING: BlockDrawer<Block<'heading'>> = {
  least: (paper, { level, text }) => {
    const { lettering, above, below } = HEADINGS[level];
    return above + paper.lines(text, paper.width, lettering).length * lineHeight(lettering) + below;
  },
  draw: (paper, { level, text }) => {
    const { tag, lettering, above, below } = HEADINGS[level];
    if (!paper.isAtTop) paper.y += above;
    const lines = paper.lines(text, paper.width, lettering);
    paper.part(paper.body, tag, { title: plainText(text) }).add(() => {
      paper.y = paper.write(lines, { x: paper.left, y: paper.y, width: paper.width, lettering });
    });
    paper.y += below;
  },
};

/** Paragraphs. */
export const PARAGRAPH: BlockDrawer<Block<'paragraph'>> = {
  least: (paper, { text, isSmall = false }) => {
    const lettering = isSmall ? LETTERING.small : LETTERING.body;
    return Math.min(3, paper.lines(text, paper.width, lettering).length) * lineHeight(lettering);
  },
  draw: (paper, { text, isSmall = false }) => {
    const lettering = isSmall ? LETTERING.small : LETTERING.body;
    drawRunningText(paper, paper.part(paper.body, 'P'), text, {
      x: paper.left,
      width: paper.width,
      lettering,
    });
    paper.y += isSmall ? 6 : 8;
  },
};

const ITEM = { indent: 18, gap: 3 } as const;

/** Lists. */
export const LIST: BlockDrawer<Block<'list'>> = {
  least: () => 2 * lineHeight(LETTERING.body),
  draw: (paper, { items, isNumbered = false }) => {
    const lettering = LETTERING.body;
    const list = paper.part(paper.body, 'L');
    for (const [at, item] of items.entries()) {
      paper.makeRoom(2 * lineHeight(lettering));
      const part = paper.part(list, 'LI');
      const { x, width } = { x: paper.left + ITEM.indent, width: paper.width - ITEM.indent };
      const sign = paper.lines(isNumbered ? `${at + 1}.` : '•', ITEM.indent, lettering);
      paper.part(part, 'Lbl').add(() => {
        paper.write(sign, { x: paper.left + 2, y: paper.y, width: ITEM.indent, lettering });
      });
      drawRunningText(paper, paper.part(part, 'LBody'), item, { x, width, lettering });
      paper.y += ITEM.gap;
    }
    paper.y += 6;
  },
};

/** The share of the width that terms take. */
const TERM_SHARE = 0.3;

/** Facts, as a list whose signs are the terms. */
export const FACTS: BlockDrawer<Block<'facts'>> = {
  least: () => 2 * lineHeight(LETTERING.body),
  draw: (paper, { entries }) => {
    const { body } = LETTERING;
    const bold = { ...body, isBold: true };
    const list = paper.part(paper.body, 'L');
    const wide = paper.width * TERM_SHARE;
    for (const { term, text } of entries) {
      const terms = paper.lines(term, wide - 10, bold);
      paper.makeRoom(Math.max(2, terms.length) * lineHeight(body));
      const part = paper.part(list, 'LI');
      const [page, y] = [paper.pdf.page, paper.y];
      paper.part(part, 'Lbl').add(() => {
        paper.write(terms, { x: paper.left, y, width: wide, lettering: bold });
      });
      const column = { x: paper.left + wide, width: paper.width - wide, lettering: body };
      drawRunningText(paper, paper.part(part, 'LBody'), text, column);
      if (page === paper.pdf.page) paper.y = Math.max(paper.y, y + terms.length * lineHeight(bold));
      paper.y += 3;
    }
    paper.y += 7;
  },
};
