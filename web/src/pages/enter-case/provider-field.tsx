import type { ReactElement } from 'react';
import { useSites } from '../../api/offerings.js';
import { SelectField } from '../../parts/form/select-field.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { fieldId, type FieldsProps } from './form-fields.js';

/** The provider that is asked to take somebody on; nobody, as a rule. */
export function ProviderField({ draft, change, errorOf }: FieldsProps): ReactElement {
  const sites = useSites().data ?? [];
  const providers = new Map(sites.map(({ providerId, providerName }) => [providerId, providerName]));
  const sorted = [...providers].toSorted(([, a], [, b]) => a.localeCompare(b, 'de'));
  return (
    <>
      <h3 className="kern-heading-small form-part__also">{enterCaseTexts.providerTitle}</h3>
      <SelectField
        id={fieldId('addressedProviderId')}
        label={enterCaseTexts.provider}
        hint={enterCaseTexts.providerHint}
        value={draft.addressedProviderId}
        choices={[
          { value: '', label: enterCaseTexts.noProvider },
          ...sorted.map(([value, label]) => ({ value, label })),
        ]}
        onValue={(addressedProviderId) => change({ addressedProviderId })}
        error={errorOf('addressedProviderId')}
      />
    </>
  );
}
