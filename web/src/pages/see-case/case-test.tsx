import { useState, type ReactElement } from 'react';
import { useCancelBooking, useTestBookings } from '../../api/placement-tests.js';
import type { CaseDetail, TestBooking } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { dayInGermany, shortDate, spanWords } from '../../parts/words/dates.js';
import { addressWords } from '../../parts/place-offer/offered-place.js';
import { placementTestTexts } from '../../texts/placement-test.js';
import { levelTerms } from '../../texts/terms.js';
import { TestDates } from './test-dates.js';

/** The placement test of a case: the booked date or its result, else dates to book while nobody knows the level. */
export function CaseTest({ one }: { one: CaseDetail }): ReactElement | null {
  const bookings = useTestBookings(one.id).data;
  const [done, setDone] = useState<string | null>(null);
  if (bookings === undefined) return null;
  const booked = bookings.find(({ state }) => state === 'booked');
  const tested = bookings.find(({ state }) => state === 'tested');
  const needsTest = one.level === null && (one.state === 'waiting' || one.state === 'submitted');
  if (booked === undefined && tested === undefined && !needsTest && done === null) return null;
  return (
    <section aria-labelledby="einstufung" className="page-section">
      <h2 id="einstufung" className="kern-heading-medium">
        {placementTestTexts.title}
      </h2>
      {done !== null && <Alert kind="success" title={done} takesFocus />}
      {booked !== undefined && <Booked booking={booked} onCancelled={setDone} />}
      {booked === undefined && tested !== undefined && <Result booking={tested} />}
      {booked === undefined && needsTest && (
        <TestDates one={one} onBooked={() => setDone(placementTestTexts.bookedDone)} />
      )}
    </section>
  );
}

function Result({ booking: { level, resultAt } }: { booking: TestBooking }): ReactElement | null {
  if (level === null || resultAt === null) return null;
  return (
    <p className="kern-body">
      {placementTestTexts.result(levelTerms[level], shortDate(dayInGermany(new Date(resultAt))))}
    </p>
  );
}

function Booked({
  booking,
  onCancelled,
}: {
  booking: TestBooking;
  onCancelled: (words: string) => void;
}): ReactElement {
  const [isAsking, setAsking] = useState(false);
  const cancel = useCancelBooking();
  const { test } = booking;
  const { name: siteName, street, postcode, town } = test.site;
  return (
    <div className="offer-card">
      {test.state === 'cancelled' && <Alert kind="warning" title={placementTestTexts.cancelled} />}
      <Facts
        facts={[
          { name: placementTestTexts.booked, value: spanWords(test.startsAt, test.endsAt) },
          { name: placementTestTexts.site, value: addressWords({ siteName, street, postcode, town }) },
          { name: placementTestTexts.provider, value: test.providerName },
        ]}
      />
      {isAsking ? (
        <ReasonForm
          question={placementTestTexts.cancelQuestion}
          submit={placementTestTexts.cancelSubmit}
          error={cancel.error}
          isBusy={cancel.isPending}
          onConfirm={() =>
            cancel.mutate(booking.id, { onSuccess: () => onCancelled(placementTestTexts.cancelDone) })
          }
          onCancel={() => setAsking(false)}
        />
      ) : (
        <div className="kern-btn-wrapper no-print">
          <a
            className="kern-btn kern-btn--secondary"
            href={`/api/v1/placement-tests/${test.id}/calendar`}
            download
          >
            <span className="kern-label">{placementTestTexts.calendar}</span>
          </a>
          <Button kind="tertiary" onClick={() => setAsking(true)}>
            {placementTestTexts.cancel}
          </Button>
        </div>
      )}
    </div>
  );
}
