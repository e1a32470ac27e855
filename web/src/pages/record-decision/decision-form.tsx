import type { FormEvent, ReactElement } from 'react';
import { useDecidingCommittees, useRecordDecision } from '../../api/decisions.js';
import type { Decision } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useToday } from '../../parts/words/use-today.js';
import { decisionTexts, outcomeTerms, recordTexts } from '../../texts/decisions.js';
import { emptyDecision, toDecision, VOTES } from './decision-draft.js';

interface DecisionFormProps {
  /** The one that it puts right. */
  readonly corrects: Decision | null;
  /** Only committees of this kind; all where it is null. */
  readonly committeeKind: string | null;
  readonly onSaved: (decision: Decision) => void;
}

/** What is entered of a decision. */
export function DecisionForm({ corrects, committeeKind, onSaved }: DecisionFormProps): ReactElement {
  const record = useRecordDecision();
  const today = useToday();
  const committees = (useDecidingCommittees().data ?? []).filter(
    ({ kind }) => committeeKind === null || kind === committeeKind,
  );
  const { value, change, clear } = useDraft(
    `beschluss.${corrects?.id ?? committeeKind ?? 'neu'}`,
    emptyDecision(corrects, today),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (record.isPending) return;
    record.mutate(toDecision(value, corrects?.id ?? null), {
      onSuccess: (decision) => {
        clear();
        onSaved(decision);
      },
    });
  };
  const errorOf = (field: string): string | undefined => fieldError(record.error, field);
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={record.error} />
      <SelectField
        id="committeeId"
        label={decisionTexts.committee}
        value={value.committeeId}
        choices={[
          { value: '', label: recordTexts.choose },
          ...committees.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onValue={(committeeId) => change({ committeeId })}
        error={errorOf('committeeId')}
      />
      <TextField
        id="decidedOn"
        type="date"
        label={decisionTexts.decidedOn}
        value={value.decidedOn}
        onValue={(decidedOn) => change({ decidedOn })}
        error={errorOf('decidedOn')}
      />
      <TextField
        id="agendaItem"
        label={decisionTexts.agendaItem}
        hint={recordTexts.agendaItemHint}
        value={value.agendaItem}
        onValue={(agendaItem) => change({ agendaItem })}
        error={errorOf('agendaItem')}
      />
      <TextField
        id="subject"
        label={decisionTexts.subject}
        hint={recordTexts.subjectHint}
        value={value.subject}
        onValue={(subject) => change({ subject })}
        error={errorOf('subject')}
      />
      <TextArea
        id="wording"
        label={decisionTexts.wording}
        hint={recordTexts.wordingHint}
        maximum={20_000}
        value={value.wording}
        onValue={(wording) => change({ wording })}
        error={errorOf('wording')}
      />
      <RadioField
        id="outcome"
        label={decisionTexts.outcome}
        value={value.outcome}
        choices={Object.entries(outcomeTerms).map(([outcome, label]) => ({ value: outcome, label }))}
        onValue={(outcome) => change({ outcome: outcome as Decision['outcome'] })}
        error={errorOf('outcome')}
      />
      <div className="side-by-side">
        {VOTES.map((field) => (
          <TextField
            key={field}
            id={field}
            label={recordTexts[field]}
            hint={recordTexts.votesHint}
            inputMode="numeric"
            value={value[field]}
            onValue={(text) => change({ [field]: text })}
            error={errorOf(field)}
          />
        ))}
      </div>
      <RadioField
        id="isPublic"
        label={recordTexts.publicity}
        value={value.publicity}
        choices={[
          { value: 'internal', label: recordTexts.internal },
          { value: 'public', label: recordTexts.everybody },
        ]}
        onValue={(publicity) => change({ publicity: publicity as typeof value.publicity })}
        error={errorOf('isPublic')}
      />
      <Button type="submit" kind="primary" isBusy={record.isPending}>
        {record.isPending ? recordTexts.saving : recordTexts.save}
      </Button>
    </form>
  );
}
