import type { ReactElement } from 'react';
import type { Account } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import type { Column } from '../../parts/table/card-table.js';
import { momentWords } from '../../parts/words/dates.js';
import { accountTexts, keepTexts } from '../../texts/administration.js';

/** What can be done with an account. */
export type AccountAct = 'reset' | 'deactivate' | 'reactivate';

/** Login, organisation, role, state and acts. */
export function accountColumns(
  onAct: (act: AccountAct, account: Account) => void,
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
    { id: 'createdAt', title: accountTexts.createdAt, cell: ({ createdAt }) => momentWords(createdAt) },
    { id: 'state', title: keepTexts.state, cell: (account) => <State account={account} /> },
    { id: 'acts', title: keepTexts.acts, cell: (account) => <Acts account={account} onAct={onAct} /> },
  ];
}

function State({ account: { deactivatedAt, mustChangePassword } }: { account: Account }): ReactElement {
  if (deactivatedAt !== null) return <Badge kind="warning">{keepTexts.deactivated}</Badge>;
  if (mustChangePassword) return <Badge kind="info">{accountTexts.firstPasswordOpen}</Badge>;
  return <Badge kind="success">{keepTexts.active}</Badge>;
}

interface ActsProps {
  readonly account: Account;
  readonly onAct: (act: AccountAct, account: Account) => void;
}

function Acts({ account, onAct }: ActsProps): ReactElement {
  const { login, deactivatedAt } = account;
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
