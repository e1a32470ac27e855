import type { ReactElement } from 'react';
import type { SurveyConcept } from '../../api/types.js';
import { CheckboxField } from '../../parts/form/checkbox-field.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { buildSurveyTexts as texts } from '../../texts/surveys.js';
import type { SurveyDraft } from './survey-draft.js';

interface SurveyFieldsProps {
  readonly draft: SurveyDraft;
  readonly change: (part: Partial<SurveyDraft>) => void;
  readonly error: Error | null;
  readonly concepts: readonly SurveyConcept[];
  /** Its promise and its first day were made known. */
  readonly isOpen: boolean;
}

const YES = 'ja';

/** What a survey is about, when, for whom, and under which promise. */
export function SurveyFields({ draft, change, error, concepts, isOpen }: SurveyFieldsProps): ReactElement {
  const errorOf = (field: string): string | undefined => fieldError(error, field);
  return (
    <>
      <TextField
        id="title"
        label={texts.name}
        autoComplete="off"
        maxLength={200}
        value={draft.title}
        onValue={(title) => change({ title })}
        error={errorOf('title')}
      />
      <TextField
        id="purpose"
        label={texts.purpose}
        hint={texts.purposeHint}
        autoComplete="off"
        maxLength={500}
        value={draft.purpose}
        onValue={(purpose) => change({ purpose })}
        error={errorOf('purpose')}
      />
      {concepts.length > 0 && (
        <SelectField
          id="conceptId"
          label={texts.concept}
          hint={texts.conceptHint}
          value={draft.conceptId}
          choices={[
            { value: '', label: texts.noConcept },
            ...concepts.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onValue={(conceptId) => change({ conceptId })}
          error={errorOf('conceptId')}
        />
      )}
      <div className="side-by-side">
        {(['opensOn', 'closesOn'] as const).map((field) => (
          <TextField
            key={field}
            id={field}
            type="date"
            label={texts[field]}
            value={draft[field]}
            onValue={(day) => change({ [field]: day })}
            error={errorOf(field)}
          />
        ))}
      </div>
      {!isOpen && (
        <CheckboxField
          id="opensByItself"
          label={texts.opensByItself}
          values={draft.opensByItself ? [YES] : []}
          choices={[{ value: YES, label: texts.byItself }]}
          onValues={(values) => change({ opensByItself: values.length > 0 })}
        />
      )}
      {isOpen ? (
        <p className="kern-body">{texts.promiseFixed}</p>
      ) : (
        <RadioField
          id="isAnonymous"
          label={texts.promise}
          value={draft.isAnonymous ? 'anonymous' : 'named'}
          choices={Object.entries(texts.promises).map(([value, label]) => ({ value, label }))}
          onValue={(promise) => change({ isAnonymous: promise === 'anonymous' })}
          error={errorOf('isAnonymous')}
        />
      )}
      <CheckboxField
        id="isOpenToAll"
        label={texts.openToAll}
        values={draft.isOpenToAll ? [YES] : []}
        choices={[{ value: YES, label: texts.everybody }]}
        onValues={(values) => change({ isOpenToAll: values.length > 0 })}
      />
    </>
  );
}
