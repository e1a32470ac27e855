import { plainText, tableOfBars, type PrintedBar, type PrintedBarChart } from '#libs/printed-document';
import type { BlockDrawer } from './block-drawer.js';
import { drawHatching } from './draw-hatching.js';
import { TABLE } from './draw-table.js';
import { INK } from './ink.js';
import { LETTERING, lineHeight } from './lettering.js';
import type { Paper } from './paper.js';

const LABEL_SHARE = 0.34;
const FIGURE_WIDTH = 56;
const BAR = { height: 11, gap: 7 } as const;
const lettering = LETTERING.cell;

/** Bars, and the table of their figures. Bars that one page cannot hold go on on the next. */
export const BAR_CHART: BlockDrawer<PrintedBarChart> = {
  least: (paper, { bars }) => bars.slice(0, 4).reduce((sum, bar) => sum + barHeight(paper, bar), 26),
  draw: (paper, chart) => {
    let rest = chart.bars;
    while (rest.length > 0) {
      paper.makeRoom(barHeight(paper, rest[0]!) + 26);
      const now = rest.slice(0, fitting(paper, rest));
      drawFigure(paper, chart, now);
      rest = rest.slice(now.length);
      if (rest.length > 0) paper.turnPage();
    }
    TABLE.draw(paper, tableOfBars(chart));
  },
};

function barHeight(paper: Paper, { label }: PrintedBar): number {
  const lines = paper.lines(label, paper.width * LABEL_SHARE - 10, lettering).length;
  return Math.max(BAR.height, lines * lineHeight(lettering)) + BAR.gap;
}

function fitting(paper: Paper, bars: readonly PrintedBar[]): number {
  let height = 26;
  const count = bars.findIndex((bar) => {
    height += barHeight(paper, bar);
    return height > paper.room;
  });
  return count === -1 ? bars.length : Math.max(1, count);
}

function drawFigure(paper: Paper, chart: PrintedBarChart, bars: readonly PrintedBar[]): void {
  const most = Math.max(1, ...chart.bars.map(({ value }) => value ?? 0));
  paper
    .part(paper.body, 'Figure', { alt: plainText(`${chart.title}: ${chart.alt}`), placement: 'Block' })
    .add(() => {
      const title = paper.lines(chart.title, paper.width, LETTERING.caption);
      paper.y = paper.write(title, {
        x: paper.left,
        y: paper.y,
        width: paper.width,
        lettering: LETTERING.caption,
      });
      paper.y += 6;
      for (const bar of bars) drawBar(paper, bar, most);
    });
  paper.y += 12;
}

function drawBar(paper: Paper, bar: PrintedBar, most: number): void {
  const { pdf, left, y } = paper;
  const labels = paper.width * LABEL_SHARE;
  const height = barHeight(paper, bar) - BAR.gap;
  const room = paper.width - labels - FIGURE_WIDTH;
  const wide = bar.value === null ? 26 : Math.max(0.8, (bar.value / most) * room);
  const top = y + (height - BAR.height) / 2;
  paper.write(paper.lines(bar.label, labels - 10, lettering), { x: left, y, width: labels, lettering });
  if (bar.value === null) {
    const corners = [0, 1, 2, 3].map((at) => [
      left + labels + (at === 1 || at === 2 ? wide : 0),
      top + (at > 1 ? BAR.height : 0),
    ]);
    drawHatching(pdf, [corners]);
  } else pdf.rect(left + labels, top, wide, BAR.height).fill(INK.strong);
  const words = paper.lines(bar.text, FIGURE_WIDTH - 6, lettering).slice(0, 1);
  const middle = y + (height - lineHeight(lettering)) / 2;
  paper.write(words, { x: left + labels + wide + 6, y: middle, width: FIGURE_WIDTH - 6, lettering });
  paper.y += height + BAR.gap;
}
