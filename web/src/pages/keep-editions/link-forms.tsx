import { useState, type ReactElement } from 'react';
import {
  useAddFieldLink,
  useEndFieldLink,
  useRemoveFieldLink,
  useWorkingGroups,
} from '../../api/concepts.js';
import type { ConceptPart, FieldLink } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { ReasonForm } from '../../parts/form/reason-form.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { useToday } from '../../parts/words/use-today.js';
import { keepTexts } from '../../texts/administration.js';
import { fieldLinkTexts } from '../../texts/concept.js';

interface AddLinkFormProps {
  readonly conceptId: string;
  readonly field: ConceptPart;
  readonly onEnd: () => void;
}

/** Ties a working group to a field from a day on. */
export function AddLinkForm({ conceptId, field, onEnd }: AddLinkFormProps): ReactElement {
  const groups = useWorkingGroups().data ?? [];
  const add = useAddFieldLink(conceptId);
  const [committeeId, setCommitteeId] = useState('');
  const [linkedFrom, setLinkedFrom] = useState(useToday());
  const id = `gruppe-${field.id}`;
  return (
    <ReasonForm
      id={id}
      question={fieldLinkTexts.addTitle(field.title)}
      submit={fieldLinkTexts.add}
      error={add.error}
      isBusy={add.isPending}
      onConfirm={() => add.mutate({ fieldId: field.id, committeeId, linkedFrom }, { onSuccess: onEnd })}
      onCancel={onEnd}
    >
      {groups.length === 0 && <p className="kern-body">{fieldLinkTexts.noGroups}</p>}
      <SelectField
        id={`${id}-committeeId`}
        label={fieldLinkTexts.group}
        value={committeeId}
        choices={[
          { value: '', label: keepTexts.choose },
          ...groups.map((group) => ({ value: group.id, label: group.name })),
        ]}
        onValue={setCommitteeId}
        error={fieldError(add.error, 'committeeId')}
      />
      <TextField
        id={`${id}-linkedFrom`}
        type="date"
        label={fieldLinkTexts.from}
        value={linkedFrom}
        onValue={setLinkedFrom}
        error={fieldError(add.error, 'linkedFrom')}
      />
    </ReasonForm>
  );
}

/** Says until when a group worked on a field; or strikes a link that never was. */
export function EndLinkForm({
  conceptId,
  field,
  link,
  onEnd,
}: AddLinkFormProps & { readonly link: FieldLink }): ReactElement {
  const change = useEndFieldLink(conceptId);
  const remove = useRemoveFieldLink(conceptId);
  const [linkedUntil, setLinkedUntil] = useState(useToday());
  const id = `ende-${link.id}`;
  return (
    <ReasonForm
      id={id}
      question={fieldLinkTexts.endTitle(link.committeeName, field.title)}
      submit={fieldLinkTexts.endYes}
      error={change.error ?? remove.error}
      isBusy={change.isPending || remove.isPending}
      onConfirm={() => change.mutate({ ...link, linkedUntil }, { onSuccess: onEnd })}
      onCancel={onEnd}
    >
      <TextField
        id={`${id}-linkedUntil`}
        type="date"
        label={fieldLinkTexts.until}
        value={linkedUntil}
        onValue={setLinkedUntil}
        error={fieldError(change.error, 'linkedUntil')}
      />
      <div>
        <Button kind="tertiary" onClick={() => remove.mutate(link.id, { onSuccess: onEnd })}>
          {fieldLinkTexts.remove}
        </Button>
      </div>
    </ReasonForm>
  );
}
