import { useState, type ReactElement } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { useCourseFormats } from '../../api/regions.js';
import { testCalendarAddress, useBookedCases, usePlacementTest } from '../../api/test-calendar.js';
import type { BookedCase, CourseFormat, PlacementTest } from '../../api/types.js';
import { formatTitle } from '../../parts/case/course-words.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { Icon } from '../../parts/show/icon.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { dayInGermany, longDate, spanWords } from '../../parts/words/dates.js';
import { testCalendarTexts, testCancelReasonTerms, testDateTexts } from '../../texts/test-calendar.js';
import { OwnTest } from './own-test.js';

/** One date of a placement test: for everybody when and where; for its provider who is booked, and the results. */
export function TestPage(): ReactElement {
  const { id = '' } = useParams();
  const test = usePlacementTest(id);
  const { organisationId } = useMember();
  const isOwn = test.data?.providerId === organisationId;
  const bookings = useBookedCases(id, isOwn);
  const formats = useCourseFormats().data ?? [];
  if (test.data === undefined) {
    return (
      <>
        <PageTitle title={testDateTexts.loadingTitle} />
        {test.isError ? <LoadFailed error={test.error} onRetry={test.refetch} /> : <Loading />}
      </>
    );
  }
  return <OneTest test={test.data} bookings={isOwn ? (bookings.data ?? []) : null} formats={formats} />;
}

interface OneTestProps {
  readonly test: PlacementTest;
  /** `null` where they are none of this member's business. */
  readonly bookings: readonly BookedCase[] | null;
  readonly formats: readonly CourseFormat[];
}

function OneTest({ test, bookings, formats }: OneTestProps): ReactElement {
  const { id, site, startsAt, endsAt, state, cancelReason } = test;
  const wasSaved = (useLocation().state as { saved?: true } | null)?.saved === true;
  const [done, setDone] = useState<{ readonly words: string; readonly count: number } | null>(
    wasSaved ? { words: testDateTexts.saved, count: 0 } : null,
  );
  const say = (words: string): void => setDone((before) => ({ words, count: (before?.count ?? 0) + 1 }));
  const address = [site.name, site.street, [site.postcode, site.town].filter(Boolean).join(' ')];
  const titles = test.formatCodes.map((code) => formatTitle(code, formats)).join(', ');
  return (
    <>
      <p className="way-back no-print">
        <Link className="kern-link" to="/einstufungstests">
          {testDateTexts.back}
        </Link>
      </p>
      <PageTitle title={testDateTexts.title(longDate(dayInGermany(new Date(startsAt))))} />
      {done !== null && <Alert key={done.count} kind="success" title={done.words} takesFocus />}
      {state === 'cancelled' && (
        <Alert
          kind="warning"
          title={testDateTexts.cancelledBecause(testCancelReasonTerms[cancelReason ?? 'other'])}
        />
      )}
      <Facts
        facts={[
          { name: testDateTexts.when, value: spanWords(startsAt, endsAt) },
          { name: testDateTexts.site, value: address.filter(Boolean).join(', ') },
          { name: testCalendarTexts.provider, value: test.providerName },
          { name: testCalendarTexts.formats, value: titles || testCalendarTexts.everyFormat },
          {
            name: testCalendarTexts.places,
            value: testCalendarTexts.free(test.freePlaces, test.places),
          },
        ]}
      />
      {state === 'open' && (
        <p className="kern-btn-wrapper no-print">
          <a className="kern-btn kern-btn--tertiary" href={testCalendarAddress(id)} download>
            <Icon name="calendar-today" />
            <span className="kern-label">{testDateTexts.calendar}</span>
          </a>
        </p>
      )}
      {bookings !== null && <OwnTest test={test} bookings={bookings} formats={formats} onDone={say} />}
    </>
  );
}
