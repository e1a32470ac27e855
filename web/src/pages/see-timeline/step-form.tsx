import { useEffect, useRef, type FormEvent, type ReactElement } from 'react';
import { useSaveStep } from '../../api/concepts.js';
import type { EnterProcessStep, ProcessStep } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { NowSaved } from '../../parts/form/now-saved.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { stepSpans } from '../../parts/timeline/step-spans.js';
import { keepTexts } from '../../texts/administration.js';
import { partTexts } from '../../texts/concept.js';
import { timelineTexts } from '../../texts/timeline.js';

interface StepFormProps {
  readonly conceptId: string;
  /** Null for a new one. */
  readonly seen: ProcessStep | null;
  readonly onSaved: (title: string) => void;
  readonly onCancel: () => void;
}

/** As it is typed: an empty day is none. */
interface StepDraft {
  readonly title: string;
  readonly description: string;
  readonly plannedFrom: string;
  readonly plannedUntil: string;
  readonly actualFrom: string;
  readonly actualUntil: string;
  readonly isPublic: boolean;
}

const idOf = (field: string): string => `schritt-${field}`;

/** A step of the Zeitschiene: what it is, as planned and as it was. */
export function StepForm({ conceptId, seen, onSaved, onCancel }: StepFormProps): ReactElement {
  const save = useSaveStep(conceptId, seen);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { value, change, clear } = useDraft(`schritt.${conceptId}.${seen?.id ?? 'neu'}`, draftOf(seen));
  const errorOf = (field: string): string | undefined => fieldError(save.error, field);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    const sent = toStep(value);
    save.mutate(sent, {
      onSuccess: () => {
        clear();
        onSaved(sent.title);
      },
    });
  };
  return (
    <form onSubmit={send} noValidate className="form narrow" aria-labelledby={idOf('form')}>
      <h2 id={idOf('form')} ref={heading} tabIndex={-1} className="kern-heading-medium">
        {seen === null ? timelineTexts.addTitle : partTexts.editTitle(seen.title)}
      </h2>
      <ErrorSummary error={save.error} idOf={idOf} />
      <NowSaved error={save.error} facts={seen === null ? [] : savedFacts(seen)} />
      <TextField
        id={idOf('title')}
        label={timelineTexts.name}
        autoComplete="off"
        value={value.title}
        onValue={(title) => change({ title })}
        error={errorOf('title')}
      />
      <TextArea
        id={idOf('description')}
        label={timelineTexts.description}
        maximum={4000}
        value={value.description}
        onValue={(description) => change({ description })}
        error={errorOf('description')}
      />
      <DayPair fields={['plannedFrom', 'plannedUntil']} value={value} change={change} error={save.error} />
      <DayPair fields={['actualFrom', 'actualUntil']} value={value} change={change} error={save.error} />
      <RadioField
        id={idOf('isPublic')}
        label={timelineTexts.publicLabel}
        isHorizontal
        value={value.isPublic ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: timelineTexts.no },
          { value: 'yes', label: timelineTexts.yes },
        ]}
        onValue={(answer) => change({ isPublic: answer === 'yes' })}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={save.isPending}>
          {save.isPending ? keepTexts.saving : keepTexts.save}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {keepTexts.cancel}
        </Button>
      </div>
    </form>
  );
}

type DayField = 'plannedFrom' | 'plannedUntil' | 'actualFrom' | 'actualUntil';

interface DayPairProps {
  readonly fields: readonly DayField[];
  readonly value: StepDraft;
  readonly change: (part: Partial<StepDraft>) => void;
  readonly error: Error | null;
}

function DayPair({ fields, value, change, error }: DayPairProps): ReactElement {
  return (
    <div className="side-by-side">
      {fields.map((field) => (
        <TextField
          key={field}
          id={idOf(field)}
          type="date"
          label={timelineTexts[field]}
          {...(field.startsWith('actual') ? { hint: timelineTexts.actualHint } : {})}
          value={value[field]}
          onValue={(day) => change({ [field]: day })}
          error={fieldError(error, field)}
        />
      ))}
    </div>
  );
}

const EMPTY: StepDraft = {
  title: '',
  description: '',
  plannedFrom: '',
  plannedUntil: '',
  actualFrom: '',
  actualUntil: '',
  isPublic: true,
};

function draftOf(seen: ProcessStep | null): StepDraft {
  if (seen === null) return EMPTY;
  const { title, description, plannedFrom, plannedUntil, actualFrom, actualUntil, isPublic } = seen;
  const actual = { actualFrom: actualFrom ?? '', actualUntil: actualUntil ?? '' };
  return { title, description, plannedFrom, plannedUntil, ...actual, isPublic };
}

function toStep(draft: StepDraft): EnterProcessStep {
  return {
    ...draft,
    title: draft.title.trim(),
    description: draft.description.trim(),
    actualFrom: draft.actualFrom || null,
    actualUntil: draft.actualUntil || null,
  };
}

function savedFacts(seen: ProcessStep) {
  const { planned, actual } = stepSpans(seen);
  return [
    { name: timelineTexts.name, value: seen.title },
    { name: timelineTexts.planned, value: planned },
    { name: timelineTexts.actual, value: actual },
  ];
}
