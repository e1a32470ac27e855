import type { ReactElement } from 'react';
import type { TimelineEntry } from '../../api/types.js';
import { peopleWithoutPlace } from '../../parts/gap/gap-words.js';
import { longDate } from '../../parts/words/dates.js';
import { gapTexts } from '../../texts/gaps.js';

/** The life of a gap, oldest first. */
export function GapTimeline({ timeline }: { timeline: readonly TimelineEntry[] }): ReactElement {
  return (
    <section aria-labelledby="verlauf" className="page-section">
      <h2 id="verlauf" className="kern-heading-medium">
        {gapTexts.timelineTitle}
      </h2>
      <ol className="timeline">
        {timeline.map((entry) => (
          <li className="timeline__entry" key={entry.on + entry.kind + (entry.organisationName ?? '')}>
            <time className="timeline__day" dateTime={entry.on}>
              {longDate(entry.on.slice(0, 10))}
            </time>
            <span>
              {gapTexts.timeline[entry.kind](entry.organisationName ?? gapTexts.someone)}
              {entry.people !== null && ` (${peopleWithoutPlace(entry.people)})`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
