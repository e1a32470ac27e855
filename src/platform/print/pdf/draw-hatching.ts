import { MAP_INK } from './ink.js';
import type { Pdf } from './open-pdf.js';

/** Closed lines in points. */
export type Outline = readonly (readonly (readonly number[])[])[];

const STEP = 5;

/** Puts the way around a surface into the file; what follows fills or strokes it. */
export function traceOutline(pdf: Pdf, outline: Outline): void {
  for (const ring of outline) {
    ring.forEach(([x = 0, y = 0], at) => (at === 0 ? pdf.moveTo(x, y) : pdf.lineTo(x, y)));
    pdf.closePath();
  }
}

/** A surface whose figure is hidden: white with slanting lines, as on the map of the web. */
export function drawHatching(pdf: Pdf, outline: Outline): void {
  const points = outline.flat();
  if (points.length === 0) return;
  const xs = points.map(([x = 0]) => x);
  const ys = points.map(([, y = 0]) => y);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  pdf.save();
  traceOutline(pdf, outline);
  pdf.clip('even-odd');
  pdf.rect(left, top, right - left, bottom - top).fill('#ffffff');
  const height = bottom - top;
  for (let x = Math.floor((left - height) / STEP) * STEP; x < right; x += STEP) {
    pdf.moveTo(x, bottom).lineTo(x + height, top);
  }
  pdf.lineWidth(1.1).stroke(MAP_INK.hatching);
  pdf.restore();
  pdf.lineWidth(0.5);
  traceOutline(pdf, outline);
  pdf.stroke(MAP_INK.hatching);
}
