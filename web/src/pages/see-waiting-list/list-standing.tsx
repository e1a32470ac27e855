import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useOfferNextPlace } from '../../api/course-offers.js';
import { useWaitingList } from '../../api/own-courses.js';
import type { Offering, WaitingList } from '../../api/types.js';
import { FillSwitch } from '../../parts/course/fill-switch.js';
import { Button } from '../../parts/form/button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { Alert } from '../../parts/show/alert.js';
import { Facts } from '../../parts/show/facts.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable } from '../../parts/table/card-table.js';
import { shortDate, weekdayDate } from '../../parts/words/dates.js';
import { peopleWords } from '../../parts/words/numbers.js';
import { courseTexts, obstacleTerms } from '../../texts/course.js';
import { levelTerms } from '../../texts/terms.js';
import { waitingListTexts } from '../../texts/waiting-list.js';
import { isRunning } from './course-standing.js';

interface ListStandingProps {
  readonly course: Offering;
  readonly isOwn: boolean;
  readonly onDone: (words: string) => void;
}

/** Who is next and why, or why nobody is; with the way to offer the next place. Offices see their own cases instead. */
export function ListStanding({ course, isOwn, onDone }: ListStandingProps): ReactElement {
  const list = useWaitingList(course.id);
  const isOffice = useMember().permissions.includes('referral:read');
  return (
    <section aria-labelledby="warteliste" className="page-section">
      <h2 id="warteliste" className="kern-heading-medium">
        {waitingListTexts.listTitle}
      </h2>
      <p className="kern-body">{isOffice ? waitingListTexts.ownLead : waitingListTexts.listLead}</p>
      {list.isPending && <Loading />}
      {list.isError && <LoadFailed error={list.error} onRetry={list.refetch} />}
      {list.data !== undefined && isOffice && <OwnCases list={list.data} />}
      {list.data !== undefined && !isOffice && (
        <div className="side-by-side">
          <div>
            <NextInLine list={list.data} />
            {isOwn && list.data.next !== null && <OfferNext course={course} onDone={onDone} />}
            <p className="kern-body kern-body--muted">{waitingListTexts.why}</p>
          </div>
          <div>
            {isOwn && isRunning(course) && <Filling course={course} />}
            <Obstacles list={list.data} />
          </div>
        </div>
      )}
    </section>
  );
}

function NextInLine({ list: { fitting, fewerThan, sentence } }: { list: WaitingList }): ReactElement {
  return (
    <>
      <p className="kern-body">
        <strong>{fittingWords(fitting, fewerThan)}</strong>
      </p>
      <p className="kern-body">{sentence}</p>
    </>
  );
}

function fittingWords(fitting: number | null, fewerThan: number): string {
  if (fitting === null) return waitingListTexts.fittingFew(fewerThan);
  return fitting === 0 ? waitingListTexts.fittingNone : waitingListTexts.fitting(fitting);
}

function Obstacles({ list: { obstacles, fewerThan } }: { list: WaitingList }): ReactElement | null {
  if (obstacles.length === 0) return null;
  const count = (people: number | null): string => {
    if (people === null) return waitingListTexts.fewer(fewerThan);
    return people === 0 ? waitingListTexts.everybody : peopleWords(people);
  };
  return (
    <>
      <h3 className="kern-heading-small">{waitingListTexts.obstaclesTitle}</h3>
      <Facts
        facts={obstacles.map(({ obstacle, people }) => ({
          name: obstacleTerms[obstacle],
          value: count(people),
        }))}
      />
    </>
  );
}

function OwnCases({ list: { ownCases, sentence } }: { list: WaitingList }): ReactElement {
  return (
    <>
      <p className="kern-body">
        <strong>{sentence}</strong>
      </p>
      {ownCases.length > 0 && (
        <CardTable
          file="warteliste"
          caption={waitingListTexts.ownCaption}
          rows={ownCases}
          keyOf={({ referralId }) => referralId}
          columns={[
            {
              id: 'code',
              title: waitingListTexts.caseCode,
              cell: ({ referralId, code }) => (
                <Link className="kern-link kern-link--no-visited-state" to={`/faelle/${referralId}`}>
                  <CaseCode code={code} />
                </Link>
              ),
            },
            {
              id: 'entry',
              title: waitingListTexts.entry,
              cell: ({ startsOn, level }) => `${shortDate(startsOn)}, ${levelTerms[level]}`,
            },
            { id: 'standing', title: waitingListTexts.standing, cell: (one) => one.sentence },
          ]}
        />
      )}
    </>
  );
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
