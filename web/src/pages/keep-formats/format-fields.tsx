import type { ReactElement } from 'react';
import type { CourseType, TimeModel } from '../../api/types.js';
import { fieldError } from '../../parts/form/error-summary.js';
import { RadioField } from '../../parts/form/radio-field.js';
import { SelectField } from '../../parts/form/select-field.js';
import { TextField } from '../../parts/form/text-field.js';
import { keepTexts } from '../../texts/administration.js';
import { formatTexts, timeModelTerms } from '../../texts/settings.js';
import type { FormatDraft } from './format-draft.js';

interface FieldsProps {
  readonly value: FormatDraft;
  readonly change: (part: Partial<FormatDraft>) => void;
  readonly error: Error | null;
}

/** What may change as long as the Kurstyp lives. */
export function FormatFields({
  value,
  change,
  error,
  isNew,
}: FieldsProps & { isNew: boolean }): ReactElement {
  return (
    <>
      <TextField
        id="title"
        label={formatTexts.name}
        autoComplete="off"
        value={value.title}
        onValue={(title) => change({ title })}
        error={fieldError(error, 'title')}
      />
      {isNew && (
        <TextField
          id="code"
          label={formatTexts.code}
          hint={formatTexts.codeHint}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={value.code}
          onValue={(code) => change({ code })}
          error={fieldError(error, 'code')}
        />
      )}
      <TextField
        id="targetGroup"
        label={formatTexts.targetGroup}
        hint={formatTexts.targetGroupHint}
        value={value.targetGroup}
        onValue={(targetGroup) => change({ targetGroup })}
        error={fieldError(error, 'targetGroup')}
      />
      <SelectField
        id="timeModel"
        label={formatTexts.timeModel}
        value={value.timeModel}
        choices={[
          { value: '', label: formatTexts.anyTime },
          ...Object.entries(timeModelTerms).map(([model, label]) => ({ value: model, label })),
        ]}
        onValue={(timeModel) => change({ timeModel: timeModel as TimeModel | '' })}
        error={fieldError(error, 'timeModel')}
      />
      <TextField
        id="reachMinutes"
        type="number"
        inputMode="numeric"
        min={5}
        isNarrow
        label={formatTexts.reachField}
        value={value.reachMinutes}
        onValue={(reachMinutes) => change({ reachMinutes })}
        error={fieldError(error, 'reachMinutes')}
      />
      <TextField
        id="until"
        type="date"
        label={formatTexts.until}
        hint={formatTexts.untilHint}
        value={value.until}
        onValue={(until) => change({ until })}
        error={fieldError(error, 'until')}
      />
    </>
  );
}

/** What a Kurstyp means: fixed as soon as something speaks of it. */
export function MeaningFields({
  value,
  change,
  error,
  types,
}: FieldsProps & { readonly types: readonly CourseType[] }): ReactElement {
  return (
    <>
      <SelectField
        id="courseTypeCode"
        label={formatTexts.courseType}
        value={value.courseTypeCode}
        choices={[
          { value: '', label: keepTexts.choose },
          ...types.map(({ code, title }) => ({ value: code, label: title })),
        ]}
        onValue={(courseTypeCode) => change({ courseTypeCode })}
        error={fieldError(error, 'courseTypeCode')}
      />
      <RadioField
        id="childcare"
        label={formatTexts.childcare}
        isHorizontal
        value={value.childcare ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: formatTexts.withoutChildcare },
          { value: 'yes', label: formatTexts.withChildcare },
        ]}
        onValue={(answer) => change({ childcare: answer === 'yes' })}
        error={fieldError(error, 'childcare')}
      />
      <TextField
        id="from"
        type="date"
        label={formatTexts.from}
        value={value.from}
        onValue={(from) => change({ from })}
        error={fieldError(error, 'from')}
      />
    </>
  );
}
