import { useState, type ReactElement } from 'react';
import { Link } from 'react-router';
import { usePlaceOffers } from '../../api/place-offers.js';
import type { PlaceOffer } from '../../api/types.js';
import { AnswerOffer } from '../../parts/case/answer-offer.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { CaseCode } from '../../parts/place-offer/case-code.js';
import { Deadline } from '../../parts/place-offer/deadline.js';
import { OfferCard } from '../../parts/place-offer/offer-card.js';
import { OfferStateBadge } from '../../parts/place-offer/offer-state-badge.js';
import { placeOfOffer } from '../../parts/place-offer/place-of-offer.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable } from '../../parts/table/card-table.js';
import { dayInGermany, shortDate } from '../../parts/words/dates.js';
import { reasonWords } from '../../texts/cases.js';
import { offerListTexts } from '../../texts/case-offer.js';
import { caseTexts } from '../../texts/case.js';
import { placeOfferTexts } from '../../texts/place-offer.js';

/** “Platzangebote” for one's own cases: what waits for an answer, the nearest deadline first, then what is decided. */
export function OffersPage(): ReactElement {
  const live = usePlaceOffers('live');
  const decided = usePlaceOffers('decided');
  const [done, setDone] = useState<string | null>(null);
  const failed = [live, decided].find(({ isError }) => isError);
  return (
    <>
      <PageTitle title={offerListTexts.title} />
      <p className="kern-body lead">{offerListTexts.lead}</p>
      {done !== null && <Alert kind="success" title={done} takesFocus />}
      {failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {(live.isPending || decided.isPending) && <Loading />}
      {live.data !== undefined && <LiveOffers offers={live.data} onDone={setDone} />}
      {decided.data !== undefined && <DecidedOffers offers={decided.data} />}
    </>
  );
}

interface LiveOffersProps {
  readonly offers: readonly PlaceOffer[];
  readonly onDone: (words: string) => void;
}

function LiveOffers({ offers, onDone }: LiveOffersProps): ReactElement {
  const sorted = offers.toSorted(
    (a, b) =>
      Number(a.state !== 'open') - Number(b.state !== 'open') || a.answerUntil.localeCompare(b.answerUntil),
  );
  return (
    <section aria-labelledby="wartend" className="page-section">
      <h2 id="wartend" className="kern-heading-medium">
        {offerListTexts.liveTitle}
      </h2>
      {sorted.length === 0 && <p className="kern-body">{offerListTexts.liveEmpty}</p>}
      <div className="offer-list">
        {sorted.map((offer) => (
          <OfferCard
            key={offer.id}
            place={placeOfOffer(offer)}
            head={
              <>
                <p className="badge-line">
                  <span>
                    {caseTexts.code} <CaseLink offer={offer} />
                  </span>
                  <OfferStateBadge state={offer.state} />
                </p>
                {offer.state === 'open' && <Deadline until={offer.answerUntil} />}
              </>
            }
          >
            <AnswerOffer offer={offer} onDone={onDone} />
          </OfferCard>
        ))}
      </div>
    </section>
  );
}

function DecidedOffers({ offers }: { offers: readonly PlaceOffer[] }): ReactElement {
  return (
    <section aria-labelledby="entschieden" className="page-section">
      <h2 id="entschieden" className="kern-heading-medium">
        {offerListTexts.decidedTitle}
      </h2>
      {offers.length === 0 ? (
        <p className="kern-body">{offerListTexts.decidedEmpty}</p>
      ) : (
        <CardTable
          file="platzangebote"
          caption={offerListTexts.decidedCaption}
          rows={offers}
          keyOf={({ id }) => id}
          columns={[
            { id: 'code', title: caseTexts.code, cell: (offer) => <CaseLink offer={offer} /> },
            { id: 'course', title: offerListTexts.course, cell: ({ course }) => course.title },
            {
              id: 'place',
              title: placeOfferTexts.place,
              cell: ({ course }) => `${course.siteName}, ${course.town}`,
            },
            { id: 'start', title: offerListTexts.start, cell: ({ course }) => shortDate(course.startsOn) },
            { id: 'state', title: offerListTexts.state, cell: (offer) => <Outcome offer={offer} /> },
            {
              id: 'decided',
              title: offerListTexts.decidedOn,
              cell: ({ decidedAt }) =>
                decidedAt === null ? '–' : shortDate(dayInGermany(new Date(decidedAt))),
            },
          ]}
        />
      )}
    </section>
  );
}

function CaseLink({ offer: { referralId, caseCode } }: { offer: PlaceOffer }): ReactElement {
  return (
    <Link className="kern-link kern-link--no-visited-state" to={`/faelle/${referralId ?? ''}`}>
      <CaseCode code={caseCode} />
    </Link>
  );
}

function Outcome({ offer }: { offer: PlaceOffer }): ReactElement {
  return (
    <span className="stacked">
      <OfferStateBadge state={offer.state} />
      {offer.reasonCode !== null && <span>{reasonWords(offer.reasonCode)}</span>}
    </span>
  );
}
