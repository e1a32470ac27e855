import type { ReactElement } from 'react';
import type { PublicConcept } from '../../api/public-types.js';
import type { ProcessStep } from '../../api/types.js';
import { TimelineDrawing } from '../../parts/timeline/timeline-drawing.js';
import { StepBadge } from '../../parts/timeline/step-badge.js';
import { stepSpans } from '../../parts/timeline/step-spans.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { longDate } from '../../parts/words/dates.js';
import { outcomeTerms } from '../../texts/decisions.js';
import { publicTexts } from '../../texts/public-concept.js';
import { timelineTexts } from '../../texts/timeline.js';
import { Section } from './section.js';

const STEP_COLUMNS: readonly Column<ProcessStep>[] = [
  { id: 'title', title: timelineTexts.step, cell: ({ title }) => title },
  { id: 'state', title: timelineTexts.state, cell: ({ state }) => <StepBadge state={state} /> },
  { id: 'planned', title: timelineTexts.planned, cell: (step) => stepSpans(step).planned },
  { id: 'actual', title: timelineTexts.actual, cell: (step) => stepSpans(step).actual },
];

/** How the concept comes about: its steps, what was said when all were asked, and what was decided. */
export function ConceptStory({ concept }: { concept: PublicConcept }): ReactElement {
  const { summaries, decisions } = concept;
  // The drawing is that of members; of a public step there is nothing to keep.
  const steps = concept.steps.map((step) => ({ ...step, isPublic: true, version: 0 }));
  return (
    <>
      <Section title={publicTexts.story}>
        {steps.length === 0 ? (
          <p className="kern-body">{publicTexts.noSteps}</p>
        ) : (
          <>
            <TimelineDrawing steps={steps} />
            <CardTable
              caption={timelineTexts.list}
              rows={steps}
              keyOf={({ id }) => id}
              columns={STEP_COLUMNS}
            />
          </>
        )}
      </Section>
      {summaries.length > 0 && (
        <Section title={publicTexts.summaries}>
          <ul className="public-list">
            {summaries.map(({ id, title, summary, closedOn }) => (
              <li key={id}>
                <h3 className="kern-heading-small">{title}</h3>
                <p className="kern-body public-list__words">{summary}</p>
                {closedOn !== null && (
                  <p className="kern-body kern-body--muted">{publicTexts.closedOn(longDate(closedOn))}</p>
                )}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {decisions.length > 0 && (
        <Section title={publicTexts.decisions}>
          <ul className="public-list">
            {decisions.map(({ id, number, subject, wording, outcome, decidedOn, committeeName }) => (
              <li key={id}>
                <h3 className="kern-heading-small">{`${subject} (${outcomeTerms[outcome]})`}</h3>
                <p className="kern-body public-list__words">{wording}</p>
                <p className="kern-body kern-body--muted">
                  {publicTexts.decided(longDate(decidedOn), committeeName)} · {number}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
