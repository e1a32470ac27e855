import type { ReactElement } from 'react';
import { WithConcept } from '../../parts/concept/with-concept.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { timelineTexts } from '../../texts/timeline.js';
import { Timeline } from './timeline.js';

/** “Zeitschiene”: the steps of an edition, planned and as it was. */
export function TimelinePage(): ReactElement {
  return (
    <>
      <PageTitle title={timelineTexts.title} />
      <p className="kern-body lead">{timelineTexts.lead}</p>
      <WithConcept>
        {(concept) => <Timeline key={concept.edition.id} edition={concept.edition} steps={concept.steps} />}
      </WithConcept>
    </>
  );
}
