import type { FormEvent, ReactElement } from 'react';
import { useSaveProposal } from '../../api/measures.js';
import type { MeasureFrame, ProposeMeasure } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { MunicipalityChoice } from '../../parts/measure/municipality-choice.js';
import { proposalTexts } from '../../texts/measure-lists.js';
import { measureTexts } from '../../texts/measures.js';

interface ProposalFormProps {
  readonly frame: MeasureFrame;
  /** What is changed; null for a new one. */
  readonly seen: { readonly id: string; readonly version: number; readonly proposal: ProposeMeasure } | null;
  readonly onSaved: (id: string) => void;
}

const LINES = [
  { field: 'description', label: proposalTexts.description, hint: proposalTexts.noNames, maximum: 4000 },
  { field: 'forWhom', label: proposalTexts.forWhom, hint: proposalTexts.forWhomHint, maximum: 1000 },
  { field: 'whoCould', label: proposalTexts.whoCould, hint: proposalTexts.whoCouldHint, maximum: 1000 },
] as const;

const EMPTY = {
  title: '',
  description: '',
  forWhom: '',
  whoCould: '',
  needId: '',
  goalIds: [] as readonly string[],
  municipalities: [] as readonly string[],
};

/** The short form with which anybody proposes a measure. */
export function ProposalForm({ frame, seen, onSaved }: ProposalFormProps): ReactElement {
  const save = useSaveProposal(seen);
  const start = seen === null ? EMPTY : { ...seen.proposal, needId: seen.proposal.needId ?? '' };
  const { value, change, clear } = useDraft<typeof EMPTY>(`massnahme-vorschlag.${seen?.id ?? 'neu'}`, start);
  const errorOf = (field: string): string | undefined => fieldError(save.error, field);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    const { goalIds, municipalities, needId } = value;
    save.mutate(
      { ...value, needId: needId || null, goalIds: [...goalIds], municipalities: [...municipalities] },
      {
        onSuccess: (id) => {
          clear();
          onSaved(id);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate className="form narrow">
      <ErrorSummary error={save.error} />
      <TextField
        id="title"
        label={proposalTexts.title}
        maxLength={200}
        autoComplete="off"
        value={value.title}
        onValue={(title) => change({ title })}
        error={errorOf('title')}
      />
      {LINES.map(({ field, label, hint, maximum }) => (
        <TextArea
          key={field}
          id={field}
          label={label}
          hint={hint}
          maximum={maximum}
          value={value[field]}
          onValue={(text) => change({ [field]: text })}
          error={errorOf(field)}
        />
      ))}
      <ProposalLinks frame={frame} value={value} change={change} errorOf={errorOf} />
      <Button type="submit" kind="primary" isBusy={save.isPending}>
        {save.isPending ? measureTexts.sending : measureTexts.send}
      </Button>
    </form>
  );
}

interface ProposalLinksProps {
  readonly frame: MeasureFrame;
  readonly value: typeof EMPTY;
  readonly change: (part: Partial<typeof EMPTY>) => void;
  readonly errorOf: (field: string) => string | undefined;
}

function ProposalLinks({ frame, value, change, errorOf }: ProposalLinksProps): ReactElement {
  return (
    <>
      <MunicipalityChoice
        id="municipalities"
        label={proposalTexts.municipalities}
        hint={proposalTexts.municipalitiesHint}
        error={errorOf('municipalities')}
        values={value.municipalities}
        onValues={(municipalities) => change({ municipalities })}
      />
      <SelectField
        id="needId"
        label={proposalTexts.need}
        value={value.needId}
        choices={[
          { value: '', label: proposalTexts.needUnknown },
          ...frame.needs.map(({ id, title }) => ({ value: id, label: title })),
        ]}
        onValue={(needId) => change({ needId })}
        error={errorOf('needId')}
      />
      {frame.goals.length > 0 && (
        <CheckboxField
          id="goalIds"
          label={proposalTexts.goals}
          hint={proposalTexts.goalsHint}
          values={value.goalIds}
          choices={frame.goals.map(({ id, statement }) => ({ value: id, label: statement }))}
          onValues={(goalIds) => change({ goalIds })}
          error={errorOf('goalIds')}
        />
      )}
    </>
  );
}
