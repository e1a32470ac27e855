import type { ReactElement } from 'react';
import type { SurveyConcept } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { buildSurveyTexts as texts, questionKindTerms } from '../../texts/surveys.js';
import type { QuestionDraft } from './survey-draft.js';

interface QuestionFieldsProps {
  readonly question: QuestionDraft;
  readonly index: number;
  readonly change: (part: Partial<QuestionDraft>) => void;
  readonly error: Error | null;
  readonly fields: SurveyConcept['fields'];
  /** Only the help sentence may change. */
  readonly isFixed: boolean;
}

const YES = 'ja';
const MOST_CHOICES_TEXT = 6000;

/** The fields of one question. */
export function QuestionFields(props: QuestionFieldsProps): ReactElement {
  const { question, index, change, error, isFixed } = props;
  const idOf = (field: string): string => `questions.${index}.${field}`;
  return (
    <>
      {isFixed ? (
        <p className="kern-body">
          <strong>{question.title}</strong> ({questionKindTerms[question.kind]})
        </p>
      ) : (
        <FreeFields {...props} />
      )}
      <TextField
        id={idOf('hint')}
        label={texts.hint}
        hint={texts.hintHint}
        autoComplete="off"
        maxLength={500}
        value={question.hint}
        onValue={(hint) => change({ hint })}
        error={fieldError(error, idOf('hint'))}
      />
    </>
  );
}

function FreeFields({ question, index, change, error, fields }: QuestionFieldsProps): ReactElement {
  const { kind, title, isRequired, fieldId, choices } = question;
  const idOf = (field: string): string => `questions.${index}.${field}`;
  const errorOf = (field: string): string | undefined => fieldError(error, idOf(field));
  return (
    <>
      <TextField
        id={idOf('title')}
        label={texts.text}
        autoComplete="off"
        maxLength={500}
        value={title}
        onValue={(words) => change({ title: words })}
        error={errorOf('title')}
      />
      <SelectField
        id={idOf('kind')}
        label={texts.kind}
        value={kind}
        choices={Object.entries(questionKindTerms).map(([value, label]) => ({ value, label }))}
        onValue={(chosen) => change({ kind: chosen as QuestionDraft['kind'] })}
        error={errorOf('kind')}
      />
      {(kind === 'single-choice' || kind === 'multiple-choice') && (
        <TextArea
          id={idOf('choices')}
          label={texts.choices}
          maximum={MOST_CHOICES_TEXT}
          value={choices}
          onValue={(lines) => change({ choices: lines })}
          error={errorOf('choices')}
        />
      )}
      {kind === 'scale' && (
        <div className="side-by-side">
          {(['lowWord', 'highWord'] as const).map((field) => (
            <TextField
              key={field}
              id={idOf(field)}
              label={texts[field]}
              autoComplete="off"
              maxLength={60}
              value={question[field]}
              onValue={(word) => change({ [field]: word })}
            />
          ))}
        </div>
      )}
      {kind === 'number' && (
        <TextField
          id={idOf('unit')}
          label={texts.unit}
          hint={texts.unitHint}
          autoComplete="off"
          maxLength={40}
          value={question.unit}
          onValue={(unit) => change({ unit })}
        />
      )}
      {fields.length > 0 && (
        <SelectField
          id={idOf('fieldId')}
          label={texts.field}
          value={fieldId}
          choices={[
            { value: '', label: texts.general },
            ...fields.map((field) => ({ value: field.id, label: field.title })),
          ]}
          onValue={(chosen) => change({ fieldId: chosen })}
          error={errorOf('fieldId')}
        />
      )}
      <CheckboxField
        id={idOf('isRequired')}
        label={texts.required}
        values={isRequired ? [YES] : []}
        choices={[{ value: YES, label: texts.isRequired }]}
        onValues={(values) => change({ isRequired: values.length > 0 })}
      />
    </>
  );
}
