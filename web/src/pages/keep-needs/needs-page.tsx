import type { ReactElement } from 'react';
import { Link } from 'react-router';
import { useNeeds } from '../../api/objectives.js';
import type { Need } from '../../api/types.js';
import { WayButton } from '../../parts/form/way-button.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { NeedStateBadge, UrgencyBadge } from '../../parts/objective/badges.js';
import { titlesOf } from '../../parts/objective/titles-of.js';
import { WithFrame, type KnownFrame } from '../../parts/objective/with-frame.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { needTexts, objectiveTexts } from '../../texts/objectives.js';
import { NeedFilters } from './need-filters.js';
import { chosenNeeds, needCounts, readNeedChoice } from './need-list.js';

/** “Bedarfe”: the list. */
export function NeedsPage(): ReactElement {
  return (
    <>
      <PageTitle title={needTexts.title} />
      <p className="kern-body lead">{needTexts.lead}</p>
      <WithFrame>{(frame) => <Needs frame={frame} />}</WithFrame>
    </>
  );
}

function Needs({ frame }: { frame: KnownFrame }): ReactElement {
  const needs = useNeeds();
  const { chosen, choose } = useListAddress();
  if (needs.isPending) return <Loading />;
  if (needs.isError) return <LoadFailed error={needs.error} onRetry={needs.refetch} />;
  const choice = readNeedChoice(chosen);
  const rows = chosenNeeds(needs.data, choice);
  const { open, withoutGoal, withoutEvidence } = needCounts(needs.data);
  return (
    <>
      <p className="kern-body kern-body--muted">
        {objectiveTexts.edition(frame.concept.title, frame.concept.edition)} ·{' '}
        {needTexts.summary(open, withoutGoal, withoutEvidence)}
      </p>
      <NeedFilters frame={frame} choice={choice} choose={choose} />
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {needTexts.found(rows.length, needs.data.length)}
        </p>
        {frame.fields.some(({ mayWrite }) => mayWrite) && (
          <WayButton to="/konzept/bedarfe/neu" kind="primary" icon="add">
            {needTexts.add}
          </WayButton>
        )}
      </div>
      {rows.length === 0 ? (
        <Alert kind="info" title={needTexts.emptyTitle}>
          <p className="kern-body">{needTexts.emptyBody}</p>
        </Alert>
      ) : (
        <CardTable
          caption={needTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={columnsOf(frame)}
          file="bedarfe"
        />
      )}
    </>
  );
}

function columnsOf(frame: KnownFrame): readonly Column<Need>[] {
  return [
    {
      id: 'title',
      title: needTexts.name,
      cell: ({ id, title }) => (
        <Link className="kern-link kern-link--no-visited-state" to={`/konzept/bedarfe/${id}`}>
          {title}
        </Link>
      ),
    },
    {
      id: 'field',
      title: objectiveTexts.field,
      cell: ({ fieldId }) => titlesOf(frame.fields, [fieldId]).join(''),
    },
    {
      id: 'groups',
      title: needTexts.targetGroups,
      cell: ({ targetGroupIds }) =>
        titlesOf(frame.targetGroups, targetGroupIds).join(', ') || objectiveTexts.empty,
    },
    {
      id: 'urgency',
      title: needTexts.urgency,
      cell: ({ urgency }) => <UrgencyBadge urgency={urgency} isInColumn />,
    },
    { id: 'state', title: objectiveTexts.state, cell: ({ state }) => <NeedStateBadge state={state} /> },
    { id: 'evidence', title: needTexts.evidence, isNumeric: true, cell: ({ evidence }) => evidence.length },
    { id: 'goals', title: needTexts.goals, isNumeric: true, cell: ({ goals }) => goals.length },
  ];
}
