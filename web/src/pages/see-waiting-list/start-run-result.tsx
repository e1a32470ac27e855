import { useEffect, useRef, type ReactElement } from 'react';
import type { StartRun } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CardTable } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { numberWords, weeksWords } from '../../parts/words/numbers.js';
import { levelTerms } from '../../texts/terms.js';
import { waitingListTexts } from '../../texts/waiting-list.js';

interface StartRunResultProps {
  readonly run: StartRun;
  readonly isBusy: boolean;
  readonly onStart: () => void;
}

/** What a start run would do, and the press that does it. It takes the focus: it stands where nothing stood. */
export function StartRunResult({ run, isBusy, onStart }: StartRunResultProps): ReactElement {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), [run]);
  const waits = run.places.map(({ waitedDays }) => waitedDays);
  return (
    <div className="reason-form">
      <h3 ref={heading} tabIndex={-1} className="kern-heading-small">
        {run.offered === 0
          ? waitingListTexts.runNobody
          : waitingListTexts.runWould(run.offered, run.considered)}
      </h3>
      {run.offered > 0 && (
        <>
          <CardTable
            file="startlauf"
            caption={waitingListTexts.runCaption}
            rows={run.entries}
            keyOf={({ offeringId, sectionNumber }) => `${offeringId} ${sectionNumber}`}
            columns={[
              {
                id: 'course',
                title: waitingListTexts.runCourses,
                cell: ({ title, level, startsOn }) =>
                  `${title}, ${levelTerms[level]}, ${shortDate(startsOn)}`,
              },
              {
                id: 'free',
                title: waitingListTexts.free,
                isNumeric: true,
                cell: ({ freePlaces }) => numberWords(freePlaces),
              },
              {
                id: 'offered',
                title: waitingListTexts.runOffered,
                isNumeric: true,
                cell: ({ offered }) => <strong>{numberWords(offered)}</strong>,
              },
              {
                id: 'priority',
                title: waitingListTexts.runPriority,
                isNumeric: true,
                cell: ({ offeredByPriority }) => numberWords(offeredByPriority),
              },
            ]}
          />
          <p className="kern-body">
            {waitingListTexts.runWaits(weeksWords(Math.max(...waits)), weeksWords(Math.min(...waits)))}
          </p>
          <div className="kern-btn-wrapper">
            <Button kind="primary" isBusy={isBusy} onClick={onStart}>
              {waitingListTexts.runDo(run.offered)}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
