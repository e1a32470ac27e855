import type { ReactElement } from 'react';
import type { Account } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import type { Column } from '../../parts/table/card-table.js';
import { lastDayOf, momentWords, shortDate } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { accountTexts, keepTexts } from '../../texts/administration.js';
import { providerTexts } from '../../texts/invitations.js';

/** What can be done with an account. */
export type AccountAct = 'reset' | 'reset-factor' | 'bind' | 'unbind' | 'deactivate' | 'reactivate';

/** Login, organisation, role, state and acts. */
export function accountColumns(
  onAct: (act: AccountAct, account: Account) => void,
  hasProvider: boolean,
): readonly Column<Account>[] {
  return [
    { id: 'login', title: accountTexts.login, cell: ({ login }) => login },
    {
      id: 'organisation',
      title: accountTexts.organisation,
      cell: ({ organisationName }) => organisationName,
    },
    {
      id: 'role',
      title: accountTexts.role,
      cell: ({ isAdministrator }) => (isAdministrator ? accountTexts.administrator : accountTexts.clerk),
    },
    { id: 'proofs', title: accountTexts.proofs, cell: proofWords },
    { id: 'createdAt', title: accountTexts.createdAt, cell: ({ createdAt }) => momentWords(createdAt) },
    { id: 'state', title: keepTexts.state, cell: (account) => <State account={account} /> },
    {
      id: 'acts',
      title: keepTexts.acts,
      cell: (account) => <Acts account={account} onAct={onAct} hasProvider={hasProvider} />,
    },
  ];
}

function State({ account }: { account: Account }): ReactElement {
  if (account.deactivatedAt !== null) return <Badge kind="warning">{keepTexts.deactivated}</Badge>;
  if (account.mustChangePassword) return <FirstPassword endsAt={account.firstPasswordEndsAt} />;
  return <Badge kind="success">{keepTexts.active}</Badge>;
}

/** A password that was handed over, and until when it opens anything: whoever handed it over sees that a new one is needed. */
function FirstPassword({ endsAt }: { endsAt: string | null }): ReactElement {
  const today = useToday();
  if (endsAt === null) return <Badge kind="info">{accountTexts.firstPasswordOpen}</Badge>;
  const lastDay = lastDayOf(endsAt);
  if (lastDay < today) return <Badge kind="warning">{accountTexts.firstPasswordEnded}</Badge>;
  return (
    <>
      <Badge kind="info">{accountTexts.firstPasswordOpen}</Badge>{' '}
      <div className="kern-body--muted">{accountTexts.firstPasswordEnds(shortDate(lastDay))}</div>
    </>
  );
}

interface ActsProps {
  readonly account: Account;
  readonly onAct: (act: AccountAct, account: Account) => void;
  /** Accounts can be bound to somebody at an identity provider. */
  readonly hasProvider: boolean;
}

/** How its owner gets in. */
function proofWords({ hasSecondFactor, hasIdentity }: Account): string {
  const byPassword = hasSecondFactor ? accountTexts.withFactor : accountTexts.passwordOnly;
  return hasIdentity ? `${byPassword}, ${providerTexts.isBound}` : byPassword;
}

function Acts({ account, onAct, hasProvider }: ActsProps): ReactElement {
  const { login, deactivatedAt, hasSecondFactor, hasIdentity } = account;
  if (deactivatedAt !== null) {
    return (
      <Button
        kind="tertiary"
        label={accountTexts.reactivateLabel(login)}
        onClick={() => onAct('reactivate', account)}
      >
        {accountTexts.reactivate}
      </Button>
    );
  }
  return (
    <div className="row-acts">
      <Button kind="tertiary" label={accountTexts.resetLabel(login)} onClick={() => onAct('reset', account)}>
        {accountTexts.reset}
      </Button>
      {hasSecondFactor && (
        <Button
          kind="tertiary"
          label={accountTexts.resetFactorLabel(login)}
          onClick={() => onAct('reset-factor', account)}
        >
          {accountTexts.resetFactor}
        </Button>
      )}
      {hasProvider && !hasIdentity && (
        <Button kind="tertiary" label={providerTexts.bindLabel(login)} onClick={() => onAct('bind', account)}>
          {providerTexts.bind}
        </Button>
      )}
      {hasIdentity && (
        <Button
          kind="tertiary"
          label={providerTexts.unbindLabel(login)}
          onClick={() => onAct('unbind', account)}
        >
          {providerTexts.unbind}
        </Button>
      )}
      <Button
        kind="tertiary"
        label={accountTexts.deactivateLabel(login)}
        onClick={() => onAct('deactivate', account)}
      >
        {accountTexts.deactivate}
      </Button>
    </div>
  );
}
