import type { ReactElement } from 'react';
import { isUnderWay, useLatestRun, useProposals } from '../../api/planning.js';
import type { Proposal } from '../../api/types.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { proposalTexts } from '../../texts/planning.js';
import { ExportCorner } from '../../parts/table/export-corner.js';
import { PlanCorner } from './plan-corner.js';
import { ProposalCard } from './proposal-card.js';
import { proposalFile } from './proposal-file.js';
import { ProposalsMap } from './proposals-map.js';

/** “Kursvorschläge”: the newest search and what it proposes. */
export function ProposalsPage(): ReactElement {
  const run = useLatestRun();
  const proposals = useProposals();
  const failed = [run, proposals].find(({ isError }) => isError);
  return (
    <>
      <PageTitle title={proposalTexts.title} />
      <p className="kern-body lead">{proposalTexts.lead}</p>
      {failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {(run.isPending || proposals.isPending) && <Loading />}
      {run.data !== undefined && <PlanCorner run={run.data} />}
      {proposals.data !== undefined && run.data !== undefined && run.data !== null && (
        <Proposals proposals={proposals.data} isRunning={isUnderWay(run.data)} />
      )}
    </>
  );
}

interface ProposalsProps {
  readonly proposals: readonly Proposal[];
  /** A search is on its way, and may yet propose something. */
  readonly isRunning: boolean;
}

function Proposals({ proposals, isRunning }: ProposalsProps): ReactElement | null {
  if (proposals.length === 0) {
    return isRunning ? null : (
      <div className="page-section">
        <Alert kind="info" title={proposalTexts.none}>
          <p className="kern-body">{proposalTexts.noneBody}</p>
        </Alert>
      </div>
    );
  }
  return (
    <>
      <section aria-labelledby="karte-titel" className="page-section">
        <h2 id="karte-titel" className="kern-heading-medium">
          {proposalTexts.mapTitle}
        </h2>
        <ProposalsMap proposals={proposals} />
      </section>
      <section aria-labelledby="vorschlaege-titel" className="page-section">
        <h2 id="vorschlaege-titel" className="kern-heading-medium">
          {proposalTexts.listTitle}
        </h2>
        <ul className="suggestions" aria-label={proposalTexts.list}>
          {proposals.map((proposal) => (
            <ProposalCard key={proposal.id} proposal={proposal} />
          ))}
        </ul>
        <ExportCorner
          file="kursvorschlaege"
          title={proposalTexts.list}
          read={() => proposalFile(proposals)}
        />
      </section>
    </>
  );
}
