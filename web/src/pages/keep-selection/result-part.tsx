import type { ReactElement } from 'react';
import type { SelectionItem, YearlySelection } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { selectionClassTerms, verdictTerms } from '../../texts/selection-terms.js';
import { rankTexts, selectionTexts } from '../../texts/yearly-selection.js';
import { BudgetWords } from './budget-words.js';
import { euroWords } from './euros.js';

const COLUMNS: readonly Column<SelectionItem>[] = [
  {
    id: 'measure',
    title: selectionTexts.measure,
    cell: ({ number, title }) => selectionTexts.measureName(number, title),
  },
  { id: 'rank', title: rankTexts.rank, isNumeric: true, cell: ({ rank }) => rank ?? '–' },
  { id: 'verdict', title: rankTexts.result, cell: ({ verdict }) => verdictTerms[verdict] },
  {
    id: 'class',
    title: rankTexts.class,
    cell: ({ selectionClass }) => (selectionClass === null ? '–' : selectionClassTerms[selectionClass]),
  },
  {
    id: 'cost',
    title: selectionTexts.cost,
    isNumeric: true,
    cell: ({ costCents }) => (costCents === null ? selectionTexts.noCost : euroWords(costCents)),
  },
  { id: 'reason', title: rankTexts.reason, cell: ({ reason }) => reason ?? '–' },
];

/** What became of the measures: what the paper of the body that decides shows. */
export function ResultPart({ selection: { items, budget } }: { selection: YearlySelection }): ReactElement {
  const chosen = items.filter(({ verdict }) => verdict === 'chosen');
  return (
    <section className="page-section" aria-labelledby="ergebnis">
      <h2 id="ergebnis" className="kern-heading-medium">
        {rankTexts.result}
      </h2>
      <CardTable
        caption={rankTexts.resultList}
        rows={items}
        keyOf={({ measureId }) => measureId}
        columns={COLUMNS}
        file="jahresauswahl"
      />
      <BudgetWords costs={chosen.map(({ costCents }) => costCents)} frameCents={budget.frameCents} />
    </section>
  );
}
