import type { WhatIfResult } from '../acts/what-if.command.js';
import { done, type Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';

const COLUMNS = [
  { title: 'Gemeinde' },
  { title: 'Bedarf', isFigure: true },
  { title: 'mit Platz vorher', isFigure: true },
  { title: 'mit Platz nachher', isFigure: true },
  { title: 'Unterschied', isFigure: true },
];

/** “Vorher und nachher” for a person: Gemeinden with demand, and the sum. Hidden figures are a dash. */
export function describeWhatIf(result: WhatIfResult): Outcome {
  const rows = result.municipalities.filter(({ people }) => people !== 0);
  const sum = { ...result, name: 'Landkreis' };
  const hidden = rows.some(({ people }) => people === null)
    ? ['', '– steht, wo so wenige Menschen betroffen sind, dass sie erkennbar wären.']
    : [];
  return done(result, [
    `${result.formatTitle}: vorher und nachher. Nichts wurde gespeichert.`,
    '',
    ...alignedTable(COLUMNS, [...rows, sum].map(cells)),
    ...hidden,
  ]);
}

function cells(row: {
  readonly name: string;
  readonly people: number | null;
  readonly placedBefore: number | null;
  readonly placedAfter: number | null;
}): readonly string[] {
  const { name, people, placedBefore, placedAfter } = row;
  return [
    name,
    shown(people),
    shown(placedBefore),
    shown(placedAfter),
    difference(placedBefore, placedAfter),
  ];
}

function shown(count: number | null): string {
  return count === null ? '–' : String(count);
}

function difference(before: number | null, after: number | null): string {
  if (before === null || after === null) return '–';
  return after > before ? `+${after - before}` : String(after - before);
}
