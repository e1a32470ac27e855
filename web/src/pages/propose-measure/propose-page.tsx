import type { ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useMeasureFrame } from '../../api/measures.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { proposalTexts } from '../../texts/measure-lists.js';
import { measureTexts } from '../../texts/measures.js';
import { ProposalForm } from './proposal-form.js';

/** “Maßnahme vorschlagen”, by anybody in the Arbeitskreis. */
export function ProposePage(): ReactElement {
  const frame = useMeasureFrame();
  const navigate = useNavigate();
  return (
    <>
      <PageTitle title={proposalTexts.newTitle} />
      <p className="kern-body lead">{proposalTexts.lead}</p>
      {frame.isPending && <Loading />}
      {frame.isError && <LoadFailed error={frame.error} onRetry={frame.refetch} />}
      {frame.data?.concept === null && (
        <Alert kind="info" title={measureTexts.noConceptTitle}>
          <p className="kern-body">{measureTexts.noConcept}</p>
        </Alert>
      )}
      {frame.data !== undefined && frame.data.concept !== null && (
        <ProposalForm
          frame={frame.data}
          seen={null}
          onSaved={(id) => void navigate(`/konzept/massnahmen/${id}?ergebnis=gesendet`)}
        />
      )}
    </>
  );
}
