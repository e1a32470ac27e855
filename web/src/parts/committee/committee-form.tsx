import type { FormEvent, ReactElement } from 'react';
import { useSaveCommittee } from '../../api/committees.js';
import type { AddCommittee, Committee } from '../../api/types.js';
import { keepTexts } from '../../texts/administration.js';
import { committeeKindTerms, committeeTexts } from '../../texts/committees.js';
import { Button } from '../form/button.js';
import { CheckboxField } from '../form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../form/error-summary.js';
import { SelectField } from '../form/select-field.js';
import { TextArea } from '../form/text-area.js';
import { TextField } from '../form/text-field.js';
import { useDraft } from '../form/use-draft.js';

interface CommitteeFormProps {
  /** Null for a new one. */
  readonly seen: Committee | null;
  readonly onSaved: (id: string) => void;
  readonly onCancel: () => void;
}

const NEW: AddCommittee = { kind: 'working-group', name: '', purpose: '', isOpen: true, isPublic: true };

/** What a committee is called, what it is for, whether it is open and public. */
export function CommitteeForm({ seen, onSaved, onCancel }: CommitteeFormProps): ReactElement {
  const save = useSaveCommittee(seen);
  const { value, change, clear } = useDraft<AddCommittee>(
    seen === null ? 'gremium.neu' : `gremium.${seen.id}.${seen.version}`,
    seen === null ? NEW : wordsOf(seen),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(value, {
      onSuccess: (id) => {
        clear();
        onSaved(id);
      },
    });
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={save.error} />
      {seen === null && (
        <SelectField
          id="kind"
          label={committeeTexts.kind}
          value={value.kind}
          choices={Object.entries(committeeKindTerms).map(([kind, label]) => ({ value: kind, label }))}
          onValue={(kind) => change({ kind: kind as AddCommittee['kind'] })}
        />
      )}
      <TextField
        id="name"
        label={committeeTexts.name}
        autoComplete="off"
        value={value.name}
        onValue={(name) => change({ name })}
        error={fieldError(save.error, 'name')}
      />
      <TextArea
        id="purpose"
        label={committeeTexts.purpose}
        maximum={1000}
        value={value.purpose}
        onValue={(purpose) => change({ purpose })}
        error={fieldError(save.error, 'purpose')}
      />
      <CheckboxField
        id="options"
        label={committeeTexts.options}
        values={[...(value.isOpen ? ['isOpen'] : []), ...(value.isPublic ? ['isPublic'] : [])]}
        choices={[
          { value: 'isOpen', label: committeeTexts.isOpen },
          { value: 'isPublic', label: committeeTexts.isPublic },
        ]}
        onValues={(values) =>
          change({ isOpen: values.includes('isOpen'), isPublic: values.includes('isPublic') })
        }
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={save.isPending}>
          {save.isPending ? keepTexts.saving : committeeTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {keepTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

function wordsOf({ kind, name, purpose, isOpen, isPublic }: Committee): AddCommittee {
  return { kind, name, purpose, isOpen, isPublic };
}
