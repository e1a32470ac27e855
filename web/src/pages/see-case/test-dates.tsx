import { useState, type ReactElement } from 'react';
import { useBookTest, usePlacementTests } from '../../api/placement-tests.js';
import type { CaseDetail, PlacementTest } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable } from '../../parts/table/card-table.js';
import { spanWords } from '../../parts/words/dates.js';
import { placementTestTexts } from '../../texts/placement-test.js';

/** The nearest dates are those that matter. */
const FIRST = 8;

/** The calendar of tests for a case, with a button at each date that has a place. */
export function TestDates({ one, onBooked }: { one: CaseDetail; onBooked: () => void }): ReactElement {
  const [isShown, setShown] = useState(false);
  const tests = usePlacementTests(one.formatCode, isShown);
  if (!isShown) {
    return (
      <>
        <p className="kern-body">{placementTestTexts.lead}</p>
        <Button kind="primary" icon="calendar-today" onClick={() => setShown(true)}>
          {placementTestTexts.show}
        </Button>
      </>
    );
  }
  if (tests.isError) return <LoadFailed error={tests.error} onRetry={tests.refetch} />;
  if (tests.data === undefined) return <Loading />;
  const open = tests.data.filter(({ state }) => state === 'open');
  if (open.length === 0) return <p className="kern-body">{placementTestTexts.none}</p>;
  return <DateTable one={one} tests={open} onBooked={onBooked} />;
}

interface DateTableProps {
  readonly one: CaseDetail;
  readonly tests: readonly PlacementTest[];
  readonly onBooked: () => void;
}

function DateTable({ one, tests, onBooked }: DateTableProps): ReactElement {
  const book = useBookTest(one.id);
  const [areAllShown, showAll] = useState(false);
  const isMore = !areAllShown && tests.length > FIRST;
  return (
    <>
      {book.error !== null && <Alert kind="danger" title={book.error.message} role="alert" />}
      <CardTable
        file="testtermine"
        caption={placementTestTexts.dates}
        rows={isMore ? tests.slice(0, FIRST) : tests}
        keyOf={({ id }) => id}
        columns={[
          {
            id: 'date',
            title: placementTestTexts.date,
            cell: ({ startsAt, endsAt }) => spanWords(startsAt, endsAt),
          },
          {
            id: 'site',
            title: placementTestTexts.site,
            cell: ({ site }) => `${site.name}, ${site.town}`,
          },
          {
            id: 'provider',
            title: placementTestTexts.provider,
            cell: ({ providerName }) => providerName,
          },
          {
            id: 'places',
            title: placementTestTexts.places,
            cell: ({ id, freePlaces, startsAt, endsAt, site }) =>
              freePlaces === 0 ? (
                placementTestTexts.full
              ) : (
                <span className="with-badge">
                  {placementTestTexts.free(freePlaces)}
                  <Button
                    kind="secondary"
                    label={placementTestTexts.bookOf(spanWords(startsAt, endsAt), site.name)}
                    isBusy={book.isPending}
                    onClick={() => book.mutate(id, { onSuccess: onBooked })}
                  >
                    {placementTestTexts.book}
                  </Button>
                </span>
              ),
          },
        ]}
      />
      {isMore && (
        <Button kind="tertiary" onClick={() => showAll(true)}>
          {placementTestTexts.more(tests.length)}
        </Button>
      )}
    </>
  );
}
