import type { ReactElement } from 'react';
import type { Offering } from '../../api/types.js';
import { CardTable } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { numberWords } from '../../parts/words/numbers.js';
import { levelTerms } from '../../texts/terms.js';
import { waitingListTexts } from '../../texts/waiting-list.js';

/** The places of all sections. */
export function PlacesTable({ course }: { course: Offering }): ReactElement {
  const { childcare, sections } = course;
  const isHeld = sections.some(({ held }) => held > 0);
  return (
    <section aria-labelledby="plaetze" className="page-section">
      <h2 id="plaetze" className="kern-heading-medium">
        {waitingListTexts.placesTitle}
      </h2>
      <CardTable
        file="plaetze"
        caption={waitingListTexts.placesCaption}
        rows={sections}
        keyOf={({ number }) => String(number)}
        columns={[
          {
            id: 'section',
            title: waitingListTexts.section,
            cell: ({ number }) => `${waitingListTexts.section} ${number}`,
          },
          { id: 'level', title: waitingListTexts.level, cell: ({ level }) => levelTerms[level] },
          { id: 'start', title: waitingListTexts.start, cell: ({ startsOn }) => shortDate(startsOn) },
          {
            id: 'taken',
            title: waitingListTexts.taken,
            isNumeric: true,
            cell: ({ taken }) => numberWords(taken),
          },
          {
            id: 'held',
            title: waitingListTexts.held,
            isNumeric: true,
            cell: ({ held }) => numberWords(held),
          },
          {
            id: 'free',
            title: waitingListTexts.free,
            isNumeric: true,
            cell: ({ free }) => <strong>{numberWords(free)}</strong>,
          },
        ]}
      />
      {isHeld && <p className="kern-body kern-body--muted">{waitingListTexts.heldNote}</p>}
      {childcare !== null && (
        <p className="kern-body">{waitingListTexts.childcare(childcare.places, childcare.taken)}</p>
      )}
    </section>
  );
}
