import { useState, type ReactElement } from 'react';
import type { BookedCase, CourseFormat } from '../../api/types.js';
import { formatTitle } from '../../parts/case/course-words.js';
import { Button } from '../../parts/form/button.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { CardTable } from '../../parts/table/card-table.js';
import { levelTerms } from '../../texts/terms.js';
import { testDateTexts } from '../../texts/test-calendar.js';
import { ResultForm } from './result-form.js';

interface BookingsProps {
  readonly bookings: readonly BookedCase[];
  readonly formats: readonly CourseFormat[];
  /** Results come when the test has begun. */
  readonly hasBegun: boolean;
  readonly onDone: (words: string) => void;
}

/** Who is booked, by code alone, and what the test showed. */
export function Bookings({ bookings, formats, hasBegun, onDone }: BookingsProps): ReactElement {
  const [asking, setAsking] = useState<string | null>(null);
  const asked = bookings.find(({ id }) => id === asking);
  return (
    <section aria-labelledby="buchungen" className="page-section">
      <h2 id="buchungen" className="kern-heading-medium">
        {testDateTexts.bookingsTitle}
      </h2>
      {bookings.length === 0 ? (
        <p className="kern-body">{testDateTexts.bookingsNone}</p>
      ) : (
        <>
          <p className="kern-body">{testDateTexts.bookingsLead}</p>
          {asked !== undefined && (
            <ResultForm
              key={asked.id}
              booking={asked}
              formats={formats}
              onDone={() => {
                setAsking(null);
                onDone(testDateTexts.entered(asked.caseCode));
              }}
              onCancel={() => setAsking(null)}
            />
          )}
          <CardTable
            file="anmeldungen"
            caption={testDateTexts.bookingsCaption}
            rows={bookings}
            keyOf={({ id }) => id}
            columns={[
              {
                id: 'code',
                title: testDateTexts.caseCode,
                cell: ({ caseCode }) => <CaseCode code={caseCode} />,
              },
              { id: 'state', title: testDateTexts.state, cell: ({ state }) => testDateTexts.states[state] },
              {
                id: 'result',
                title: testDateTexts.result,
                cell: (booking) => (
                  <span className="with-badge">
                    {resultWords(booking, formats)}
                    {hasBegun && booking.state !== 'cancelled' && (
                      <EnterButton booking={booking} onOpen={() => setAsking(booking.id)} />
                    )}
                  </span>
                ),
              },
            ]}
          />
        </>
      )}
    </section>
  );
}

function resultWords({ level, formatCode }: BookedCase, formats: readonly CourseFormat[]): string {
  if (level === null) return testDateTexts.noResult;
  return testDateTexts.resultWords(
    levelTerms[level],
    formatCode === null ? null : formatTitle(formatCode, formats),
  );
}

function EnterButton({ booking, onOpen }: { booking: BookedCase; onOpen: () => void }): ReactElement {
  const { caseCode, level } = booking;
  return (
    <Button
      kind="secondary"
      label={level === null ? testDateTexts.enterOf(caseCode) : testDateTexts.correctOf(caseCode)}
      onClick={onOpen}
    >
      {level === null ? testDateTexts.enter : testDateTexts.correct}
    </Button>
  );
}
