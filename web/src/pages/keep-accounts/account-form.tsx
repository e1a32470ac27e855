import type { FormEvent, ReactElement } from 'react';
import { useOpenAccount } from '../../api/accounts.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { accountTexts, keepTexts } from '../../texts/administration.js';
import { AccountFields } from './account-fields.js';
import type { Handed } from './first-password.js';

interface AccountFormProps {
  /** The one that the list shows; empty where it shows all. */
  readonly organisationId: string;
  readonly onOpened: (handed: Handed) => void;
  readonly onCancel: () => void;
}

/** A new account. Its password is made by the server. */
export function AccountForm({ organisationId, onOpened, onCancel }: AccountFormProps): ReactElement {
  const open = useOpenAccount();
  const { value, change, clear } = useDraft('konto.neu', {
    organisationId,
    login: '',
    isAdministrator: false,
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (open.isPending) return;
    const login = value.login.trim();
    open.mutate(
      { ...value, login },
      {
        onSuccess: ({ firstPassword }) => {
          clear();
          onOpened({ title: accountTexts.opened(login), firstPassword });
        },
      },
    );
  };
  const idOf = (field: string): string => `konto-${field}`;
  return (
    <section className="narrow" aria-labelledby="neues-konto">
      <h2 id="neues-konto" className="kern-heading-medium">
        {accountTexts.addTitle}
      </h2>
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={open.error} idOf={idOf} />
        <AccountFields idOf={idOf} value={value} error={open.error} onChange={change} />
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={open.isPending}>
            {open.isPending ? keepTexts.saving : accountTexts.open}
          </Button>
          <Button kind="tertiary" onClick={onCancel}>
            {keepTexts.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
