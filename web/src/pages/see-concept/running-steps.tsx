import type { ReactElement } from 'react';
import type { WholeConcept } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { StepBadge } from '../../parts/timeline/step-badge.js';
import { stepSpans } from '../../parts/timeline/step-spans.js';
import { conceptTexts } from '../../texts/concept.js';

/** What of the Zeitschiene runs or is late today. */
export function RunningSteps({ concept: { edition, steps } }: { concept: WholeConcept }): ReactElement {
  const running = steps.filter(({ state }) => state === 'running' || state === 'late');
  return (
    <section className="page-section" aria-labelledby="was-laeuft">
      <h2 id="was-laeuft" className="kern-heading-medium">
        {conceptTexts.nextSteps}
      </h2>
      {running.length === 0 ? (
        <p className="kern-body">{conceptTexts.nothingRuns}</p>
      ) : (
        <ul className="kern-list kern-list--bullet">
          {running.map((step) => (
            <li key={step.id}>
              {step.title} <StepBadge state={step.state} />{' '}
              <span className="kern-body--muted">{stepSpans(step).planned}</span>
            </li>
          ))}
        </ul>
      )}
      <div className="kern-btn-wrapper part-gap no-print">
        <WayButton to={`/konzept/zeitschiene?fassung=${edition.id}`} kind="secondary">
          {conceptTexts.timelineLink}
        </WayButton>
      </div>
    </section>
  );
}
