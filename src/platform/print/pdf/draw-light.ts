import type { PrintedLight } from '#libs/printed-document';
import { LIGHT_INK } from './ink.js';
import type { Pdf } from './open-pdf.js';

/** The room of the sign before its word. */
export const LIGHT_WIDTH = 13;
const RADIUS = 4.2;

/** Circle, triangle, square, empty circle: to be told apart without colours. */
export function drawLight(pdf: Pdf, light: PrintedLight, x: number, y: number): void {
  const color = LIGHT_INK[light];
  const [middle, height] = [x + RADIUS, y];
  if (light === 'green') pdf.circle(middle, height, RADIUS).fill(color);
  if (light === 'grey')
    pdf
      .circle(middle, height, RADIUS - 0.7)
      .lineWidth(1.4)
      .stroke(color);
  if (light === 'red') pdf.rect(x + 0.4, height - RADIUS + 0.4, 7.6, 7.6).fill(color);
  if (light === 'yellow') {
    pdf
      .moveTo(middle, height - RADIUS)
      .lineTo(middle + RADIUS + 0.4, height + RADIUS - 0.6)
      .lineTo(middle - RADIUS - 0.4, height + RADIUS - 0.6)
      .fill(color);
  }
}
