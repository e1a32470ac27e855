import type { ReactElement } from 'react';
import { useChangeSeat } from '../../api/committees.js';
import type { Committee, CommitteeSeat } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { useMember } from '../../parts/frame/members-only.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { shortDate } from '../../parts/words/dates.js';
import { committeeTexts } from '../../texts/committees.js';

/** Who belongs to a committee, and who did. */
export function SeatsPart({ committee }: { committee: Committee }): ReactElement {
  const { id, kind, seats, former } = committee;
  const { permissions } = useMember();
  const change = useChangeSeat(id);
  const mayKeep = permissions.includes('committee:keep');
  return (
    <section className="page-section" aria-labelledby="mitglieder">
      <h2 id="mitglieder" className="kern-heading-medium">
        {committeeTexts.membersTitle}
      </h2>
      {kind === 'working-circle' && <p className="kern-body">{committeeTexts.everybody}</p>}
      <ActError error={change.error} />
      {seats.length === 0 ? (
        <p className="kern-body">{committeeTexts.nobody}</p>
      ) : (
        <CardTable
          file="mitglieder"
          caption={committeeTexts.membersTitle}
          rows={seats}
          keyOf={(seat) => seat.membershipId ?? seat.organisationId ?? seat.name}
          columns={mayKeep ? [...COLUMNS, actsOf(change.mutate)] : COLUMNS}
        />
      )}
      {former.length > 0 && <Former former={former} />}
    </section>
  );
}

const COLUMNS: readonly Column<CommitteeSeat>[] = [
  {
    id: 'name',
    title: committeeTexts.name,
    cell: ({ name, organisationId, guestMailAddress }) => (
      <span className="with-badge">
        {name}
        {organisationId === null && <Badge kind="info">{committeeTexts.guest}</Badge>}
        {guestMailAddress !== null && <span className="kern-body--muted">{guestMailAddress}</span>}
      </span>
    ),
  },
  { id: 'role', title: committeeTexts.role, cell: ({ role }) => committeeTexts.roles[role] },
];

type Change = ReturnType<typeof useChangeSeat>['mutate'];

function actsOf(change: Change): Column<CommitteeSeat> {
  return {
    id: 'acts',
    title: committeeTexts.acts,
    isAct: true,
    cell: ({ membershipId, role, name }) =>
      membershipId !== null && (
        <span className="kern-btn-wrapper no-print">
          <Button
            kind="tertiary"
            label={role === 'lead' ? committeeTexts.makeMemberOf(name) : committeeTexts.makeLeadOf(name)}
            onClick={() => change({ membershipId, role: role === 'lead' ? 'member' : 'lead' })}
          >
            {role === 'lead' ? committeeTexts.makeMember : committeeTexts.makeLead}
          </Button>
          <Button
            kind="tertiary"
            label={committeeTexts.endOf(name)}
            onClick={() => change({ membershipId, role: null })}
          >
            {committeeTexts.end}
          </Button>
        </span>
      ),
  };
}

function Former({ former }: Pick<Committee, 'former'>): ReactElement {
  return (
    <details className="fold">
      <summary className="fold__title">{committeeTexts.formerTitle}</summary>
      <CardTable
        caption={committeeTexts.formerTitle}
        rows={former}
        keyOf={({ membershipId }) => membershipId}
        columns={[
          { id: 'name', title: committeeTexts.name, cell: ({ name }) => name },
          { id: 'role', title: committeeTexts.role, cell: ({ role }) => committeeTexts.roles[role] },
          {
            id: 'span',
            title: committeeTexts.span,
            cell: ({ memberFrom, memberUntil }) =>
              committeeTexts.spanWords(
                shortDate(memberFrom),
                memberUntil === null ? '' : shortDate(memberUntil),
              ),
          },
        ]}
      />
    </details>
  );
}
