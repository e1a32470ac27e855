const POINTS = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 1 });

/** “2,5”. */
export function pointWords(points: number): string {
  return POINTS.format(points);
}
