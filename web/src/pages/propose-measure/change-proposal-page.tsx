import type { ReactElement } from 'react';
import { useNavigate, useParams } from 'react-router';
import { useMeasure } from '../../api/measures.js';
import type { MeasureDetail, ProposeMeasure } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { proposalTexts } from '../../texts/measure-lists.js';
import { ProposalForm } from './proposal-form.js';

/** “Eigenen Vorschlag ändern”, as long as nobody has decided. */
export function ChangeProposalPage(): ReactElement {
  const { id = '' } = useParams();
  const measure = useMeasure(id);
  const navigate = useNavigate();
  const seen = measure.data;
  return (
    <>
      <PageTitle title={proposalTexts.changeTitle} />
      <p className="kern-body lead">{proposalTexts.lead}</p>
      {measure.isPending && <Loading />}
      {measure.isError && <LoadFailed error={measure.error} onRetry={measure.refetch} />}
      {seen?.rights.mayChangeProposal === false && <Alert kind="info" title={proposalTexts.gone} />}
      {seen?.rights.mayChangeProposal === true && (
        <ProposalForm
          frame={seen.frame}
          seen={{ id, version: seen.version, proposal: proposalOf(seen) }}
          onSaved={() => void navigate(`/konzept/massnahmen/${id}?ergebnis=gespeichert`)}
        />
      )}
    </>
  );
}

function proposalOf({
  title,
  description,
  goalIds,
  municipalities,
  proposal,
}: MeasureDetail): ProposeMeasure {
  return {
    title,
    description,
    goalIds,
    municipalities,
    forWhom: proposal?.forWhom ?? '',
    whoCould: proposal?.whoCould ?? '',
    needId: proposal?.needId ?? null,
  };
}
