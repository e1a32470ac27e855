import { runsOf, type RichText } from '#libs/printed-document';
import { cleanText } from '../clean-text.js';

/** Words of one weight on one line. */
export interface Piece {
  readonly text: string;
  readonly isBold: boolean;
}

/** One line, and its width in points. */
export interface Line {
  readonly pieces: readonly Piece[];
  readonly width: number;
}

/** The width of words in points. */
export type Measure = (text: string, isBold: boolean) => number;

/** A word, and what stands after it: nothing, a gap, a soft hyphen, the end of a line. */
interface Word {
  readonly pieces: Piece[];
  end: 'none' | 'gap' | 'hyphen' | 'line';
}

/** Gaps at which a line may end; protected spaces are none. */
const TOKENS = /\n|[^\S\u00A0\u202F\uFEFF\n]+|\u00AD|(?:[\u00A0\u202F\uFEFF]|[^\s\u00AD])+/gu;
/** A compound such as „Alzey-Worms“ may be parted after its hyphen. */
const COMPOUND = /(?<=\p{L}[-/])(?=\p{L})/u;

/** Breaks text into lines that fit a width. A word too long for any line is broken where it must. */
export function wrapText(text: RichText, width: number, measure: Measure): Line[] {
  const lines = new LineFiller(width, measure);
  for (const word of wordsOf(text)) lines.add(word);
  return lines.finish();
}

/** The width of the longest word: what a column needs so that no word is broken. */
export function longestWord(text: RichText, measure: Measure): number {
  return wordsOf(text).reduce(
    (most, { pieces, end }) =>
      Math.max(most, widthOf(pieces, measure) + (end === 'hyphen' ? measure('-', false) : 0)),
    0,
  );
}

function wordsOf(text: RichText): Word[] {
  const words: Word[] = [];
  let open: Word | null = null;
  for (const { text: raw, isBold = false } of runsOf(text)) {
    for (const [token] of cleanText(raw).matchAll(TOKENS)) {
      const end = endOf(token);
      if (end !== 'none') {
        const word: Word = open ?? { pieces: [], end };
        if (open !== null || end === 'line') words.push(word);
        else if (end === 'gap') widenGap(words);
        word.end = end;
        open = null;
        continue;
      }
      const parts = token.split(COMPOUND);
      for (const [at, part] of parts.entries()) {
        open ??= { pieces: [], end: 'none' };
        open.pieces.push({ text: part, isBold });
        if (at === parts.length - 1) break;
        words.push(open);
        open = null;
      }
    }
  }
  return open === null ? words : [...words, open];
}

/** A gap after a place at which a word could have been parted belongs to that word. */
function widenGap(words: Word[]): void {
  const last = words.at(-1);
  if (last !== undefined && last.end !== 'line') last.end = 'gap';
}

function endOf(token: string): Word['end'] {
  if (token === '\n') return 'line';
  if (token === '\u00AD') return 'hyphen';
  return /^[^\S\u00A0\u202F\uFEFF]/u.test(token) ? 'gap' : 'none';
}

function widthOf(pieces: readonly Piece[], measure: Measure): number {
  return pieces.reduce((sum, { text, isBold }) => sum + measure(text, isBold), 0);
}

/** Fills line after line. */
class LineFiller {
  private readonly lines: Line[] = [];
  private pieces: Piece[] = [];
  private width = 0;
  private end: Word['end'] = 'line';

  constructor(
    private readonly limit: number,
    private readonly measure: Measure,
  ) {}

  add(word: Word): void {
    const gap = this.end === 'gap' ? this.measure(' ', false) : 0;
    const hyphen = word.end === 'hyphen' ? this.measure('-', false) : 0;
    const wide = widthOf(word.pieces, this.measure);
    if (this.pieces.length > 0 && this.width + gap + wide + hyphen > this.limit) this.breakLine();
    else if (this.pieces.length > 0 && gap > 0) this.put({ text: ' ', isBold: false });
    if (wide > this.limit) this.addBroken(word.pieces);
    else for (const piece of word.pieces) this.put(piece);
    this.end = word.end;
    if (word.end === 'line') this.closeLine();
  }

  finish(): Line[] {
    if (this.pieces.length > 0 || this.lines.length === 0) this.closeLine();
    return this.lines;
  }

  private addBroken(pieces: readonly Piece[]): void {
    for (const { text, isBold } of pieces) {
      for (const letter of text) {
        const wide = this.measure(letter, isBold);
        if (this.pieces.length > 0 && this.width + wide > this.limit) this.closeLine();
        this.put({ text: letter, isBold });
      }
    }
  }

  /** Words stay apart for those who copy or listen to them: the gap stays at the end of its line. */
  private breakLine(): void {
    if (this.end === 'gap') this.pieces.push({ text: ' ', isBold: false });
    const hyphen = { text: '-', isBold: false };
    if (this.end === 'hyphen' && this.width + this.measure('-', false) <= this.limit) this.put(hyphen);
    this.closeLine();
  }

  private put(piece: Piece): void {
    this.pieces.push(piece);
    this.width += this.measure(piece.text, piece.isBold);
  }

  private closeLine(): void {
    this.lines.push({ pieces: joined(this.pieces), width: this.width });
    this.pieces = [];
    this.width = 0;
    this.end = 'line';
  }
}

function joined(pieces: readonly Piece[]): Piece[] {
  const lines: Piece[] = [];
  for (const piece of pieces) {
    const last = lines.at(-1);
    if (last?.isBold === piece.isBold) lines[lines.length - 1] = { ...piece, text: last.text + piece.text };
    else lines.push(piece);
  }
  return lines;
}
