import { readFileSync } from 'node:fs';
import { sharedFile } from './shared-file.js';

/** Columns of numbers by their names in the first line. */
export type NumberTable = Readonly<Record<string, Float64Array>>;

/**
 * A synthetic case of our own with scores that PySAL `access` 1.x worked out for it (great-circle way, zones 10, 20 and 30 km, weights
 * 1, 0.68 and 0.22). `expected.id` are Gemeinden of `demand.id`.
 */
export interface AccessibilityReference {
  readonly demand: NumberTable;
  readonly supply: NumberTable;
  readonly expected: NumberTable;
}

const FILES = ['demand.csv', 'supply.csv', 'expected_haversine.csv'] as const;

/** A cut-out that lies in the project: Gemeinden around one place with all that bears on their scores. */
export function smallReference(): AccessibilityReference {
  return referenceOf(FILES.map((file) => readFileSync(new URL(`e2sfca/${file}`, import.meta.url))));
}

/** All 10,800 Gemeinden and 2,500 sites, or null where the folder beside the project is not there. */
export function nationalReference(): AccessibilityReference | null {
  const files = FILES.map((file) => sharedFile(`e2sfca/${file}`));
  return files.every((file) => file !== null) ? referenceOf(files) : null;
}

function referenceOf(files: readonly Buffer[]): AccessibilityReference {
  const [demand = {}, supply = {}, expected = {}] = files.map(tableOf);
  return { demand, supply, expected };
}

function tableOf(file: Buffer): NumberTable {
  const [head = '', ...lines] = file.toString('utf8').trim().split(/\r?\n/);
  const rows = lines.map((line) => line.split(',').map(Number));
  return Object.fromEntries(
    head.split(',').map((name, column) => [name, Float64Array.from(rows, (row) => row[column] ?? NaN)]),
  );
}
