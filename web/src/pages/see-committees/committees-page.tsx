import { useState, type ReactElement } from 'react';
import { Link, useNavigate } from 'react-router';
import { useCommittees } from '../../api/committees.js';
import type { Committee } from '../../api/types.js';
import { CommitteeForm } from '../../parts/committee/committee-form.js';
import { Button } from '../../parts/form/button.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useMember } from '../../parts/frame/members-only.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Badge } from '../../parts/show/badge.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { committeeKindTerms, committeeTexts } from '../../texts/committees.js';

const COLUMNS: readonly Column<Committee>[] = [
  {
    id: 'name',
    title: committeeTexts.name,
    cell: ({ id, name, seats, isActive }) => (
      <span className="with-badge">
        <Link className="kern-link kern-link--no-visited-state" to={`/gremien/${id}`}>
          {name}
        </Link>
        <OwnBadge seats={seats} />
        {!isActive && <Badge kind="warning">{committeeTexts.ended}</Badge>}
      </span>
    ),
  },
  { id: 'kind', title: committeeTexts.kind, cell: ({ kind }) => committeeKindTerms[kind] },
  {
    id: 'lead',
    title: committeeTexts.leadOf,
    cell: ({ seats }) =>
      seats
        .filter(({ role }) => role === 'lead')
        .map(({ name }) => name)
        .join(', ') || '–',
  },
  { id: 'members', title: committeeTexts.members, isNumeric: true, cell: ({ seats }) => seats.length || '–' },
  {
    id: 'access',
    title: committeeTexts.access,
    cell: ({ kind, isOpen }) =>
      kind === 'working-group' && isOpen ? committeeTexts.open : committeeTexts.closed,
  },
];

/** “Gremien”: who plans and decides together. */
export function CommitteesPage(): ReactElement {
  const committees = useCommittees();
  const { chosen, choose } = useListAddress();
  const kind = chosen('art');
  const whose = chosen('zeige') || 'alle';
  const rows = (committees.data ?? []).filter(
    (one) =>
      (kind === '' || one.kind === kind) &&
      one.isActive === (whose !== 'frueher') &&
      (whose !== 'eigene' || one.isOwn),
  );
  return (
    <>
      <PageTitle title={committeeTexts.title} />
      <p className="kern-body lead">{committeeTexts.lead}</p>
      <section className="filters" aria-label={committeeTexts.filters}>
        <SelectField
          id="art"
          label={committeeTexts.kind}
          value={kind}
          choices={[
            { value: '', label: committeeTexts.allKinds },
            ...Object.entries(committeeKindTerms).map(([value, label]) => ({ value, label })),
          ]}
          onValue={(art) => choose({ art })}
        />
        <RadioField
          id="zeige"
          label={committeeTexts.whose}
          isHorizontal
          value={whose}
          choices={Object.entries(committeeTexts.whoseChoices).map(([value, label]) => ({ value, label }))}
          onValue={(value) => choose({ zeige: value === 'alle' ? '' : value })}
        />
      </section>
      <NewCommittee />
      {committees.isPending && <Loading />}
      {committees.isError && <LoadFailed error={committees.error} onRetry={committees.refetch} />}
      {committees.data !== undefined && rows.length === 0 && (
        <p className="kern-body">{committeeTexts.empty}</p>
      )}
      {rows.length > 0 && (
        <CardTable
          file="gremien"
          caption={committeeTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={COLUMNS}
        />
      )}
    </>
  );
}

/** Only where the own organisation has a seat: the Kreisverwaltung keeps the office of all. */
function OwnBadge({ seats }: Pick<Committee, 'seats'>): ReactElement | null {
  const own = useMember().organisationId;
  if (!seats.some(({ organisationId }) => organisationId === own)) return null;
  return <Badge kind="info">{committeeTexts.own}</Badge>;
}

/** For the Kreisverwaltung. */
function NewCommittee(): ReactElement | null {
  const { permissions } = useMember();
  const navigate = useNavigate();
  const [isOpen, setOpen] = useState(false);
  if (!permissions.includes('committee:keep')) return null;
  if (!isOpen)
    return (
      <div className="section-head list-head">
        <Button kind="primary" icon="add" onClick={() => setOpen(true)}>
          {committeeTexts.add}
        </Button>
      </div>
    );
  return (
    <section className="page-section narrow" aria-labelledby="neues-gremium">
      <h2 id="neues-gremium" className="kern-heading-medium">
        {committeeTexts.add}
      </h2>
      <CommitteeForm
        seen={null}
        onSaved={(id) => void navigate(`/gremien/${id}`)}
        onCancel={() => setOpen(false)}
      />
    </section>
  );
}
