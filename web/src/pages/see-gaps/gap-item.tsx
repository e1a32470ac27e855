import type { ReactElement } from 'react';
import { Link } from 'react-router';
import type { Gap } from '../../api/types.js';
import { gapName, gapStanding, peopleWithoutPlace } from '../../parts/gap/gap-words.js';
import { SeverityBadge } from '../../parts/gap/severity-badge.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { gapTexts } from '../../texts/gaps.js';
import { causeTerms } from '../../texts/terms.js';

/** One gap of the list: what a busy reader needs to decide whether to open it. */
export function GapItem({ gap }: { gap: Gap }): ReactElement {
  const standing = gapStanding(gap);
  const when =
    gap.closedOn === null
      ? gapTexts.since(shortDate(gap.openedOn))
      : gapTexts.closedOn(shortDate(gap.closedOn));
  return (
    <li className="gap-item">
      <div className="gap-item__main">
        <h2 className="gap-item__title">
          <Link className="kern-link kern-link--no-visited-state" to={`/luecken/${gap.id}`}>
            {gapName(gap)}
          </Link>
        </h2>
        <p className="gap-item__facts">
          <strong>{peopleWithoutPlace(gap.people)}</strong>
          <span>{gapTexts.longestWait(gap.longestWaitDays)}</span>
          <span>{when}</span>
        </p>
        <p className="gap-item__cause">{causeTerms[gap.cause].sentence}</p>
      </div>
      <div className="gap-item__badges">
        <SeverityBadge severity={gap.severity} />
        <Badge kind={standing.kind}>{standing.words}</Badge>
      </div>
    </li>
  );
}
