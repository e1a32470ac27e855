import type { ReactElement } from 'react';
import type { CaseStep } from '../../api/types.js';
import { momentWords } from '../../parts/words/dates.js';
import { casePageTexts } from '../../texts/case-page.js';
import { caseLife } from './case-life.js';

/** Who did what when, and why. */
export function CaseTimeline({ steps }: { steps: readonly CaseStep[] }): ReactElement {
  return (
    <section aria-labelledby="verlauf" className="page-section">
      <h2 id="verlauf" className="kern-heading-medium">
        {casePageTexts.timelineTitle}
      </h2>
      <ol className="timeline">
        {caseLife(steps).map(({ at, what, who, why }) => (
          <li className="timeline__entry" key={at + what}>
            <time className="timeline__day" dateTime={at}>
              {momentWords(at)}
            </time>
            <span>
              <strong>{what}</strong>
              {why !== null && <> ({why})</>}
              <span className="timeline__who"> {who}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
