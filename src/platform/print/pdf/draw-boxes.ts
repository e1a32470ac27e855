import type { PrintedDocument } from '#libs/printed-document';
import type { BlockDrawer } from './block-drawer.js';
import { INK } from './ink.js';
import { LETTERING, lineHeight, type Lettering } from './lettering.js';
import type { Paper } from './paper.js';
import type { Line } from './wrap-text.js';

type Block<Kind extends string> = Extract<PrintedDocument['blocks'][number], { kind: Kind }>;

const NOTE = { x: 12, y: 9, bar: 3 } as const;

/** A part of a note: its lines and how they look. */
interface NoteLine {
  readonly line: Line;
  readonly lettering: Lettering;
}

/** Boxes that stand out. One that is taller than a page goes on on the next. */
export const NOTE_BOX: BlockDrawer<Block<'note'>> = {
  least: (paper, note) => Math.min(heightOf(noteLines(paper, note)) + 2 * NOTE.y, 120),
  draw: (paper, note) => {
    let rest = noteLines(paper, note);
    const part = paper.part(paper.body, 'P');
    const whole = heightOf(rest) + 2 * NOTE.y;
    if (whole <= paper.fullRoom) paper.makeRoom(whole);
    while (rest.length > 0) {
      let count = 1;
      while (count < rest.length && heightOf(rest.slice(0, count + 1)) + 2 * NOTE.y <= paper.room) count += 1;
      drawNote(paper, rest.slice(0, count), (draw) => part.add(draw));
      rest = rest.slice(count);
      if (rest.length > 0) paper.turnPage();
    }
    paper.y += 12;
  },
};

function noteLines(paper: Paper, { title, text }: Block<'note'>): NoteLine[] {
  const width = paper.width - 2 * NOTE.x;
  const of = (words: Block<'note'>['text'], lettering: Lettering): NoteLine[] =>
    paper.lines(words, width, lettering).map((line) => ({ line, lettering }));
  return [...(title === undefined ? [] : of(title, LETTERING.heading3)), ...of(text, LETTERING.body)];
}

function heightOf(lines: readonly NoteLine[]): number {
  return lines.reduce((sum, { lettering }) => sum + lineHeight(lettering), 0);
}

function drawNote(paper: Paper, lines: readonly NoteLine[], tag: (draw: () => void) => void): void {
  const height = heightOf(lines) + 2 * NOTE.y;
  const { y, left, width, pdf } = paper;
  paper.decorate(() => {
    pdf.rect(left, y, width, height).fill(INK.ground);
    pdf.rect(left, y, NOTE.bar, height).fill(INK.strong);
  });
  tag(() => {
    let top = y + NOTE.y;
    for (const { line, lettering } of lines) {
      top = paper.write([line], { x: left + NOTE.x, y: top, width, lettering });
    }
  });
  paper.y += height;
}

const FIGURE = { gap: 14, inner: 3 } as const;

/** Large figures side by side, four in a row. */
export const KEY_FIGURES: BlockDrawer<Block<'key-figures'>> = {
  least: (paper, block) => Math.max(0, ...figureHeights(paper, block)) + 14,
  draw: (paper, block) => {
    const { figures } = block;
    for (let from = 0; from < figures.length; from += MOST_FIGURES) {
      drawFigures(paper, figures.slice(from, from + MOST_FIGURES));
    }
  },
};

const MOST_FIGURES = 4;

type KeyFigure = Block<'key-figures'>['figures'][number];

function figureWidth(paper: Paper, count: number): number {
  return (paper.width - FIGURE.gap * (count - 1)) / count;
}

function figureLines(paper: Paper, { value, label, note = '' }: KeyFigure, width: number): NoteLine[] {
  const of = (text: string, lettering: Lettering): NoteLine[] =>
    text === '' ? [] : paper.lines(text, width, lettering).map((line) => ({ line, lettering }));
  return [...of(value, LETTERING.figure), ...of(label, LETTERING.cell), ...of(note, LETTERING.small)];
}

function figureHeights(paper: Paper, { figures }: Pick<Block<'key-figures'>, 'figures'>): number[] {
  const width = figureWidth(paper, Math.min(MOST_FIGURES, figures.length));
  return figures.map((figure) => heightOf(figureLines(paper, figure, width)) + 8);
}

function drawFigures(paper: Paper, figures: readonly KeyFigure[]): void {
  const height = Math.max(...figureHeights(paper, { figures }));
  paper.makeRoom(height);
  const width = figureWidth(paper, figures.length);
  const { y } = paper;
  for (const [at, figure] of figures.entries()) {
    const x = paper.left + at * (width + FIGURE.gap);
    paper.decorate(() => paper.rule(y, { x, width, color: INK.strong, weight: 1.2 }));
    paper.part(paper.body, 'P').add(() => {
      let top = y + FIGURE.inner + 3;
      for (const { line, lettering } of figureLines(paper, figure, width)) {
        top = paper.write([line], { x, y: top, width, lettering });
      }
    });
  }
  paper.y += height + 14;
}

const SIGNATURE = { height: 62, gap: 24 } as const;

/** Lines to sign on, two side by side. */
export const SIGNATURES: BlockDrawer<Block<'signatures'>> = {
  least: () => SIGNATURE.height,
  draw: (paper, { lines }) => {
    const width = (paper.width - SIGNATURE.gap) / 2;
    for (let from = 0; from < lines.length; from += 2) {
      paper.makeRoom(SIGNATURE.height);
      const y = paper.y + 40;
      for (const [at, below] of lines.slice(from, from + 2).entries()) {
        const x = paper.left + at * (width + SIGNATURE.gap);
        paper.decorate(() => paper.rule(y, { x, width, color: INK.text, weight: 0.7 }));
        const lettering = LETTERING.small;
        const words = paper.lines(below, width, lettering);
        paper.part(paper.body, 'P').add(() => void paper.write(words, { x, y: y + 4, width, lettering }));
      }
      paper.y += SIGNATURE.height + 6;
    }
  },
};
