import type { ReactElement } from 'react';
import type { GapDetail } from '../../api/types.js';
import { longDate } from '../../parts/words/dates.js';
import { gapTexts } from '../../texts/gaps.js';
import { gapLife } from './gap-life.js';

/** The life of a gap, oldest first. */
export function GapTimeline({ gap }: { gap: GapDetail }): ReactElement {
  return (
    <section aria-labelledby="verlauf" className="page-section">
      <h2 id="verlauf" className="kern-heading-medium">
        {gapTexts.timelineTitle}
      </h2>
      <ol className="timeline">
        {gapLife(gap).map(({ day, words }) => (
          <li className="timeline__entry" key={day + words}>
            <time className="timeline__day" dateTime={day}>
              {longDate(day)}
            </time>
            <span>{words}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
