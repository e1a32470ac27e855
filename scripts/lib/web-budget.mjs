import { gzipSync } from 'node:zlib';

/** “Erster Aufruf”: start page, scripts and styles before any page is chosen, compressed; pages, map and fonts come later. */
export const MOST_BYTES = 200_000;

/** What a browser loads for the start page alone, the largest first; `read` gives the bytes of a file of the build. */
export function measureFirstLoad(manifest, read) {
  const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
  if (entry === undefined) throw new Error('the manifest of the build names no entry');
  return ['index.html', ...filesOf(manifest, entry)]
    .map((file) => ({ file, bytes: gzipSync(read(file), { level: 6 }).length }))
    .sort((one, other) => other.bytes - one.bytes);
}

/** A sentence for people, or null. */
export function overBudget(parts, most = MOST_BYTES) {
  const total = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  if (total <= most) return null;
  const largest = parts.slice(0, 3).map(({ file, bytes }) => `${file} (${kilobytes(bytes)})`);
  return `Der erste Aufruf ist zu groß: ${kilobytes(total)} statt höchstens ${kilobytes(most)}. Am größten: ${largest.join(', ')}.`;
}

const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** The entry and all that it imports at once, each file once. */
function filesOf(manifest, key, seen = new Set()) {
  if (seen.has(key)) return [];
  seen.add(key);
  const { file, css = [], imports = [] } = manifest[key];
  return [...new Set([file, ...css, ...imports.flatMap((one) => filesOf(manifest, one, seen))])];
}
