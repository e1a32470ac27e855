import type { ReactElement } from 'react';
import type { Offering } from '../../api/types.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { offeringTexts } from '../../texts/offering.js';
import { levelTerms } from '../../texts/terms.js';

type Section = Offering['sections'][number];

const COLUMNS: readonly Column<Section>[] = [
  { id: 'number', title: offeringTexts.section, cell: ({ number }) => String(number) },
  { id: 'level', title: offeringTexts.level, cell: ({ level }) => levelTerms[level] },
  {
    id: 'starts',
    title: offeringTexts.starts,
    cell: ({ startsOn }) => shortDate(startsOn),
  },
  { id: 'free', title: offeringTexts.free, isNumeric: true, cell: ({ free }) => String(free) },
  { id: 'taken', title: offeringTexts.taken, isNumeric: true, cell: ({ taken }) => String(taken) },
  { id: 'held', title: offeringTexts.held, isNumeric: true, cell: ({ held }) => String(held) },
];

/** The sections that people can enter still; those that have begun are folded away. */
export function OfferingSections({ offering }: { offering: Offering }): ReactElement {
  const today = useToday();
  const open = offering.sections.filter(({ startsOn }) => startsOn >= today);
  const begun = offering.sections.filter(({ startsOn }) => startsOn < today);
  return (
    <section aria-labelledby="einstiege" className="page-section">
      <h2 id="einstiege" className="kern-heading-medium">
        {offeringTexts.sections}
      </h2>
      {open.length > 0 ? (
        <>
          <p className="kern-body kern-body--muted">{offeringTexts.sectionsLead}</p>
          <SectionTable caption={offeringTexts.sections} sections={open} />
        </>
      ) : (
        <p className="kern-body">{offeringTexts.allBegun}</p>
      )}
      {begun.length > 0 && (
        <details className="fold">
          <summary className="fold__title">{offeringTexts.begun(begun.length)}</summary>
          <SectionTable caption={offeringTexts.begun(begun.length)} sections={begun} />
        </details>
      )}
    </section>
  );
}

function SectionTable({
  caption,
  sections,
}: {
  caption: string;
  sections: readonly Section[];
}): ReactElement {
  return (
    <CardTable
      file="abschnitte"
      caption={caption}
      columns={COLUMNS}
      rows={sections}
      keyOf={({ number }) => String(number)}
    />
  );
}
