import type { ReactElement } from 'react';
import type { MeasureCosts } from '../../api/types.js';
import { Facts } from '../../parts/show/facts.js';
import { euroWords } from '../../parts/words/euro.js';
import { measureListTexts } from '../../texts/measure-lists.js';

/** What the measures of the selection cost, and what is not paid for yet. */
export function MeasureSums({ sum }: { sum: MeasureCosts }): ReactElement {
  const { sums } = measureListTexts;
  return (
    <section className="page-section" aria-labelledby="summen">
      <h2 id="summen" className="kern-heading-medium">
        {measureListTexts.sumsTitle}
      </h2>
      <Facts
        facts={[
          { name: sums.planned, value: euroWords(sum.plannedCents) },
          { name: sums.granted, value: euroWords(sum.grantedCents) },
          { name: sums.open, value: <strong>{euroWords(sum.openCents)}</strong> },
          { name: sums.hopedFor, value: euroWords(sum.hopedForCents) },
          { name: sums.actual, value: euroWords(sum.actualCents) },
        ]}
      />
      <p className="kern-body kern-body--muted">
        {measureListTexts.sumsNote}
        {sum.withoutPlannedCost > 0 && ` ${measureListTexts.withoutCost(sum.withoutPlannedCost)}`}
      </p>
    </section>
  );
}
