import { useState, type ReactElement } from 'react';
import { Link, useParams } from 'react-router';
import { useConcept, useEditions } from '../../api/concepts.js';
import type { Edition, WholeConcept } from '../../api/types.js';
import { EditionFacts } from '../../parts/concept/edition-facts.js';
import { DocumentsPart } from '../../parts/document/documents-part.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { conceptTexts } from '../../texts/concept.js';
import { AxisPart } from './axis-part.js';
import { ChangeEdition } from './change-edition.js';
import { EditionSteps } from './edition-steps.js';

/** One edition: what is known of it, its axes and its documents; kept by the Kreisverwaltung, read by all. */
export function EditionPage(): ReactElement {
  const { id = '' } = useParams();
  const concept = useConcept(id);
  const editions = useEditions();
  return (
    <>
      <p className="kern-body no-print">
        <Link className="kern-link kern-link--no-visited-state" to="/konzept/fassungen">
          {conceptTexts.back}
        </Link>
      </p>
      <PageTitle title={concept.data?.edition.edition ?? conceptTexts.edition} />
      {concept.isError && <LoadFailed error={concept.error} onRetry={concept.refetch} />}
      {concept.isPending && <Loading />}
      {concept.data !== undefined && (
        <Parts key={id} concept={concept.data} editions={editions.data?.items ?? []} />
      )}
    </>
  );
}

function Parts({ concept, editions }: { concept: WholeConcept; editions: readonly Edition[] }): ReactElement {
  const { edition, documents } = concept;
  const { permissions } = useMember();
  const [done, setDone] = useState<string | null>(null);
  const isKeeper = permissions.includes('concept:keep');
  const isEditable = isKeeper && edition.state !== 'replaced';
  return (
    <>
      {edition.summary !== '' && <p className="kern-body lead">{edition.summary}</p>}
      {isKeeper && !isEditable && <Alert kind="info" title={conceptTexts.readOnly} />}
      {done !== null && <Alert key={done} kind="success" title={done} takesFocus />}
      <section className="page-section" aria-labelledby="angaben">
        <h2 id="angaben" className="kern-heading-medium">
          {conceptTexts.details}
        </h2>
        <EditionFacts edition={edition} editions={editions} />
        {isEditable && <ChangeEdition edition={edition} onDone={setDone} />}
      </section>
      {isEditable && <EditionSteps edition={edition} editions={editions} onDone={setDone} />}
      {(['fields', 'themes', 'targetGroups'] as const).map((axis) => (
        <AxisPart key={axis} axis={axis} concept={concept} isEditable={isEditable} />
      ))}
      <DocumentsPart edition={edition} documents={documents} isKept={permissions.includes('document:keep')} />
    </>
  );
}
