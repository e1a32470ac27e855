import type { PrintedBlock } from '#libs/printed-document';
import type { Paper } from './paper.js';

/** How one kind of block comes onto paper. */
export interface BlockDrawer<Block extends PrintedBlock> {
  /** The height in points that must stand on one page with a heading before it. */
  readonly least: (paper: Paper, block: Block) => number;
  /** Draws it from `paper.y` on and moves that below, with the room after it. */
  readonly draw: (paper: Paper, block: Block) => void;
}
