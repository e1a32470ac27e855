import type { ReactElement } from 'react';
import type { Offering } from '../../api/types.js';
import { QuickFigure } from '../../parts/course/quick-figure.js';
import { CardTable } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { levelTerms } from '../../texts/terms.js';
import { waitingListTexts } from '../../texts/waiting-list.js';

/** Taken places of all sections and of the Kinderbeaufsichtigung, each to be changed in place. */
export function QuickSections({ course }: { course: Offering }): ReactElement {
  return (
    <>
      <CardTable
        file="belegte-plaetze"
        caption={waitingListTexts.placesCaption}
        rows={course.sections}
        keyOf={({ number }) => String(number)}
        columns={[
          { id: 'section', title: waitingListTexts.section, cell: ({ number }) => number },
          { id: 'level', title: waitingListTexts.level, cell: ({ level }) => levelTerms[level] },
          { id: 'start', title: waitingListTexts.start, cell: ({ startsOn }) => shortDate(startsOn) },
          {
            id: 'taken',
            title: waitingListTexts.taken,
            cell: ({ number }) => <QuickFigure course={course} figure={number} />,
          },
        ]}
      />
      {course.childcare !== null && <QuickFigure course={course} figure="childcare" />}
    </>
  );
}
