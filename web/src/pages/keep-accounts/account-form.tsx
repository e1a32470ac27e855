import type { FormEvent, ReactElement } from 'react';
import { useOpenAccount } from '../../api/accounts.js';
import { useOrganisations } from '../../api/organisations.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { accountTexts, keepTexts } from '../../texts/administration.js';
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
  const organisations = (useOrganisations().data ?? []).filter(({ deactivatedOn }) => deactivatedOn === null);
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
        <SelectField
          id={idOf('organisationId')}
          label={accountTexts.organisation}
          value={value.organisationId}
          choices={[
            { value: '', label: keepTexts.choose },
            ...organisations.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(chosen) => change({ organisationId: chosen })}
          error={fieldError(open.error, 'organisationId')}
        />
        <TextField
          id={idOf('login')}
          label={accountTexts.login}
          hint={accountTexts.loginHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value.login}
          onValue={(login) => change({ login })}
          error={fieldError(open.error, 'login')}
        />
        <RadioField
          id={idOf('isAdministrator')}
          label={accountTexts.isAdministrator}
          hint={accountTexts.isAdministratorHint}
          isHorizontal
          value={value.isAdministrator ? 'yes' : 'no'}
          choices={[
            { value: 'no', label: accountTexts.no },
            { value: 'yes', label: accountTexts.yes },
          ]}
          onValue={(answer) => change({ isAdministrator: answer === 'yes' })}
        />
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
