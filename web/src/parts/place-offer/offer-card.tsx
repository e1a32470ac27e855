import { useId, type ReactElement, type ReactNode } from 'react';
import { Facts } from '../show/facts.js';
import { placeFacts, type OfferedPlace } from './offered-place.js';

interface OfferCardProps {
  readonly place: OfferedPlace;
  /** What stands between the title and the facts: state, deadline, case. */
  readonly head?: ReactNode;
  /** What can be done with it. */
  readonly children?: ReactNode;
}

/** One offered place: the course, where and when, and below it what can be done. */
export function OfferCard({ place, head, children }: OfferCardProps): ReactElement {
  const id = useId();
  return (
    <article className="offer-card" aria-labelledby={id}>
      <h3 id={id} className="kern-heading-small offer-card__title">
        {place.courseTitle}
      </h3>
      {head}
      <Facts facts={placeFacts(place)} />
      {children}
    </article>
  );
}
