import type { ReactElement } from 'react';
import type { FormerIndicatorValue, WholeIndicator } from '../../api/types.js';
import { valueWords } from '../../parts/indicator/indicator-words.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { indicatorTexts } from '../../texts/indicators.js';

const COLUMNS: readonly Column<FormerIndicatorValue>[] = [
  { id: 'day', title: indicatorTexts.cutOffDay, cell: ({ cutOffDay }) => shortDate(cutOffDay) },
  {
    id: 'value',
    title: indicatorTexts.value,
    isNumeric: true,
    cell: (value) => valueWords(value, value.unit),
  },
  { id: 'edition', title: indicatorTexts.edition, cell: ({ edition }) => edition },
  { id: 'definition', title: indicatorTexts.definitionNow, cell: ({ definition }) => definition },
];

/** What editions before have measured; nothing where the indicator is new. */
export function HistoryTable({ indicator }: { indicator: WholeIndicator }): ReactElement | null {
  const { history, name } = indicator;
  if (history.length === 0) return null;
  return (
    <section aria-labelledby="vorher" className="page-section">
      <h2 id="vorher" className="kern-heading-medium">
        {indicatorTexts.history}
      </h2>
      <p className="kern-body">{indicatorTexts.historyLead}</p>
      <CardTable
        caption={`${indicatorTexts.history}: ${name}`}
        rows={history.toReversed()}
        keyOf={({ id }) => id}
        columns={COLUMNS}
        file="fruehere-messwerte"
      />
    </section>
  );
}
