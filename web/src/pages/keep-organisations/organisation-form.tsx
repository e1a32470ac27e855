import type { FormEvent, ReactElement } from 'react';
import { useSaveOrganisation } from '../../api/organisations.js';
import type { EnterOrganisation, Organisation } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { keepTexts, organisationTexts } from '../../texts/administration.js';
import { organisationKindTerms } from '../../texts/terms.js';

interface OrganisationFormProps {
  /** Null for a new one. */
  readonly seen: Organisation | null;
  readonly onSaved: (id: string) => void;
}

/** An empty kind is sent as such: the server says what is missing. */
interface Draft extends Omit<EnterOrganisation, 'kind'> {
  readonly kind: string;
}

/** Name, kind and mailbox of a member. */
export function OrganisationForm({ seen, onSaved }: OrganisationFormProps): ReactElement {
  const save = useSaveOrganisation(seen?.id ?? null);
  const { value, change, clear } = useDraft<Draft>(`organisation.${seen?.id ?? 'neu'}`, {
    kind: seen?.kind ?? '',
    name: seen?.name ?? '',
    mailAddress: seen?.mailAddress ?? '',
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(value as EnterOrganisation, {
      onSuccess: (id) => {
        clear();
        onSaved(id);
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={save.error} />
      <TextField
        id="name"
        label={organisationTexts.name}
        autoComplete="off"
        value={value.name}
        onValue={(name) => change({ name })}
        error={fieldError(save.error, 'name')}
      />
      {seen?.isUsed === true ? (
        <p className="kern-body">{organisationTexts.kindFixed(organisationKindTerms[seen.kind])}</p>
      ) : (
        <SelectField
          id="kind"
          label={organisationTexts.kind}
          hint={organisationTexts.kindHint}
          value={value.kind}
          choices={[
            { value: '', label: keepTexts.choose },
            ...Object.entries(organisationKindTerms).map(([kind, label]) => ({ value: kind, label })),
          ]}
          onValue={(kind) => change({ kind })}
          error={fieldError(save.error, 'kind')}
        />
      )}
      <TextField
        id="mailAddress"
        type="email"
        label={organisationTexts.mailAddress}
        hint={organisationTexts.mailHint}
        autoComplete="off"
        value={value.mailAddress}
        onValue={(mailAddress) => change({ mailAddress })}
        error={fieldError(save.error, 'mailAddress')}
      />
      <Button type="submit" kind="primary" isBusy={save.isPending}>
        {save.isPending ? keepTexts.saving : keepTexts.save}
      </Button>
    </form>
  );
}
