import { useState, type FormEvent, type ReactElement } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { useSaveSurvey, useSurvey } from '../../api/surveys.js';
import type { Survey, SurveyConcept, WholeSurvey } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { Alert } from '../../parts/show/alert.js';
import { addDays } from '../../parts/words/dates.js';
import { useToday } from '../../parts/words/use-today.js';
import { buildSurveyTexts as texts } from '../../texts/surveys.js';
import { QuestionsPart } from './questions-part.js';
import { draftOfSurvey, emptySurvey, toSurvey, type SurveyDraft } from './survey-draft.js';
import { SurveyFields } from './survey-fields.js';

interface SurveyFormProps {
  /** Null for a new one. */
  readonly seen: WholeSurvey | null;
  readonly concepts: readonly SurveyConcept[];
  readonly onSaved: (survey: Survey) => void;
  readonly onReload: () => void;
}

const THREE_WEEKS = 21;

/** A survey with its questions. What is typed stays until it is saved, also where somebody else was quicker. */
export function SurveyForm({ seen, concepts, onSaved, onReload }: SurveyFormProps): ReactElement {
  const today = useToday();
  const save = useSaveSurvey(seen?.id ?? null);
  const latest = useSurvey(seen?.id ?? null);
  const [first] = useState(seen); // what the fields began with; others may save meanwhile
  const { value, change, clear } = useDraft<SurveyDraft>(
    `befragung.bauen.${first?.id ?? 'neu'}`,
    first === null ? emptySurvey(today, addDays(today, THREE_WEEKS)) : draftOfSurvey(first),
  );
  const send = (version: number | null): void => {
    if (save.isPending) return;
    save.mutate(
      { body: toSurvey(value), version },
      {
        onSuccess: (survey) => {
          clear();
          onSaved(survey);
        },
      },
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(first?.version ?? null);
  };
  const isConflict = save.error instanceof ApiProblem && save.error.code === 'changed-meanwhile';
  const takeTheirs = (): void => {
    if (latest.data !== undefined) change(draftOfSurvey(latest.data));
    save.reset();
    onReload();
  };
  return (
    <form onSubmit={submit} noValidate className="form">
      {isConflict ? (
        <ConflictChoice onOverwrite={() => send(latest.data?.version ?? null)} onTakeTheirs={takeTheirs} />
      ) : (
        <ErrorSummary error={save.error} />
      )}
      <h2 className="kern-heading-medium">{texts.basics}</h2>
      <SurveyFields
        draft={value}
        change={change}
        error={save.error}
        concepts={concepts}
        isOpen={seen?.state === 'open'}
      />
      <h2 className="kern-heading-medium">{texts.questions}</h2>
      <QuestionsPart
        questions={value.questions}
        onQuestions={(questions) => change({ questions })}
        error={save.error}
        fields={concepts.find(({ id }) => id === value.conceptId)?.fields ?? []}
        isFixed={isFixed(seen)}
      />
      <Button type="submit" kind="primary" isBusy={save.isPending}>
        {save.isPending ? texts.saving : texts.save}
      </Button>
    </form>
  );
}

/** Somebody has begun to answer: its questions stay. */
function isFixed(seen: WholeSurvey | null): boolean {
  return seen !== null && seen.hasAnswers && seen.state !== 'draft';
}

interface ConflictChoiceProps {
  readonly onOverwrite: () => void;
  readonly onTakeTheirs: () => void;
}

/** Somebody else was quicker: nothing is lost, and whoever typed decides. */
function ConflictChoice({ onOverwrite, onTakeTheirs }: ConflictChoiceProps): ReactElement {
  return (
    <Alert kind="warning" title={texts.conflictTitle} role="alert">
      <p className="kern-body">{texts.conflictBody}</p>
      <div className="kern-btn-wrapper">
        <Button kind="secondary" onClick={onOverwrite}>
          {texts.overwrite}
        </Button>
        <Button kind="tertiary" onClick={onTakeTheirs}>
          {texts.takeTheirs}
        </Button>
      </div>
    </Alert>
  );
}
