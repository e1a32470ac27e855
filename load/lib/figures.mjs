/** A share of sorted figures: 0.95 is what 95 of a hundred stay within. */
export function percentile(sorted, share) {
  return sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
}

/** Growth in units a minute by least squares; points are `{ at, value }` with `at` in milliseconds. */
export function slopePerMinute(points) {
  if (points.length < 2) return 0;
  const mean = (read) => points.reduce((sum, point) => sum + read(point), 0) / points.length;
  const [middle, level] = [mean(({ at }) => at / 60_000), mean(({ value }) => value)];
  const spread = points.reduce((sum, { at }) => sum + (at / 60_000 - middle) ** 2, 0);
  if (spread === 0) return 0;
  return points.reduce((sum, { at, value }) => sum + (at / 60_000 - middle) * (value - level), 0) / spread;
}

/** The points right after garbage was collected as a whole: what is in a heap between two of these may be garbage still. */
export function afterEachCollection(points) {
  return points.filter(({ collections }, index) => index > 0 && collections > points[index - 1].collections);
}

/** Values of a metric in the text form of Prometheus, summed; those with a label only where it says so. */
export function metricOf(text, name, label = '') {
  return text
    .split('\n')
    .filter((line) => (line.startsWith(`${name} `) || line.startsWith(`${name}{`)) && line.includes(label))
    .reduce((sum, line) => sum + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}
