import type { ReactElement } from 'react';
import { useOffersOfOwnCourses } from '../../api/course-offers.js';
import type { Offering, PlaceOffer } from '../../api/types.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { Deadline } from '../../parts/place-offer/deadline.js';
import { OfferStateBadge } from '../../parts/place-offer/offer-state-badge.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { CardTable } from '../../parts/table/card-table.js';
import { dayInGermany, shortDate } from '../../parts/words/dates.js';
import { reasonWords } from '../../texts/cases.js';
import { courseTexts } from '../../texts/course.js';
import { levelTerms } from '../../texts/terms.js';
import { waitingListTexts } from '../../texts/waiting-list.js';
import { ConfirmOffer } from './confirm-offer.js';

interface CourseOffersProps {
  readonly course: Offering;
  readonly onDone: (words: string) => void;
}

/** All offered places of the course: first those on which the provider has to act. */
export function CourseOffers({ course, onDone }: CourseOffersProps): ReactElement {
  const offers = useOffersOfOwnCourses();
  const own = (offers.data ?? []).filter((offer) => offer.course.offeringId === course.id);
  const inState = (...states: readonly PlaceOffer['state'][]): readonly PlaceOffer[] =>
    own.filter(({ state }) => states.includes(state));
  const over = inState('declined', 'expired', 'withdrawn');
  return (
    <section aria-labelledby="platzangebote" className="page-section">
      <h2 id="platzangebote" className="kern-heading-medium">
        {waitingListTexts.offersTitle}
      </h2>
      {offers.isError && <LoadFailed error={offers.error} onRetry={offers.refetch} />}
      {offers.data !== undefined && own.length === 0 && (
        <p className="kern-body">{waitingListTexts.offersNone}</p>
      )}
      <OfferGroup title={waitingListTexts.acceptedTitle} offers={inState('accepted')} onDone={onDone} />
      <OfferGroup title={waitingListTexts.openTitle} offers={inState('open')} onDone={onDone} />
      <OfferGroup title={waitingListTexts.enrolledTitle} offers={inState('enrolled')} onDone={onDone} />
      {over.length > 0 && (
        <details className="fold">
          <summary className="fold__title">{waitingListTexts.overTitle(over.length)}</summary>
          <OverTable offers={over} />
        </details>
      )}
    </section>
  );
}

interface OfferGroupProps {
  readonly title: string;
  readonly offers: readonly PlaceOffer[];
  readonly onDone: (words: string) => void;
}

function OfferGroup({ title, offers, onDone }: OfferGroupProps): ReactElement | null {
  if (offers.length === 0) return null;
  const sorted = offers.toSorted(
    (a, b) => a.answerUntil.localeCompare(b.answerUntil) || a.madeAt.localeCompare(b.madeAt),
  );
  return (
    <>
      <h3 className="kern-heading-small">{title}</h3>
      <ul className="offer-lines">
        {sorted.map((offer) => (
          <OfferLine key={offer.id} offer={offer} onDone={onDone} />
        ))}
      </ul>
    </>
  );
}

/** One offer: the code by which the office knows the person, and never who that is. */
function OfferLine({ offer, onDone }: { offer: PlaceOffer; onDone: (words: string) => void }): ReactElement {
  const { caseCode, course, officeName, grounds, children } = offer;
  return (
    <li className="offer-line">
      <div className="offer-line__facts">
        <p className="badge-line offer-line__head">
          <span>
            {waitingListTexts.caseCode} <CaseCode code={caseCode} />
          </span>
          {offer.isPriority && <Badge kind="info">{waitingListTexts.priority}</Badge>}
        </p>
        <p className="gap-item__facts">
          {course.level !== null && (
            <span>{courseTexts.entry(shortDate(course.startsOn), levelTerms[course.level])}</span>
          )}
          {children > 0 && <span>{waitingListTexts.childPlaces(children)}</span>}
          <span>{waitingListTexts.waited(grounds.waitedDays)}</span>
        </p>
        {offer.state === 'open' ? (
          <Deadline until={offer.answerUntil} />
        ) : (
          <p className="kern-body">{waitingListTexts.askOffice(officeName)}</p>
        )}
      </div>
      <ConfirmOffer offer={offer} onDone={onDone} />
    </li>
  );
}

function OverTable({ offers }: { offers: readonly PlaceOffer[] }): ReactElement {
  return (
    <CardTable
      file="beendete-platzangebote"
      caption={waitingListTexts.overCaption}
      rows={offers}
      keyOf={({ id }) => id}
      columns={[
        {
          id: 'code',
          title: waitingListTexts.caseCode,
          cell: ({ caseCode }) => <CaseCode code={caseCode} />,
        },
        { id: 'office', title: waitingListTexts.office, cell: ({ officeName }) => officeName },
        {
          id: 'entry',
          title: waitingListTexts.entry,
          cell: ({ course: { startsOn } }) => shortDate(startsOn),
        },
        {
          id: 'outcome',
          title: waitingListTexts.outcome,
          cell: ({ state, reasonCode }) => (
            <span className="stacked">
              <OfferStateBadge state={state} />
              {reasonCode !== null && <span>{reasonWords(reasonCode)}</span>}
            </span>
          ),
        },
        {
          id: 'decided',
          title: waitingListTexts.decidedOn,
          cell: ({ decidedAt }) => (decidedAt === null ? '–' : shortDate(dayInGermany(new Date(decidedAt)))),
        },
      ]}
    />
  );
}
