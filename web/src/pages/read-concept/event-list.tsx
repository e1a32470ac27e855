import type { ReactElement } from 'react';
import type { PublicEvent } from '../../api/public-types.js';
import { Badge } from '../../parts/show/badge.js';
import { spanWords } from '../../parts/words/dates.js';
import { publicTexts } from '../../texts/public-concept.js';

/** Events with time and place. */
export function EventList({ events }: { events: readonly PublicEvent[] }): ReactElement {
  if (events.length === 0) return <p className="kern-body">{publicTexts.noEvents}</p>;
  return (
    <ul className="public-list">
      {events.map(({ id, title, startsAt, endsAt, place, isCancelled, committeeName }) => (
        <li key={id}>
          <h3 className="kern-heading-small">{title}</h3>
          {isCancelled && <Badge kind="warning">{publicTexts.cancelled}</Badge>}
          <p className="kern-body">{spanWords(startsAt, endsAt)}</p>
          <p className="kern-body kern-body--muted">
            {[place, committeeName].filter((words) => words !== null).join(' · ')}
          </p>
        </li>
      ))}
    </ul>
  );
}
