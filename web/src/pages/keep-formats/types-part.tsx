import type { ReactElement } from 'react';
import type { CourseType } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { numberWords } from '../../parts/words/numbers.js';
import { formatTexts } from '../../texts/settings.js';
import { spanOf } from './format-columns.js';

const COLUMNS: readonly Column<CourseType>[] = [
  { id: 'title', title: formatTexts.courseType, cell: ({ title }) => title },
  { id: 'basis', title: formatTexts.legalBasis, cell: ({ legalBasis }) => legalBasis },
  {
    id: 'units',
    title: formatTexts.units,
    cell: ({ languageUnits, orientationUnits }) => formatTexts.unitsOf(languageUnits + orientationUnits),
  },
  {
    id: 'size',
    title: formatTexts.size,
    isNumeric: true,
    cell: ({ maximumSize }) => numberWords(maximumSize),
  },
  {
    id: 'startable',
    title: formatTexts.startable,
    cell: ({ startableFrom, startableUntil }) => spanOf(startableFrom, startableUntil),
  },
];

/** “Kursarten”: what the law knows; nobody edits it here. */
export function TypesPart({ types }: { types: readonly CourseType[] }): ReactElement {
  return (
    <section className="page-section" aria-labelledby="kursarten">
      <h2 id="kursarten" className="kern-heading-medium">
        {formatTexts.types}
      </h2>
      <p className="kern-body">{formatTexts.typesLead}</p>
      <CardTable
        caption={formatTexts.typesList}
        rows={types}
        keyOf={({ code }) => code}
        columns={COLUMNS}
        file="kursarten"
      />
    </section>
  );
}
