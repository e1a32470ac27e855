import { useState, type FormEvent, type ReactElement } from 'react';
import type { FilledSheet } from '../../api/surveys.js';
import type { SurveyAnswer, SurveyQuestion } from '../../api/types.js';
import { sheetTexts } from '../../texts/survey-sheet.js';
import { Button } from '../form/button.js';
import { ErrorSummary, fieldError } from '../form/error-summary.js';
import { TextField } from '../form/text-field.js';
import { useDraft } from '../form/use-draft.js';
import { Alert } from '../show/alert.js';
import {
  answersOfDraft,
  draftOfAnswers,
  isFilled,
  NO_ANSWER,
  type AnswerDraft,
  type SheetDraft,
} from './answer-draft.js';
import { AnswerField, answerFieldId } from './answer-field.js';

/** How a sheet is handed on: saved, or sent. */
export interface SheetHandling {
  readonly error: Error | null;
  readonly isPending: boolean;
  readonly onFill: (sheet: FilledSheet, done: () => void) => void;
}

interface SheetFormProps {
  readonly questions: readonly SurveyQuestion[];
  readonly answers: readonly SurveyAnswer[];
  /** Null for a preview, of which nothing is kept. */
  readonly draftKey: string | null;
  /** Somebody who came by the link for everybody may name their organisation. */
  readonly asksForName: boolean;
  /** Null for a preview: nothing can be sent. */
  readonly handling: SheetHandling | null;
}

interface Typed {
  readonly answers: SheetDraft;
  readonly name: string;
}

/** The questions with their fields, how far one is, and what is still missing. */
export function SheetForm(props: SheetFormProps): ReactElement {
  const { questions, answers, draftKey, asksForName, handling } = props;
  const { value, change, clear } = useDraft<Typed>(draftKey, { answers: draftOfAnswers(answers), name: '' });
  const [saves, setSaves] = useState(0);
  const error = handling?.error ?? null;
  const fill = (isSent: boolean): void => {
    if (handling === null || handling.isPending) return;
    const name = value.name.trim() === '' ? null : value.name.trim();
    handling.onFill({ isSent, answers: answersOfDraft(questions, value.answers), name }, () => {
      if (isSent) clear();
      else setSaves(saves + 1);
    });
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    fill(true);
  };
  const answer = (id: string, given: AnswerDraft): void => {
    setSaves(0);
    change({ answers: { ...value.answers, [id]: given } });
  };
  const isBusy = handling?.isPending === true;
  return (
    <form onSubmit={submit} noValidate className="form">
      <ErrorSummary error={error} idOf={(field) => answerFieldId(field.replace(/^answers\./, ''))} />
      {asksForName && (
        <TextField
          id="name"
          label={sheetTexts.nameField}
          hint={sheetTexts.nameHint}
          autoComplete="organization"
          maxLength={200}
          value={value.name}
          onValue={(name) => change({ name })}
        />
      )}
      {questions.map((question, index) => (
        <AnswerField
          key={question.id}
          question={question}
          number={index + 1}
          answer={value.answers[question.id] ?? NO_ANSWER}
          error={fieldError(error, `answers.${question.id}`)}
          onAnswer={(given) => answer(question.id, given)}
        />
      ))}
      <Progress questions={questions} draft={value.answers} />
      {saves > 0 && <Alert key={saves} kind="success" title={sheetTexts.saved} takesFocus />}
      {handling !== null && (
        <div className="kern-btn-wrapper no-print">
          <Button type="submit" kind="primary" isBusy={isBusy}>
            {isBusy ? sheetTexts.sending : sheetTexts.send}
          </Button>
          <Button kind="secondary" isBusy={isBusy} onClick={() => fill(false)}>
            {sheetTexts.save}
          </Button>
        </div>
      )}
    </form>
  );
}

function Progress({
  questions,
  draft,
}: {
  questions: readonly SurveyQuestion[];
  draft: SheetDraft;
}): ReactElement {
  const done = questions.filter((question) => isFilled(draft, question)).length;
  const missing = questions.filter((question) => question.isRequired && !isFilled(draft, question));
  return (
    <div className="sheet-progress">
      <progress
        className="work-progress__bar"
        aria-label={sheetTexts.progressLabel}
        max={Math.max(1, questions.length)}
        value={done}
      />
      <p className="kern-body">{sheetTexts.progress(done, questions.length)}</p>
      {missing.length > 0 && (
        <>
          <p className="kern-body">{sheetTexts.missing}</p>
          <ul className="kern-list kern-list--bullet">
            {missing.map(({ id, title }) => (
              <li key={id}>
                <a
                  className="kern-link"
                  href={`#${answerFieldId(id)}`}
                  onClick={(event) => {
                    event.preventDefault(); // the address belongs to the page, not to its fields
                    document.getElementById(answerFieldId(id))?.focus();
                  }}
                >
                  {title}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
