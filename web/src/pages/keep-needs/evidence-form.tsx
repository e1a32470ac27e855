import type { FormEvent, ReactElement } from 'react';
import { useAddEvidence, useEvidenceChoices } from '../../api/objectives.js';
import type { AddEvidence, EvidenceChoices, Need } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { evidenceKindTerms } from '../../texts/objective-terms.js';
import { evidenceTexts, objectiveTexts } from '../../texts/objectives.js';
import { EMPTY_EVIDENCE, toEvidence, type EvidenceDraft } from './evidence-draft.js';

interface EvidenceFormProps {
  readonly need: Need;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const KINDS = ['gap', 'statistic', 'document'] as const;
const LONGEST_STATEMENT = 1000;

/** A piece of evidence to bring: a gap as it is today, a figure, or a document. */
export function EvidenceForm({ need, onDone, onCancel }: EvidenceFormProps): ReactElement {
  const choices = useEvidenceChoices(need.conceptId);
  const add = useAddEvidence(need.id);
  const { value, change, clear } = useDraft<EvidenceDraft>(`beleg.${need.id}`, EMPTY_EVIDENCE);
  if (choices.isPending) return <Loading />;
  if (choices.isError) return <LoadFailed error={choices.error} onRetry={choices.refetch} />;
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const done = (): void => {
      clear();
      onDone();
    };
    if (!add.isPending) add.mutate(toEvidence(value), { onSuccess: done });
  };
  return (
    <form className="form evidence-form" onSubmit={send} noValidate aria-label={evidenceTexts.add}>
      <ErrorSummary error={add.error} idOf={(field) => `beleg-${field}`} />
      <RadioField
        id="beleg-kind"
        label={evidenceTexts.kind}
        isHorizontal
        value={value.kind}
        choices={KINDS.map((kind) => ({ value: kind, label: evidenceKindTerms[kind] }))}
        onValue={(kind) => change({ kind: kind as AddEvidence['kind'] })}
      />
      {value.kind === 'gap' && (
        <GapFields gaps={choices.data.gaps} value={value} change={change} error={add.error} />
      )}
      {value.kind === 'document' && (
        <DocumentFields documents={choices.data.documents} value={value} change={change} error={add.error} />
      )}
      {value.kind !== 'gap' && <StatementFields value={value} change={change} error={add.error} />}
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={add.isPending}>
          {evidenceTexts.add}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {objectiveTexts.leave}
        </Button>
      </div>
    </form>
  );
}

interface FieldsProps {
  readonly value: EvidenceDraft;
  readonly change: (part: Partial<EvidenceDraft>) => void;
  readonly error: Error | null;
}

function GapFields({
  gaps,
  value,
  change,
  error,
}: FieldsProps & Pick<EvidenceChoices, 'gaps'>): ReactElement {
  const gap = gaps.find(({ id }) => id === value.gapId);
  return (
    <>
      <SelectField
        id="beleg-gapId"
        label={evidenceTexts.gap}
        hint={evidenceTexts.gapHint}
        value={value.gapId}
        choices={[
          { value: '', label: gaps.length === 0 ? evidenceTexts.noGaps : evidenceTexts.chooseGap },
          ...gaps.map(({ id, title, isOpen }) => ({
            value: id,
            label: evidenceTexts.gapOption(title, isOpen),
          })),
        ]}
        onValue={(gapId) => change({ gapId })}
        error={fieldError(error, 'gapId')}
      />
      {gap !== undefined && (
        <p className="kern-body">
          {evidenceTexts.kept} „{gap.statement}“
        </p>
      )}
    </>
  );
}

function DocumentFields(props: FieldsProps & Pick<EvidenceChoices, 'documents'>): ReactElement {
  const { documents, value, change, error } = props;
  return (
    <SelectField
      id="beleg-documentId"
      label={evidenceTexts.document}
      value={value.documentId}
      choices={[
        {
          value: '',
          label: documents.length === 0 ? evidenceTexts.noDocuments : evidenceTexts.chooseDocument,
        },
        ...documents.map(({ id, title }) => ({ value: id, label: title })),
      ]}
      onValue={(documentId) => change({ documentId })}
      error={fieldError(error, 'documentId')}
    />
  );
}

function StatementFields({ value, change, error }: FieldsProps): ReactElement {
  return (
    <>
      <TextArea
        id="beleg-statement"
        label={evidenceTexts.statement}
        hint={evidenceTexts.statementHint}
        value={value.statement}
        maximum={LONGEST_STATEMENT}
        onValue={(statement) => change({ statement })}
        error={fieldError(error, 'statement')}
      />
      {value.kind === 'statistic' && (
        <>
          <TextField
            id="beleg-source"
            label={evidenceTexts.source}
            value={value.source}
            onValue={(source) => change({ source })}
            error={fieldError(error, 'source')}
          />
          <TextField
            id="beleg-asOf"
            type="date"
            label={evidenceTexts.asOf}
            value={value.asOf}
            onValue={(asOf) => change({ asOf })}
            error={fieldError(error, 'asOf')}
          />
        </>
      )}
    </>
  );
}
