import type { ReactElement } from 'react';
import type { MeasureStep } from '../../api/types.js';
import { momentWords } from '../../parts/words/dates.js';
import { measureStepTerms } from '../../texts/measure-acts.js';
import { measurePageTexts } from '../../texts/measure-page.js';

/** What was done with the measure, the newest first. */
export function MeasureHistory({ steps }: { steps: readonly MeasureStep[] }): ReactElement {
  return (
    <section className="page-section" aria-labelledby="verlauf">
      <h2 id="verlauf" className="kern-heading-medium">
        {measurePageTexts.historyTitle}
      </h2>
      <ol className="measure__notes">
        {steps.toReversed().map(({ act, organisation, steppedAt, reason }, index) => (
          <li key={`${steppedAt} ${steps.length - index}`}>
            <p className="kern-body">
              <strong>{measureStepTerms[act]}</strong>, {momentWords(steppedAt)},{' '}
              {organisation ?? measurePageTexts.platform}
            </p>
            {reason !== null && act !== 'report' && act !== 'ask-back' && act !== 'answer' && (
              <p className="kern-body measure__words">{reason}</p>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
