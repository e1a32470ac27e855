import { useState, type ReactElement } from 'react';
import { useCancelTest } from '../../api/test-calendar.js';
import type { BookedCase, CourseFormat, PlacementTest, TestCancelReason } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { WayButton } from '../../parts/form/way-button.js';
import { testCancelReasonTerms, testDateTexts } from '../../texts/test-calendar.js';
import { Bookings } from './bookings.js';

interface OwnTestProps {
  readonly test: PlacementTest;
  readonly bookings: readonly BookedCase[];
  readonly formats: readonly CourseFormat[];
  readonly onDone: (words: string) => void;
}

/** What the provider of a date may do with it. */
export function OwnTest({ test, bookings, formats, onDone }: OwnTestProps): ReactElement {
  const [isCancelling, setCancelling] = useState(false);
  const cancel = useCancelTest(test.id);
  const [now] = useState(() => new Date().toISOString());
  const isAhead = test.state === 'open' && test.startsAt > now;
  const booked = bookings.filter(({ state }) => state === 'booked').length;
  const send = (reasonCode: string): void =>
    cancel.mutate(reasonCode as TestCancelReason, {
      onSuccess: () => {
        setCancelling(false);
        onDone(testDateTexts.cancelDone);
      },
    });
  return (
    <>
      <Bookings bookings={bookings} formats={formats} hasBegun={test.startsAt <= now} onDone={onDone} />
      {isAhead && (
        <section aria-labelledby="termin-aendern" className="page-section no-print">
          <h2 id="termin-aendern" className="kern-heading-medium">
            {testDateTexts.actsTitle}
          </h2>
          {isCancelling ? (
            <ReasonForm
              question={testDateTexts.cancelQuestion}
              reasons={testCancelReasonTerms}
              submit={testDateTexts.cancelSubmit}
              error={cancel.error}
              isBusy={cancel.isPending}
              onConfirm={send}
              onCancel={() => {
                setCancelling(false);
                cancel.reset();
              }}
            >
              <p className="kern-body">{testDateTexts.cancelBody(booked)}</p>
            </ReasonForm>
          ) : (
            <div className="kern-btn-wrapper">
              <WayButton to={`/einstufungstests/${test.id}/aendern`} kind="secondary" icon="edit">
                {testDateTexts.change}
              </WayButton>
              <Button kind="secondary" onClick={() => setCancelling(true)}>
                {testDateTexts.cancel}
              </Button>
            </div>
          )}
        </section>
      )}
    </>
  );
}
