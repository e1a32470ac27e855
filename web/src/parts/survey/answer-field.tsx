import type { ReactElement } from 'react';
import type { SurveyQuestion } from '../../api/types.js';
import { sheetTexts } from '../../texts/survey-sheet.js';
import { CheckboxField } from '../form/checkbox-field.js';
import { RadioField } from '../form/radio-field.js';
import { TextArea } from '../form/text-area.js';
import { TextField } from '../form/text-field.js';
import type { AnswerDraft } from './answer-draft.js';

const LONGEST = 5000;
const STEPS = [1, 2, 3, 4, 5] as const;

interface AnswerFieldProps {
  readonly question: SurveyQuestion;
  /** Its place, from 1. */
  readonly number: number;
  readonly answer: AnswerDraft;
  readonly error: string | undefined;
  readonly onAnswer: (answer: AnswerDraft) => void;
}

/** The id of the control of a question: where the error summary leads. */
export function answerFieldId(questionId: string): string {
  return `frage-${questionId}`;
}

/** One question with its field. */
export function AnswerField({ question, number, answer, error, onAnswer }: AnswerFieldProps): ReactElement {
  const { id, kind, title, hint, isRequired, choices, unit } = question;
  const label = `${number}. ${isRequired ? sheetTexts.required(title) : title}`;
  const shared = { id: answerFieldId(id), label, error };
  const [choiceId = ''] = answer.choiceIds;
  const said = (text: string): void => onAnswer({ text, choiceIds: [] });
  const help = hint ?? undefined;
  switch (kind) {
    case 'text':
      return <TextArea {...shared} hint={help} value={answer.text} maximum={LONGEST} onValue={said} />;
    case 'number': {
      const ask = unit === null ? sheetTexts.aNumber : sheetTexts.inUnit(unit);
      const words = hint === null ? ask : `${hint} ${ask}`;
      return (
        <TextField {...shared} hint={words} isNarrow inputMode="decimal" value={answer.text} onValue={said} />
      );
    }
    case 'scale':
      return (
        <RadioField
          {...shared}
          hint={help}
          value={answer.text}
          choices={[
            ...STEPS.map((step) => ({ value: String(step), label: stepWords(question, step) })),
            ...none(isRequired),
          ]}
          onValue={said}
        />
      );
    case 'single-choice':
      return (
        <RadioField
          {...shared}
          hint={help}
          value={choiceId}
          choices={[...choices.map((one) => ({ value: one.id, label: one.label })), ...none(isRequired)]}
          onValue={(chosen) => onAnswer({ text: '', choiceIds: chosen === '' ? [] : [chosen] })}
        />
      );
    case 'multiple-choice':
      return (
        <CheckboxField
          {...shared}
          hint={help}
          values={answer.choiceIds}
          choices={choices.map((one) => ({ value: one.id, label: one.label }))}
          onValues={(choiceIds) => onAnswer({ text: '', choiceIds })}
        />
      );
  }
}

/** What was chosen can be taken back where nothing has to be chosen. */
function none(isRequired: boolean): readonly { value: string; label: string }[] {
  return isRequired ? [] : [{ value: '', label: sheetTexts.noAnswer }];
}

function stepWords({ lowWord, highWord }: SurveyQuestion, step: number): string {
  return sheetTexts.step(step, step === 1 ? lowWord : step === STEPS.length ? highWord : null);
}
