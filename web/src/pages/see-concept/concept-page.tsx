import type { ReactElement } from 'react';
import type { Edition, WholeConcept } from '../../api/types.js';
import { EditionFacts } from '../../parts/concept/edition-facts.js';
import { WithConcept } from '../../parts/concept/with-concept.js';
import { DocumentsPart } from '../../parts/document/documents-part.js';
import { WayButton } from '../../parts/form/way-button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { conceptTexts } from '../../texts/concept.js';
import { ConceptFiles } from './concept-files.js';
import { ConceptMatrix } from './concept-matrix.js';
import { FieldsOverview } from './fields-overview.js';
import { RunningSteps } from './running-steps.js';

/** “Integrationskonzept”: the edition that is worked with at a glance. */
export function ConceptPage(): ReactElement {
  return (
    <>
      <PageTitle title={conceptTexts.title} />
      <WithConcept>
        {(concept, editions) => <Overview key={concept.edition.id} concept={concept} editions={editions} />}
      </WithConcept>
    </>
  );
}

function Overview({
  concept,
  editions,
}: {
  concept: WholeConcept;
  editions: readonly Edition[];
}): ReactElement {
  const { edition, documents } = concept;
  const { permissions } = useMember();
  const isKeeper = permissions.includes('concept:keep');
  return (
    <>
      <p className="kern-body lead">{edition.summary}</p>
      <section className="page-section" aria-labelledby="fassung-angaben">
        <h2 id="fassung-angaben" className="kern-heading-medium">
          {edition.title}
        </h2>
        <EditionFacts edition={edition} editions={editions} />
        <div className="kern-btn-wrapper part-gap no-print">
          <WayButton to={`/konzept/fassungen/${edition.id}`} kind="secondary">
            {isKeeper ? conceptTexts.bearbeiten : conceptTexts.open}
          </WayButton>
        </div>
        <ConceptFiles id={edition.id} />
      </section>
      <FieldsOverview concept={concept} />
      <ConceptMatrix concept={concept} />
      <RunningSteps concept={concept} />
      <DocumentsPart edition={edition} documents={documents} isKept={permissions.includes('document:keep')} />
    </>
  );
}
