import type { ReactElement } from 'react';
import type { MeasureReviewing } from '../../api/types.js';
import { shortDate } from '../../parts/words/dates.js';
import { reviewTexts } from '../../texts/reviews.js';

/** What who carries the measure told since the last review. */
export function ReportedNotes({ notes }: Pick<MeasureReviewing, 'notes'>): ReactElement {
  return (
    <details className="kern-body" open={notes.length > 0}>
      <summary>{reviewTexts.notesTitle}</summary>
      {notes.length === 0 && <p>{reviewTexts.noNotes}</p>}
      <ul className="kern-list kern-list--bullet">
        {notes.map(({ text, writtenOn, organisation }) => (
          <li key={writtenOn + text}>
            {shortDate(writtenOn)}, {organisation}: {text}
          </li>
        ))}
      </ul>
    </details>
  );
}
