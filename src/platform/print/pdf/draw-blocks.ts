import type { PrintedBlock } from '#libs/printed-document';
import { BAR_CHART } from './draw-bar-chart.js';
import { KEY_FIGURES, NOTE_BOX, SIGNATURES } from './draw-boxes.js';
import { LINE_CHART } from './draw-line-chart.js';
import { MAP } from './draw-map.js';
import { TABLE } from './draw-table.js';
import { FACTS, HEADING, LIST, PARAGRAPH } from './draw-text.js';
import type { Paper } from './paper.js';

/** Draws blocks one below the other. A heading takes its next block's beginning along to the page it stands on. */
export function drawBlocks(paper: Paper, blocks: readonly PrintedBlock[]): void {
  const marks = new Bookmarks(paper);
  for (const [at, block] of blocks.entries()) {
    if (block.kind === 'page-break') {
      if (!paper.isAtTop) paper.turnPage(false);
      continue;
    }
    paper.useFormat(isWideAt(blocks, at));
    if (block.kind === 'heading') {
      paper.makeRoom(leastFrom(paper, blocks, at));
      marks.add(block.level, block.text);
    }
    drawBlock(paper, block);
  }
}

/** Whether a block stands on a page in landscape format: a wide table, and the headings before it. */
function isWideAt(blocks: readonly PrintedBlock[], at: number): boolean {
  const block = blocks[at];
  if (block?.kind === 'heading') return isWideAt(blocks, at + 1);
  return block?.kind === 'table' && (block.isWide ?? false);
}

/** The height of a heading with all that must not be parted from it. */
function leastFrom(paper: Paper, blocks: readonly PrintedBlock[], at: number): number {
  const block = blocks[at];
  if (block === undefined) return 0;
  const own = leastOf(paper, block);
  const whole = block.kind === 'heading' ? own + leastFrom(paper, blocks, at + 1) : own;
  return Math.min(whole, paper.fullRoom);
}

function leastOf(paper: Paper, block: PrintedBlock): number {
  switch (block.kind) {
    case 'heading':
      return HEADING.least(paper, block);
    case 'paragraph':
      return PARAGRAPH.least(paper, block);
    case 'list':
      return LIST.least(paper, block);
    case 'facts':
      return FACTS.least(paper, block);
    case 'table':
      return TABLE.least(paper, block);
    case 'bar-chart':
      return BAR_CHART.least(paper, block);
    case 'line-chart':
      return LINE_CHART.least(paper, block);
    case 'map':
      return MAP.least(paper, block);
    case 'key-figures':
      return KEY_FIGURES.least(paper, block);
    case 'note':
      return NOTE_BOX.least(paper, block);
    case 'signatures':
      return SIGNATURES.least(paper, block);
    case 'page-break':
      return 0;
  }
}

function drawBlock(paper: Paper, block: PrintedBlock): void {
  switch (block.kind) {
    case 'heading':
      return HEADING.draw(paper, block);
    case 'paragraph':
      return PARAGRAPH.draw(paper, block);
    case 'list':
      return LIST.draw(paper, block);
    case 'facts':
      return FACTS.draw(paper, block);
    case 'table':
      return TABLE.draw(paper, block);
    case 'bar-chart':
      return BAR_CHART.draw(paper, block);
    case 'line-chart':
      return LINE_CHART.draw(paper, block);
    case 'map':
      return MAP.draw(paper, block);
    case 'key-figures':
      return KEY_FIGURES.draw(paper, block);
    case 'note':
      return NOTE_BOX.draw(paper, block);
    case 'signatures':
      return SIGNATURES.draw(paper, block);
    case 'page-break':
      return undefined;
  }
}

type Bookmark = Paper['pdf']['outline'];

/** Bookmarks of two levels. */
class Bookmarks {
  private chapter: Bookmark | null = null;

  constructor(private readonly paper: Paper) {}

  add(level: 1 | 2 | 3, text: string): void {
    if (level === 3) return;
    const { pdf, y } = this.paper;
    const parent = level === 2 && this.chapter !== null ? this.chapter : pdf.outline;
    const place: object = { top: Math.max(0, y - 12), left: pdf.page.width };
    const mark = parent.addItem(text, place);
    if (level === 1) this.chapter = mark;
  }
}
