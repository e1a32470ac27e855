import { useState, type ReactElement } from 'react';
import type { PlaceOffer } from '../../api/types.js';
import { AnswerOffer } from '../../parts/case/answer-offer.js';
import { Deadline } from '../../parts/place-offer/deadline.js';
import { OfferCard } from '../../parts/place-offer/offer-card.js';
import { OfferStateBadge } from '../../parts/place-offer/offer-state-badge.js';
import { placeOfOffer } from '../../parts/place-offer/place-of-offer.js';
import { Alert } from '../../parts/show/alert.js';
import { Badge } from '../../parts/show/badge.js';
import { caseTexts } from '../../texts/case.js';
import { caseOfferTexts } from '../../texts/case-offer.js';
import { placeOfferTexts } from '../../texts/place-offer.js';
import { ClientLink } from './client-link.js';

/** The place that is offered to a case now, or that it has; and what became of the one just answered. */
export function CaseOffer({ offer }: { offer: PlaceOffer | undefined }): ReactElement | null {
  const [done, setDone] = useState<string | null>(null);
  if (offer === undefined && done === null) return null;
  return (
    <section aria-labelledby="platzangebot" className="page-section">
      <h2 id="platzangebot" className="kern-heading-medium">
        {caseOfferTexts.title}
      </h2>
      {done !== null && <Alert kind="success" title={done} takesFocus />}
      {offer !== undefined && <LiveOffer offer={offer} onDone={setDone} />}
    </section>
  );
}

function LiveOffer({ offer, onDone }: { offer: PlaceOffer; onDone: (words: string) => void }): ReactElement {
  const { state, grounds } = offer;
  const lead = state === 'open' || state === 'accepted' || state === 'enrolled' ? caseOfferTexts[state] : '';
  return (
    <OfferCard
      place={placeOfOffer(offer)}
      head={
        <>
          <p className="badge-line">
            <OfferStateBadge state={state} />
            {offer.isPriority && <Badge kind="info">{placeOfferTexts.priority}</Badge>}
          </p>
          <p className="kern-body">{lead}</p>
          {state === 'open' && <Deadline until={offer.answerUntil} />}
        </>
      }
    >
      <details className="message">
        <summary className="message__title">{caseOfferTexts.groundsTitle}</summary>
        <p className="kern-body">
          {caseOfferTexts.grounds({
            days: caseTexts.days(grounds.waitedDays),
            fitting: grounds.fitting,
            isPriority: grounds.priority,
          })}
        </p>
      </details>
      <AnswerOffer offer={offer} onDone={onDone} />
      {(state === 'open' || state === 'accepted') && <ClientLink offer={offer} />}
    </OfferCard>
  );
}
