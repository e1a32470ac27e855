import type { RichText } from '#libs/printed-document';
import { runsOf } from '#libs/printed-document';
import { INK } from './ink.js';
import { lineHeight, type Lettering } from './lettering.js';
import { FONT, type Pdf } from './open-pdf.js';
import { wrapText, type Line, type Measure } from './wrap-text.js';

/** A part of the structure that screen readers follow. */
export type Part = ReturnType<Pdf['struct']>;

/** Free edges of a page in points. */
export const EDGE = { top: 74, bottom: 66, side: 60 } as const;

/** Where and how lines are written. */
export interface Writing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly lettering: Lettering;
  readonly align?: 'left' | 'right' | 'center';
}

/** Pages that are filled from above: knows how much room is left and turns to the next one. */
export class Paper {
  /** Where the next block begins. */
  y = 0;
  /** What the document consists of. */
  readonly body: Part;
  private isWide = false;
  private readonly widths = { regular: new Map<string, number>(), bold: new Map<string, number>() };

  constructor(readonly pdf: Pdf) {
    this.turnPage();
    this.body = pdf.struct('Document');
    pdf.addStructure(this.body);
  }

  readonly left: number = EDGE.side;

  get width(): number {
    return this.pdf.page.width - 2 * EDGE.side;
  }

  /** The lowest place for content. */
  get floor(): number {
    return this.pdf.page.height - EDGE.bottom;
  }

  get room(): number {
    return this.floor - this.y;
  }

  /** The room of an empty page. */
  get fullRoom(): number {
    return this.floor - EDGE.top;
  }

  get isAtTop(): boolean {
    return this.y <= EDGE.top;
  }

  turnPage(isWide = this.isWide): void {
    this.isWide = isWide;
    this.pdf.addPage({ size: 'A4', layout: isWide ? 'landscape' : 'portrait', margins: NO_MARGINS });
    this.y = EDGE.top;
  }

  /** Turns the page where its format is another one. */
  useFormat(isWide: boolean): void {
    if (isWide === this.isWide) return;
    this.turnPage(isWide);
  }

  /** Turns the page where a height does not fit any more. True where it did. */
  makeRoom(height: number): boolean {
    if (height <= this.room || this.isAtTop) return false;
    this.turnPage();
    return true;
  }

  /** A new part of the structure, in its order. */
  part(parent: Part, tag: string, options: Readonly<Record<string, unknown>> = {}): Part {
    const part = this.pdf.struct(tag, options);
    parent.add(part);
    return part;
  }

  /** What only decorates: screen readers pass over it. Never inside of a part. */
  decorate(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.pdf.markContent('Artifact', { type });
    draw();
    this.pdf.endMarkedContent();
  }

  rule(
    y: number,
    { x = this.left, width = this.width, color = INK.rule as string, weight = 0.6 } = {},
  ): void {
    this.pdf
      .moveTo(x, y)
      .lineTo(x + width, y)
      .lineWidth(weight)
      .stroke(color);
  }

  measure({ size }: Lettering): Measure {
    return (text, isBold) => this.widthOf(text, isBold) * size;
  }

  lines(text: RichText, width: number, lettering: Lettering): Line[] {
    const { isBold: isAllBold = false } = lettering;
    const runs = isAllBold ? runsOf(text).map((run) => ({ ...run, isBold: true })) : text;
    return wrapText(runs, width, this.measure(lettering));
  }

  /** Writes lines and answers the y below them. */
  write(lines: readonly Line[], { x, y, width, lettering, align = 'left' }: Writing): number {
    const step = lineHeight(lettering);
    // The first line of a font begins with the room above its letters; half of the leading stands above, half below.
    const lift = (step - lettering.size * FONT_HEIGHT) / 2;
    for (const [at, line] of lines.entries()) {
      const free = align === 'left' ? 0 : (width - line.width) / (align === 'right' ? 1 : 2);
      let from = x + free;
      for (const { text, isBold } of line.pieces) {
        const pen = this.choose(isBold, lettering.size).fillColor(lettering.color);
        const wide = pen.widthOfString(text);
        pen.text(text, from, y + at * step + lift, { lineBreak: false });
        from += wide;
      }
    }
    return y + lines.length * step;
  }

  /** For a size of one point. The same words come again and again, and laying out letters takes long. */
  private widthOf(text: string, isBold: boolean): number {
    const widths = isBold ? this.widths.bold : this.widths.regular;
    const known = widths.get(text);
    if (known !== undefined) return known;
    const width = this.choose(isBold, MEASURED_AT).widthOfString(text) / MEASURED_AT;
    widths.set(text, width);
    return width;
  }

  private choose(isBold: boolean, size: number): Pdf {
    return this.pdf.font(isBold ? FONT.bold : FONT.regular, size);
  }
}

const NO_MARGINS = { top: 0, bottom: 0, left: 0, right: 0 };
const MEASURED_AT = 100;
/** Noto Sans: ascender and descender in relation to the size. */
const FONT_HEIGHT = 1.362;
