import type { PrintedDocument } from '#libs/printed-document';
import { INK } from './ink.js';
import { LETTERING, lineHeight } from './lettering.js';
import { EDGE, type Paper } from './paper.js';
import type { Line } from './wrap-text.js';

/** The beginning of the first page: whose paper it is, its title, its day. */
export function drawTitle(paper: Paper, { title, subtitle, organisation, standing }: PrintedDocument): void {
  const { left, width } = paper;
  const put = (tag: string, text: string, lettering: (typeof LETTERING)[keyof typeof LETTERING]): void => {
    const lines = paper.lines(text, width, lettering);
    paper.part(paper.body, tag).add(() => {
      paper.y = paper.write(lines, { x: left, y: paper.y, width, lettering });
    });
  };
  paper.y = EDGE.top - 14;
  put('P', organisation, LETTERING.small);
  paper.y += 10;
  put('H1', title, LETTERING.title);
  if (subtitle !== undefined) {
    paper.y += 3;
    put('P', subtitle, LETTERING.subtitle);
  }
  paper.y += 5;
  put('P', `Stand: ${standing}`, LETTERING.small);
  paper.y += 8;
  paper.decorate(() => paper.rule(paper.y, { color: INK.strong, weight: 1.6 }));
  paper.y += 16;
}

/** Head and foot of all pages, once their number is known. Screen readers pass over them. */
export function drawFrames(paper: Paper, { title, organisation, standing }: PrintedDocument): void {
  const { start, count } = paper.pdf.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    paper.pdf.switchToPage(start + at);
    paper.decorate(() => {
      if (at > 0) drawHead(paper, title, organisation);
      drawFoot(paper, standing, `Seite ${at + 1} von ${count}`);
    }, 'Pagination');
  }
}

const lettering = LETTERING.frame;

function drawHead(paper: Paper, title: string, organisation: string): void {
  const { left, width } = paper;
  const y = 36;
  const whose = inOneLine(paper, organisation, width * 0.55);
  const room = width - (whose[0]?.width ?? 0) - 20;
  paper.write(inOneLine(paper, title, room), { x: left, y, width: room, lettering });
  paper.write(whose, { x: left, y, width, lettering, align: 'right' });
  paper.rule(y + lineHeight(lettering) + 4);
}

/** One line; what does not fit is left out, and said to be. */
function inOneLine(paper: Paper, text: string, width: number): Line[] {
  const [first, second] = paper.lines(text, width, lettering);
  if (first === undefined) return [];
  if (second === undefined) return [first];
  const words = first.pieces
    .map((piece) => piece.text)
    .join('')
    .trimEnd();
  return paper.lines(`${words} …`, Infinity, lettering);
}

function drawFoot(paper: Paper, standing: string, page: string): void {
  const y = paper.pdf.page.height - 42;
  const width = paper.width / 2;
  paper.rule(y - 5);
  paper.write(paper.lines(`Stand: ${standing}`, width, lettering), { x: paper.left, y, width, lettering });
  const right = { x: paper.left + width, y, width, lettering, align: 'right' as const };
  paper.write(paper.lines(page, width, lettering), right);
}
