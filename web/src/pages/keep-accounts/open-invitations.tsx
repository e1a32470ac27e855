import type { ReactElement } from 'react';
import { useInvitations, useWithdrawInvitation } from '../../api/invitations.js';
import type { AccountInvitation } from '../../api/types.js';
import { ActError } from '../../parts/form/act-error.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { Badge } from '../../parts/show/badge.js';
import { CardTable, type Column } from '../../parts/table/card-table.js';
import { lastDayOf, shortDate } from '../../parts/words/dates.js';
import { accountTexts, keepTexts } from '../../texts/administration.js';
import { invitationTexts } from '../../texts/invitations.js';

const columns = (onWithdraw: (one: AccountInvitation) => void): readonly Column<AccountInvitation>[] => [
  { id: 'login', title: accountTexts.login, cell: ({ login }) => login },
  { id: 'organisation', title: accountTexts.organisation, cell: ({ organisationName }) => organisationName },
  { id: 'to', title: invitationTexts.to, cell: ({ mailAddress }) => mailAddress ?? '' },
  {
    id: 'expiresAt',
    title: invitationTexts.expiresAt,
    cell: ({ expiresAt }) => shortDate(lastDayOf(expiresAt)),
  },
  {
    id: 'state',
    title: keepTexts.state,
    cell: ({ isExpired }) =>
      isExpired ? (
        <Badge kind="warning">{invitationTexts.expired}</Badge>
      ) : (
        <Badge kind="info">{invitationTexts.open}</Badge>
      ),
  },
  {
    id: 'acts',
    title: keepTexts.acts,
    cell: (one) => (
      <Button
        kind="tertiary"
        label={invitationTexts.withdrawLabel(one.login)}
        onClick={() => onWithdraw(one)}
      >
        {invitationTexts.withdraw}
      </Button>
    ),
  },
];

/** Invitations that nobody has accepted; nothing where there is none. */
export function OpenInvitations(): ReactElement | null {
  const invitations = useInvitations().data ?? [];
  const withdraw = useWithdrawInvitation();
  const announce = useAnnounce();
  if (invitations.length === 0) return null;
  return (
    <section className="page-section" aria-labelledby="offene-einladungen">
      <h2 id="offene-einladungen" className="kern-heading-medium">
        {invitationTexts.list}
      </h2>
      <ActError error={withdraw.error} />
      <CardTable
        file="einladungen"
        caption={invitationTexts.list}
        rows={invitations}
        keyOf={({ id }) => id}
        columns={columns(({ id, login }) =>
          withdraw.mutate(id, { onSuccess: () => announce(invitationTexts.withdrawn(login)) }),
        )}
      />
    </section>
  );
}
