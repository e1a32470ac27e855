import type { ReactElement } from 'react';
import type { PublicReview } from '../../api/public-types.js';
import { Badge } from '../../parts/show/badge.js';
import { lightAspectTerms, lightTerms, publicTexts } from '../../texts/public-concept.js';

const KINDS = { green: 'success', yellow: 'warning', red: 'danger', none: 'info' } as const;
const ASPECTS = ['implementation', 'schedule', 'goal'] as const;

/** “Die drei Ampeln”, each with its word and its sign. */
export function Lights({ review }: { review: PublicReview | null }): ReactElement {
  if (review === null) return <span className="kern-body--muted">{publicTexts.notReviewed}</span>;
  return (
    <span className="stacked">
      {ASPECTS.map((aspect) => (
        <span key={aspect}>
          {`${lightAspectTerms[aspect]}: `}
          <Badge kind={KINDS[review[aspect]]}>{lightTerms[review[aspect]]}</Badge>
        </span>
      ))}
    </span>
  );
}
