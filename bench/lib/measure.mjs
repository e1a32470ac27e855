import { cpus, loadavg, platform, release, totalmem } from 'node:os';
import { performance } from 'node:perf_hooks';

/** Median, least and greatest of some figures. */
export function spread(figures) {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const median = sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  return { median, min: sorted[0], max: sorted.at(-1), runs: sorted.length };
}

/** Milliseconds of one call. */
export async function milliseconds(work) {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

/**
 * Runs several works in turn, A B A B …, so that a machine whose speed drifts slows all alike. Returns their spreads in
 * milliseconds, by name.
 */
export async function interleaved(works, { runs = 5, warmUp = 1 } = {}) {
  const figures = Object.fromEntries(Object.keys(works).map((name) => [name, []]));
  for (let run = -warmUp; run < runs; run += 1) {
    for (const [name, work] of Object.entries(works)) {
      const took = await milliseconds(work);
      if (run >= 0) figures[name].push(took);
    }
  }
  return Object.fromEntries(Object.entries(figures).map(([name, list]) => [name, spread(list)]));
}

/** What the figures were seen on. */
export function machine() {
  return {
    node: process.version,
    system: `${platform()} ${release()}`,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    load: loadavg().map((figure) => Number(figure.toFixed(2))),
    at: new Date().toISOString(),
  };
}

/** Prints rows as a table with aligned columns. */
export function printTable(title, rows) {
  if (rows.length === 0) return;
  const columns = Object.keys(rows[0]);
  const text = (value) => (typeof value === 'number' ? format(value) : String(value ?? ''));
  const width = (column) => Math.max(column.length, ...rows.map((row) => text(row[column]).length));
  const widths = columns.map(width);
  const isNumber = columns.map((column) => typeof rows[0][column] === 'number');
  const line = (cells) =>
    cells.map((cell, i) => (isNumber[i] ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('  ');
  console.log(`\n${title}`);
  console.log(line(columns));
  console.log(widths.map((size) => '-'.repeat(size)).join('  '));
  for (const row of rows) console.log(line(columns.map((column) => text(row[column]))));
}

function format(value) {
  if (Number.isInteger(value)) return String(value);
  if (Math.abs(value) >= 100) return value.toFixed(0);
  return value.toFixed(value >= 10 ? 1 : 2);
}

/** A small repeatable source of numbers in [0, 1): mulberry32. Benchmarks must see the same county each time. */
export function repeatableNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
