import type { ReactElement } from 'react';
import type { MeasureDetail, MeasureFunding } from '../../api/types.js';
import { Facts } from '../../parts/show/facts.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { euroWords } from '../../parts/words/euro.js';
import { fundingSourceTerms, fundingStateTerms } from '../../texts/measure-money.js';
import { measurePageTexts } from '../../texts/measure-page.js';
import { measureTexts } from '../../texts/measures.js';

/** What the measure costs and who pays. */
export function MeasureMoney({ measure }: { measure: MeasureDetail }): ReactElement {
  const { funding, costs, plannedCostCents, actualCostCents, budgetItem } = measure;
  const euros = (cents: number | null): string => (cents === null ? measureTexts.unknown : euroWords(cents));
  const gap = costs.openCents === 0 ? measurePageTexts.noGap : euroWords(costs.openCents);
  return (
    <section className="page-section" aria-labelledby="geld">
      <h2 id="geld" className="kern-heading-medium">
        {measurePageTexts.moneyTitle}
      </h2>
      <Facts
        facts={[
          { name: measurePageTexts.planned, value: euros(plannedCostCents) },
          { name: measurePageTexts.granted, value: euroWords(costs.grantedCents) },
          { name: measurePageTexts.hopedFor, value: euroWords(costs.hopedForCents) },
          {
            name: measurePageTexts.gap,
            value: plannedCostCents === null ? measurePageTexts.gapUnknown : <strong>{gap}</strong>,
          },
          { name: measurePageTexts.actual, value: euros(actualCostCents) },
          ...(budgetItem === null ? [] : [{ name: measurePageTexts.budgetItem, value: budgetItem }]),
        ]}
      />
      {funding.length === 0 ? (
        <p className="kern-body">{measurePageTexts.noFunding}</p>
      ) : (
        <CardTable
          caption={measurePageTexts.fundingList}
          rows={funding.map((line, index) => ({ ...line, key: String(index) }))}
          keyOf={({ key }) => key}
          columns={COLUMNS}
          file="finanzierung"
        />
      )}
    </section>
  );
}

const COLUMNS: readonly Column<MeasureFunding>[] = [
  { id: 'source', title: measurePageTexts.source, cell: ({ source }) => fundingSourceTerms[source] },
  { id: 'programme', title: measurePageTexts.programme, cell: ({ programme }) => programme || '–' },
  {
    id: 'amount',
    title: measurePageTexts.amount,
    isNumeric: true,
    cell: ({ amountCents }) => euroWords(amountCents),
  },
  { id: 'state', title: measurePageTexts.fundingState, cell: ({ state }) => fundingStateTerms[state] },
  {
    id: 'granted',
    title: measurePageTexts.grantedPeriod,
    cell: grantWords,
  },
];

function grantWords({ grantedFrom, grantedUntil }: MeasureFunding): string {
  if (grantedFrom === null && grantedUntil === null) return '–';
  return [grantedFrom, grantedUntil].map((day) => (day === null ? '…' : shortDate(day))).join(' – ');
}
