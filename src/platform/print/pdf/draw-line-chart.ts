import { plainText, tableOfLines, type PrintedLineChart } from '#libs/printed-document';
import type { BlockDrawer } from './block-drawer.js';
import { TABLE } from './draw-table.js';
import { LETTERING, lineHeight } from './lettering.js';
import type { Pdf } from './open-pdf.js';
import type { Paper } from './paper.js';
import { scaleTicks } from './scale-ticks.js';

const HEIGHT = 150;
const AXIS = { left: 34, below: 18 } as const;
const lettering = LETTERING.frame;

/** Lines are told apart by colour, dashes and sign. */
const LINES = [
  { color: '#2166ac', dash: null, sign: 'circle' },
  { color: '#b3005e', dash: [5, 3], sign: 'square' },
  { color: '#1b7a3d', dash: [1.5, 2.5], sign: 'triangle' },
  { color: '#8a5a00', dash: [8, 3, 2, 3], sign: 'circle' },
] as const;

/** What a chart needs to place its points. */
interface Scale {
  readonly x: (at: number) => number;
  readonly y: (value: number) => number;
}

/** Lines over months, and the table of their figures. */
export const LINE_CHART: BlockDrawer<PrintedLineChart> = {
  least: (_paper, { series }) => HEIGHT + AXIS.below + 34 + Math.ceil(series.length / 2) * 14,
  draw: (paper, chart) => {
    paper.makeRoom(LINE_CHART.least(paper, chart));
    const alt = plainText(`${chart.title}: ${chart.alt}`);
    paper.part(paper.body, 'Figure', { alt, placement: 'Block' }).add(() => drawChart(paper, chart));
    paper.y += 12;
    TABLE.draw(paper, tableOfLines(chart));
  },
};

function drawChart(paper: Paper, chart: PrintedLineChart): void {
  const { left, width } = paper;
  const caption = LETTERING.caption;
  const title = paper.lines(chart.title, width, caption);
  const top = paper.write(title, { x: left, y: paper.y, width, lettering: caption }) + 8;
  const ticks = scaleTicks(Math.max(1, ...chart.series.flatMap(({ values }) => values.map((v) => v ?? 0))));
  const most = ticks.at(-1) ?? 1;
  const [from, wide] = [left + AXIS.left, width - AXIS.left - 12];
  const scale = {
    x: (at: number) => from + (chart.periods.length < 2 ? 0.5 : at / (chart.periods.length - 1)) * wide,
    y: (value: number) => top + HEIGHT - (value / most) * HEIGHT,
  };
  drawGrid(paper, ticks, scale);
  drawPeriods(paper, chart.periods, scale, top + HEIGHT + 5);
  for (const [at, { values }] of chart.series.entries()) drawSeries(paper.pdf, at, values, scale);
  paper.y = top + HEIGHT + AXIS.below;
  drawNames(paper, chart);
}

function drawGrid(paper: Paper, ticks: readonly number[], { y }: Scale): void {
  for (const tick of ticks) {
    paper.rule(y(tick), {
      x: paper.left + AXIS.left,
      width: paper.width - AXIS.left,
      weight: tick === 0 ? 0.9 : 0.4,
    });
    const words = paper.lines(tick.toLocaleString('de-DE'), AXIS.left, lettering);
    const line = { x: paper.left, y: y(tick) - lineHeight(lettering) / 2, width: AXIS.left - 6, lettering };
    paper.write(words, { ...line, align: 'right' });
  }
}

/** As many names of periods as fit side by side; the last one always. */
function drawPeriods(paper: Paper, periods: readonly string[], { x }: Scale, y: number): void {
  const width = 62;
  const most = Math.max(1, Math.floor(paper.width / width));
  const step = Math.ceil(periods.length / most);
  for (const [at, period] of periods.entries()) {
    if ((periods.length - 1 - at) % step !== 0) continue;
    const middle = Math.min(x(at) - width / 2, paper.left + paper.width - width + 12);
    const words = paper.lines(period, width, lettering).slice(0, 1);
    paper.write(words, { x: middle, y, width, lettering, align: 'center' });
  }
}

function drawSeries(pdf: Pdf, series: number, values: readonly (number | null)[], { x, y }: Scale): void {
  const { color, dash } = LINES[series % LINES.length]!;
  pdf.save().lineWidth(1.6).lineJoin('round');
  if (dash !== null) pdf.dash(dash as unknown as number, {});
  let isOpen = false;
  for (const [at, value] of values.entries()) {
    if (value !== null && isOpen) pdf.lineTo(x(at), y(value));
    if (value !== null && !isOpen) pdf.moveTo(x(at), y(value));
    isOpen = value !== null;
  }
  pdf.stroke(color).undash().restore();
  for (const [at, value] of values.entries()) if (value !== null) drawSign(pdf, series, x(at), y(value));
}

function drawSign(pdf: Pdf, series: number, x: number, y: number): void {
  const { color, sign } = LINES[series % LINES.length]!;
  if (sign === 'circle') pdf.circle(x, y, 2.3).fill(color);
  if (sign === 'square') pdf.rect(x - 2.1, y - 2.1, 4.2, 4.2).fill(color);
  if (sign === 'triangle') {
    pdf
      .moveTo(x, y - 2.8)
      .lineTo(x + 2.7, y + 2)
      .lineTo(x - 2.7, y + 2)
      .fill(color);
  }
}

/** Which line is which, two in a row. */
function drawNames(paper: Paper, { series }: PrintedLineChart): void {
  const width = paper.width / 2;
  for (const [at, { name }] of series.entries()) {
    const x = paper.left + (at % 2) * width;
    const y = paper.y + Math.floor(at / 2) * 14;
    const middle = y + lineHeight(LETTERING.small) / 2;
    const { color, dash } = LINES[at % LINES.length]!;
    paper.pdf.save().lineWidth(1.6);
    if (dash !== null) paper.pdf.dash(dash as unknown as number, {});
    paper.pdf
      .moveTo(x, middle)
      .lineTo(x + 26, middle)
      .stroke(color)
      .undash()
      .restore();
    drawSign(paper.pdf, at, x + 13, middle);
    const words = paper.lines(name, width - 40, LETTERING.small).slice(0, 1);
    paper.write(words, { x: x + 33, y, width, lettering: LETTERING.small });
  }
  paper.y += Math.ceil(series.length / 2) * 14;
}
