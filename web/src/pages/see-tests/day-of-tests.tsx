import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { CourseFormat, PlacementTest } from '../../api/types.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable } from '../../parts/table/card-table.js';
import { weekdayDate } from '../../parts/words/dates.js';
import { testCalendarTexts } from '../../texts/test-calendar.js';
import { clockWords, formatWords, placeWords } from './tests-file.js';

interface DayOfTestsProps {
  readonly day: string;
  readonly tests: readonly PlacementTest[];
  readonly formats: readonly CourseFormat[];
  readonly organisationId: string;
}

/** One day of the calendar. */
export function DayOfTests({ day, tests, formats, organisationId }: DayOfTestsProps): ReactElement {
  return (
    <section className="page-section test-day" aria-labelledby={`tag-${day}`}>
      <h2 id={`tag-${day}`} className="kern-heading-small">
        {weekdayDate(day)}
      </h2>
      <CardTable
        caption={weekdayDate(day)}
        rows={tests}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'time',
            title: testCalendarTexts.time,
            cell: (test) => (
              <Link
                className="kern-link kern-link--no-visited-state test-day__time"
                to={`/einstufungstests/${test.id}`}
              >
                {clockWords(test)}
              </Link>
            ),
          },
          {
            id: 'provider',
            title: testCalendarTexts.provider,
            cell: ({ providerId, providerName }) => (
              <span className="with-badge">
                {providerName}
                {providerId === organisationId && <Badge kind="info">{testCalendarTexts.ownDate}</Badge>}
              </span>
            ),
          },
          {
            id: 'site',
            title: testCalendarTexts.site,
            cell: ({ site }) => `${site.name}, ${site.town}`,
          },
          {
            id: 'formats',
            title: testCalendarTexts.formats,
            cell: (test) => formatWords(test, formats),
          },
          { id: 'places', title: testCalendarTexts.places, cell: (test) => <Places test={test} /> },
        ]}
      />
    </section>
  );
}

function Places({ test }: { test: PlacementTest }): ReactElement {
  const words = placeWords(test);
  return test.state === 'cancelled' ? <Badge kind="warning">{words}</Badge> : <>{words}</>;
}
