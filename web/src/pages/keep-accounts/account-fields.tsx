import type { ReactElement } from 'react';
import { useOrganisations } from '../../api/organisations.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { accountTexts, keepTexts } from '../../texts/administration.js';

/** Which account, of whom. */
export interface NewAccount {
  readonly organisationId: string;
  readonly login: string;
  readonly isAdministrator: boolean;
}

interface AccountFieldsProps {
  readonly idOf: (field: string) => string;
  readonly value: NewAccount;
  readonly error: Error | null;
  readonly onChange: (change: Partial<NewAccount>) => void;
}

/** The fields of a new account, whoever will choose its password. */
export function AccountFields({ idOf, value, error, onChange }: AccountFieldsProps): ReactElement {
  const organisations = (useOrganisations().data ?? []).filter(({ deactivatedOn }) => deactivatedOn === null);
  return (
    <>
      <SelectField
        id={idOf('organisationId')}
        label={accountTexts.organisation}
        value={value.organisationId}
        choices={[
          { value: '', label: keepTexts.choose },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(chosen) => onChange({ organisationId: chosen })}
        error={fieldError(error, 'organisationId')}
      />
      <TextField
        id={idOf('login')}
        label={accountTexts.login}
        hint={accountTexts.loginHint}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        value={value.login}
        onValue={(login) => onChange({ login })}
        error={fieldError(error, 'login')}
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
        onValue={(answer) => onChange({ isAdministrator: answer === 'yes' })}
      />
    </>
  );
}
