import { useState, type ReactElement } from 'react';
import { useAccounts } from '../../api/accounts.js';
import { useOrganisations } from '../../api/organisations.js';
import { useProviderLabel } from '../../api/session.js';
import type { Account } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { CardTable } from '../../parts/table/card-table.js';
import { holdsWords } from '../../parts/table/holds-words.js';
import { isOfState, StateFilter } from '../../parts/table/state-filter.js';
import { useListAddress } from '../../parts/table/use-list-address.js';
import { accountTexts, keepTexts } from '../../texts/administration.js';
import { invitationTexts } from '../../texts/invitations.js';
import { accountColumns, type AccountAct } from './account-columns.js';
import { AccountForm } from './account-form.js';
import { AskFirst } from './ask-first.js';
import { FirstPassword, type Handed } from './first-password.js';
import { InviteForm } from './invite-form.js';
import { OpenInvitations } from './open-invitations.js';

/** “Konten”: who signs in for whom. */
export function AccountsPage(): ReactElement {
  const accounts = useAccounts();
  const { chosen, choose } = useListAddress();
  const [adding, setAdding] = useState<'account' | 'invitation' | null>(null);
  const hasProvider = useProviderLabel() !== null;
  const [asked, setAsked] = useState<{ readonly act: AccountAct; readonly account: Account } | null>(null);
  const [handed, setHanded] = useState<Handed | null>(null);
  const rows = (accounts.data ?? []).filter(
    (one) =>
      holdsWords([one.login, one.organisationName], chosen('suche')) &&
      (chosen('organisation') === '' || one.organisationId === chosen('organisation')) &&
      isOfState(chosen('stand'), one.deactivatedAt === null),
  );
  const ask = (act: AccountAct, account: Account): void => {
    setHanded(null);
    setAsked({ act, account });
  };
  const added = (opened: Handed): void => {
    setAdding(null);
    setHanded(opened);
  };
  return (
    <>
      <PageTitle title={accountTexts.title} />
      <p className="kern-body lead">{accountTexts.lead}</p>
      <Filters chosen={chosen} choose={choose} />
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {accounts.data !== undefined && keepTexts.found(rows.length)}
        </p>
        {adding === null && (
          <div className="row-acts">
            <Button kind="secondary" icon="mail" onClick={() => setAdding('invitation')}>
              {invitationTexts.invite}
            </Button>
            <Button kind="primary" icon="add" onClick={() => setAdding('account')}>
              {accountTexts.add}
            </Button>
          </div>
        )}
      </div>
      {handed !== null && <FirstPassword key={handed.firstPassword} handed={handed} />}
      {adding === 'account' && (
        <AccountForm
          organisationId={chosen('organisation')}
          onCancel={() => setAdding(null)}
          onOpened={added}
        />
      )}
      {adding === 'invitation' && (
        <InviteForm
          organisationId={chosen('organisation')}
          onCancel={() => setAdding(null)}
          onInvited={added}
        />
      )}
      {asked !== null && (
        <AskFirst
          key={asked.account.id + asked.act}
          {...asked}
          onDone={(opened) => {
            setAsked(null);
            setHanded(opened);
          }}
          onCancel={() => setAsked(null)}
        />
      )}
      {accounts.isPending && <Loading />}
      {accounts.isError && <LoadFailed error={accounts.error} onRetry={accounts.refetch} />}
      {accounts.data !== undefined && rows.length === 0 && <p className="kern-body">{keepTexts.empty}</p>}
      {rows.length > 0 && (
        <CardTable
          file="konten"
          caption={accountTexts.list}
          rows={rows}
          keyOf={({ id }) => id}
          columns={accountColumns(ask, hasProvider)}
        />
      )}
      <OpenInvitations />
    </>
  );
}

function Filters({ chosen, choose }: ReturnType<typeof useListAddress>): ReactElement {
  const organisations = useOrganisations().data ?? [];
  return (
    <section className="filters" aria-label={keepTexts.filters}>
      <TextField
        id="suche"
        label={accountTexts.searchFor}
        value={chosen('suche')}
        onValue={(suche) => choose({ suche })}
      />
      <SelectField
        id="organisation"
        label={accountTexts.organisation}
        value={chosen('organisation')}
        choices={[
          { value: '', label: accountTexts.allOrganisations },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(organisation) => choose({ organisation })}
      />
      <StateFilter value={chosen('stand')} onValue={(stand) => choose({ stand })} />
    </section>
  );
}
