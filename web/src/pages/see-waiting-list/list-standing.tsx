import type { ReactElement } from 'react';
import { useOfferNextPlace } from '../../api/course-offers.js';
import { useWaitingList } from '../../api/own-courses.js';
import type { Offering, WaitingList } from '../../api/types.js';
import { FillSwitch } from '../../parts/course/fill-switch.js';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { weekdayDate } from '../../parts/words/dates.js';
import { courseTexts, obstacleTerms } from '../../texts/course.js';
import { waitingListTexts } from '../../texts/waiting-list.js';
import { isRunning } from './course-standing.js';

interface ListStandingProps {
  readonly course: Offering;
  readonly isOwn: boolean;
  readonly onDone: (words: string) => void;
}

/** Who is next and why, or why nobody is; with the way to offer the next place. */
export function ListStanding({ course, isOwn, onDone }: ListStandingProps): ReactElement {
  const list = useWaitingList(course.id);
  return (
    <section aria-labelledby="warteliste" className="page-section">
      <h2 id="warteliste" className="kern-heading-medium">
        {waitingListTexts.listTitle}
      </h2>
      <p className="kern-body">{waitingListTexts.listLead}</p>
      {list.isPending && <Loading />}
      {list.isError && <LoadFailed error={list.error} onRetry={list.refetch} />}
      <div className="side-by-side">
        {list.data !== undefined && (
          <Standing list={list.data}>
            {isOwn && list.data.next !== null && <OfferNext course={course} onDone={onDone} />}
          </Standing>
        )}
        {isOwn && isRunning(course) && <Filling course={course} />}
      </div>
    </section>
  );
}

function Standing({ list, children }: { list: WaitingList; children: ReactElement | false }): ReactElement {
  const { fitting, next, obstacles, sentence } = list;
  return (
    <div>
      <p className="kern-body">
        <strong>{fittingWords(fitting)}</strong>
      </p>
      {next === null ? (
        <p className="kern-body">{sentence}</p>
      ) : (
        <p className="kern-body">{waitingListTexts.next(next.waitedDays, next.isPriority)}</p>
      )}
      {children}
      {obstacles.length > 0 && (
        <>
          <h3 className="kern-heading-small">{waitingListTexts.obstaclesTitle}</h3>
          <ul className="kern-list kern-list--bullet">
            {obstacles.map(({ obstacle, people }) => (
              <li key={obstacle}>
                {people === 0
                  ? waitingListTexts.obstacleOfAll(obstacleTerms[obstacle])
                  : waitingListTexts.obstacle(people, obstacleTerms[obstacle])}
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="kern-body kern-body--muted">{waitingListTexts.why}</p>
    </div>
  );
}

function fittingWords(fitting: number | null): string {
  if (fitting === null) return waitingListTexts.fittingFew;
  return fitting === 0 ? waitingListTexts.fittingNone : waitingListTexts.fitting(fitting);
}

function OfferNext({ course, onDone }: Omit<ListStandingProps, 'isOwn'>): ReactElement {
  const offer = useOfferNextPlace(course.id);
  return (
    <div className="offer-next">
      {offer.isError && <Alert kind="warning" title={offer.error.message} role="alert" />}
      <Button
        kind="primary"
        isBusy={offer.isPending}
        onClick={() =>
          offer.mutate(undefined, {
            onSuccess: ({ answerUntil }) => onDone(waitingListTexts.offered(weekdayDate(answerUntil))),
          })
        }
      >
        {waitingListTexts.offerNext}
      </Button>
      <p className="kern-body kern-body--small kern-body--muted">{waitingListTexts.offerNextHint}</p>
    </div>
  );
}

function Filling({ course }: { course: Offering }): ReactElement {
  return (
    <div className="filling">
      <h3 className="kern-heading-small">{courseTexts.fill}</h3>
      <FillSwitch course={course} />
      <p className="kern-body">
        {course.isFilledFromList ? waitingListTexts.fillOn : waitingListTexts.fillOff}
      </p>
    </div>
  );
}
