import type { PrintedDocument } from '#libs/printed-document';
import { drawBlocks } from './pdf/draw-blocks.js';
import { drawFrames, drawTitle } from './pdf/draw-frame.js';
import { closePdf, openPdf } from './pdf/open-pdf.js';
import { Paper } from './pdf/paper.js';

/**
 * Writes a document as PDF on A4: tagged (PDF/UA-1), with bookmarks and properties, charts and maps as vectors. The same document gives
 * the same file, byte for byte.
 */
export async function writePdf(document: PrintedDocument): Promise<Buffer> {
  const pdf = openPdf(document);
  const paper = new Paper(pdf);
  drawTitle(paper, document);
  drawBlocks(paper, document.blocks);
  drawFrames(paper, document);
  return closePdf(pdf);
}
