import type { ReactElement } from 'react';
import type { Offering } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { offeringTexts } from '../../texts/offering.js';
import { levelTerms } from '../../texts/terms.js';

type Section = Offering['sections'][number];

/** The sections of a course, each of which people can enter. */
export function OfferingSections({ offering }: { offering: Offering }): ReactElement {
  const today = useToday();
  const columns: readonly Column<Section>[] = [
    { id: 'number', title: offeringTexts.section, cell: ({ number }) => String(number) },
    { id: 'level', title: offeringTexts.level, cell: ({ level }) => levelTerms[level] },
    {
      id: 'starts',
      title: offeringTexts.starts,
      cell: ({ startsOn }) => (
        <span className="stacked">
          <span>{shortDate(startsOn)}</span>
          {startsOn < today && <span>{offeringTexts.begun}</span>}
        </span>
      ),
    },
    { id: 'free', title: offeringTexts.free, isNumeric: true, cell: ({ free }) => String(free) },
    { id: 'taken', title: offeringTexts.taken, isNumeric: true, cell: ({ taken }) => String(taken) },
    { id: 'held', title: offeringTexts.held, isNumeric: true, cell: ({ held }) => String(held) },
  ];
  return (
    <section aria-labelledby="einstiege" className="page-section">
      <h2 id="einstiege" className="kern-heading-medium">
        {offeringTexts.sections}
      </h2>
      <p className="kern-body kern-body--muted">{offeringTexts.sectionsLead}</p>
      <CardTable
        file="abschnitte"
        caption={offeringTexts.sections}
        columns={columns}
        rows={offering.sections}
        keyOf={({ number }) => String(number)}
      />
    </section>
  );
}
