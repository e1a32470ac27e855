import { useState, type ReactElement } from 'react';
import { useAccounts } from '../../api/accounts.js';
import { useOrganisations } from '../../api/organisations.js';
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
import { accountColumns, type AccountAct } from './account-columns.js';
import { AccountForm } from './account-form.js';
import { AskFirst } from './ask-first.js';
import { FirstPassword, type Handed } from './first-password.js';

/** “Konten”: who signs in for whom. */
export function AccountsPage(): ReactElement {
  const accounts = useAccounts();
  const { chosen, choose } = useListAddress();
  const [isAdding, setAdding] = useState(false);
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
  return (
    <>
      <PageTitle title={accountTexts.title} />
      <p className="kern-body lead">{accountTexts.lead}</p>
      <Filters chosen={chosen} choose={choose} />
      <div className="section-head list-head">
        <p className="kern-body kern-body--muted" aria-live="polite">
          {accounts.data !== undefined && keepTexts.found(rows.length)}
        </p>
        {!isAdding && (
          <Button kind="primary" icon="add" onClick={() => setAdding(true)}>
            {accountTexts.add}
          </Button>
        )}
      </div>
      {handed !== null && <FirstPassword key={handed.firstPassword} handed={handed} />}
      {isAdding && (
        <AccountForm
          organisationId={chosen('organisation')}
          onCancel={() => setAdding(false)}
          onOpened={(opened) => {
            setAdding(false);
            setHanded(opened);
          }}
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
          columns={accountColumns(ask)}
        />
      )}
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
