import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useOwnProposals } from '../../api/measures.js';
import type { MeasureLine } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { MeasureBadges } from '../../parts/measure/measure-badges.js';
import { measureName } from '../../parts/measure/measure-words.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { dayInGermany, shortDate } from '../../parts/words/dates.js';
import { measureListTexts, proposalTexts } from '../../texts/measure-lists.js';

const COLUMNS: readonly Column<MeasureLine>[] = [
  {
    id: 'name',
    title: measureListTexts.measure,
    cell: (measure) => (
      <Link className="kern-link kern-link--no-visited-state" to={`/konzept/massnahmen/${measure.id}`}>
        {measureName(measure)}
      </Link>
    ),
  },
  {
    id: 'day',
    title: proposalTexts.proposedOn,
    cell: ({ proposedAt }) => shortDate(dayInGermany(new Date(proposedAt))),
  },
  { id: 'state', title: measureListTexts.state, cell: (measure) => <MeasureBadges measure={measure} /> },
  { id: 'outcome', title: proposalTexts.outcome, cell: ({ stateReason }) => stateReason ?? '–' },
];

/** “Meine Vorschläge”: what the own organisation proposed, and what became of it. */
export function OwnProposalsPage(): ReactElement {
  const proposals = useOwnProposals();
  return (
    <>
      <PageTitle title={proposalTexts.ownTitle} />
      <p className="kern-body lead">{proposalTexts.ownLead}</p>
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted">
          {proposals.data !== undefined && measureListTexts.found(proposals.data.length)}
        </p>
        <WayButton to="/konzept/massnahmen/neu" kind="primary" icon="add">
          {measureListTexts.propose}
        </WayButton>
      </div>
      {proposals.isPending && <Loading />}
      {proposals.isError && <LoadFailed error={proposals.error} onRetry={proposals.refetch} />}
      {proposals.data?.length === 0 && <p className="kern-body">{proposalTexts.ownEmpty}</p>}
      {proposals.data !== undefined && proposals.data.length > 0 && (
        <CardTable
          caption={proposalTexts.ownList}
          rows={proposals.data}
          keyOf={({ id }) => id}
          columns={COLUMNS}
          file="meine-vorschlaege"
        />
      )}
    </>
  );
}
