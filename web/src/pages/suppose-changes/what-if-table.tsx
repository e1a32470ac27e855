import type { ReactElement } from 'react';
import type { Regions, WhatIf } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { whatIfTexts } from '../../texts/what-if.js';
import { differenceWords, shownCount } from './what-if-areas.js';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly people: number | null;
  readonly placedBefore: number | null;
  readonly placedAfter: number | null;
}

const COLUMNS: readonly Column<Row>[] = [
  { id: 'name', title: whatIfTexts.columns.municipality, cell: ({ name }) => name },
  {
    id: 'people',
    title: whatIfTexts.columns.people,
    isNumeric: true,
    cell: ({ people }) => shownCount(people),
  },
  {
    id: 'before',
    title: whatIfTexts.columns.before,
    isNumeric: true,
    cell: ({ placedBefore }) => shownCount(placedBefore),
  },
  {
    id: 'after',
    title: whatIfTexts.columns.after,
    isNumeric: true,
    cell: ({ placedAfter }) => shownCount(placedAfter),
  },
  {
    id: 'difference',
    title: whatIfTexts.columns.difference,
    isNumeric: true,
    cell: ({ placedBefore, placedAfter }) => differenceWords(placedBefore, placedAfter),
  },
];

interface WhatIfTableProps {
  readonly answer: WhatIf;
  readonly regions: Regions;
  readonly caption: string;
}

/** Both states of each Gemeinde with demand, and their sum; those with hidden figures are named below. */
export function WhatIfTable({ answer, regions, caption }: WhatIfTableProps): ReactElement {
  const names = new Map(regions.municipalities.map(({ ags, name }) => [ags, name]));
  const all = answer.municipalities.map((row) => ({
    ...row,
    key: row.ags,
    name: names.get(row.ags) ?? row.ags,
  }));
  const hidden = all.filter(({ people }) => people === null);
  const rows: readonly Row[] = [
    ...all.filter(({ people }) => people !== 0 && people !== null),
    { ...answer, key: 'total', name: whatIfTexts.total },
  ];
  return (
    <>
      <CardTable
        file="was-waere-wenn"
        caption={caption}
        columns={COLUMNS}
        rows={rows}
        keyOf={({ key }) => key}
      />
      {hidden.length > 0 && (
        <p className="kern-body">{whatIfTexts.hiddenRows(hidden.map(({ name }) => name).join('; '))}</p>
      )}
    </>
  );
}
