import { plainText, type PrintedMap, type PrintedStep } from '#libs/printed-document';
import type { BlockDrawer } from './block-drawer.js';
import { drawHatching, traceOutline, type Outline } from './draw-hatching.js';
import { TABLE } from './draw-table.js';
import { INK, MAP_INK, STEP_INK } from './ink.js';
import { LETTERING, lineHeight } from './lettering.js';
import type { Pdf } from './open-pdf.js';
import type { Paper } from './paper.js';
import { labelSpot, outlineOf, projectMap, spotOf, type Box, type Projection } from './project-map.js';

/** As high as a map may become, in points: with title and legend it stays on one page. */
const MOST_HEIGHT = 400;
const ENTRY = { columns: 3, height: 16, swatch: 20 } as const;
const LABEL = { ...LETTERING.frame, color: INK.text, isBold: true };
const small = LETTERING.small;

/** A map, its legend, and the table of all it shows. */
export const MAP: BlockDrawer<PrintedMap> = {
  least: (paper, map) => heightOf(paper, map),
  draw: (paper, map) => {
    paper.makeRoom(heightOf(paper, map));
    const alt = plainText(`${map.title}: ${map.alt}`);
    paper.part(paper.body, 'Figure', { alt, placement: 'Block' }).add(() => drawMap(paper, map));
    paper.y += 6;
    paper.part(paper.body, 'P').add(() => {
      const lines = paper.lines(map.source, paper.width, small);
      paper.y = paper.write(lines, { x: paper.left, y: paper.y, width: paper.width, lettering: small });
    });
    paper.y += 10;
    TABLE.draw(paper, map.table);
  },
};

function boxOf(paper: Paper, y: number): Box {
  return { x: paper.left, y, width: paper.width, height: MOST_HEIGHT };
}

function heightOf(paper: Paper, { areas, legend, source }: PrintedMap): number {
  const entries = Math.ceil(legend.length / ENTRY.columns) * ENTRY.height;
  const lines = paper.lines(source, paper.width, small).length;
  return projectMap(areas, boxOf(paper, 0)).height + entries + (lines + 4) * lineHeight(small) + 16;
}

function drawMap(paper: Paper, map: PrintedMap): void {
  const { pdf, left, width } = paper;
  const title = paper.lines(map.title, width, LETTERING.caption);
  const top = paper.write(title, { x: left, y: paper.y, width, lettering: LETTERING.caption }) + 6;
  const projection = projectMap(map.areas, boxOf(paper, top));
  for (const area of map.areas) drawArea(pdf, outlineOf(area, projection), area.step);
  for (const point of map.points) drawPoint(pdf, spotOf(point, projection), point.isFull);
  drawLabels(paper, map, projection);
  paper.y = top + projection.height + 10;
  drawLegend(paper, map);
}

function drawArea(pdf: Pdf, outline: Outline, step: PrintedStep): void {
  if (outline.length === 0) return;
  if (step === 'hidden') drawHatching(pdf, outline);
  else {
    traceOutline(pdf, outline);
    pdf.fill(STEP_INK[step], 'even-odd');
  }
  traceOutline(pdf, outline);
  pdf.lineWidth(0.5).stroke(MAP_INK.border);
}

function drawPoint(pdf: Pdf, [x = 0, y = 0]: readonly number[], isFull: boolean): void {
  pdf.circle(x, y, 3.4).lineWidth(isFull ? 0.9 : 1.5);
  if (isFull) pdf.fillAndStroke(MAP_INK.fullPoint, INK.white);
  else pdf.fillAndStroke(INK.white, MAP_INK.emptyPoint);
}

/** Figures in the areas, those with most room first; one that would cover another is left to the table. */
function drawLabels(paper: Paper, { areas }: PrintedMap, projection: Projection): void {
  const measure = paper.measure(LABEL);
  const taken: Box[] = [];
  const places = areas
    .flatMap((area) => {
      const place = area.label === '' ? null : labelSpot(area, projection);
      return place === null ? [] : [{ ...place, label: area.label }];
    })
    .toSorted((a, b) => b.room - a.room);
  for (const { label, spot, room } of places) {
    const [width, height] = [measure(label, true) + 4, 10];
    const box = { x: spot[0] - width / 2, y: spot[1] - height / 2, width, height };
    if (width > room * 1.5 || taken.some((other) => isCovering(box, other))) continue;
    taken.push(box);
    paper.pdf.roundedRect(box.x, box.y, width, height, 2).fill(INK.white);
    const lines = paper.lines(label, width, LABEL);
    const y = spot[1] - lineHeight(LABEL) / 2;
    paper.write(lines, { x: box.x, y, width, lettering: LABEL, align: 'center' });
  }
}

function isCovering(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

function drawLegend(paper: Paper, { legendTitle, legend }: PrintedMap): void {
  const { left, width, pdf } = paper;
  const title = paper.lines(legendTitle, width, LETTERING.caption);
  paper.y = paper.write(title, { x: left, y: paper.y, width, lettering: LETTERING.caption }) + 3;
  const column = width / ENTRY.columns;
  for (const [at, { step, text }] of legend.entries()) {
    const x = left + (at % ENTRY.columns) * column;
    const y = paper.y + Math.floor(at / ENTRY.columns) * ENTRY.height;
    if (step === 'full-point' || step === 'empty-point')
      drawPoint(pdf, [x + 10, y + 7], step === 'full-point');
    else drawArea(pdf, [swatch(x, y + 2)], step);
    const lines = paper.lines(text, column - ENTRY.swatch - 10, small).slice(0, 1);
    paper.write(lines, { x: x + ENTRY.swatch + 6, y: y + 1, width: column, lettering: small });
  }
  paper.y += Math.ceil(legend.length / ENTRY.columns) * ENTRY.height;
}

function swatch(x: number, y: number): [number, number][] {
  const [width, height] = [ENTRY.swatch, 11];
  return [
    [x, y],
    [x + width, y],
    [x + width, y + height],
    [x, y + height],
  ];
}
