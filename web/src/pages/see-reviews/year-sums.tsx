import type { ReactElement } from 'react';
import type { YearSum } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { euroWords } from '../../parts/words/euro.js';
import { reviewTexts } from '../../texts/reviews.js';

const NUMBER = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 2 });

const COLUMNS: readonly Column<YearSum>[] = [
  { id: 'year', title: reviewTexts.year, cell: ({ year }) => String(year) },
  { id: 'reviews', title: reviewTexts.reviews, isNumeric: true, cell: ({ reviews }) => String(reviews) },
  {
    id: 'participants',
    title: reviewTexts.participants,
    isNumeric: true,
    cell: (sum) => numberOf(sum.participants),
  },
  { id: 'staff', title: reviewTexts.staff, isNumeric: true, cell: (sum) => numberOf(sum.staff) },
  { id: 'cost', title: reviewTexts.cost, isNumeric: true, cell: (sum) => moneyOf(sum.actualCostCents) },
  { id: 'funding', title: reviewTexts.funding, isNumeric: true, cell: (sum) => moneyOf(sum.fundingCents) },
];

/** What all measures took and reached in a year. */
export function YearSums({ sums }: { sums: readonly YearSum[] }): ReactElement | null {
  if (sums.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="zahlen-der-jahre">
      <h2 id="zahlen-der-jahre" className="kern-heading-medium">
        {reviewTexts.sumsTitle}
      </h2>
      <p className="kern-body kern-body--muted">{reviewTexts.sumsHint}</p>
      <CardTable
        caption={reviewTexts.sumsTitle}
        rows={sums}
        keyOf={({ year }) => String(year)}
        columns={COLUMNS}
        file="ueberpruefungen-zahlen"
      />
    </section>
  );
}

function numberOf(value: number | null): string {
  return value === null ? '–' : NUMBER.format(value);
}

function moneyOf(cents: number | null): string {
  return cents === null ? '–' : euroWords(cents);
}
