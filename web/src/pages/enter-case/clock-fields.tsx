import type { ReactElement } from 'react';
import { TextField } from '../../parts/form/text-field.js';
import { longDate } from '../../parts/words/dates.js';
import { enterCaseTexts } from '../../texts/enter-case.js';
import { fieldId, type FieldsProps } from './form-fields.js';

/** Since when somebody waits, and until when they may begin. */
export function ClockFields({
  draft,
  change,
  errorOf,
  isDraft,
}: FieldsProps & { readonly isDraft: boolean }): ReactElement {
  return (
    <>
      {isDraft ? (
        <TextField
          id={fieldId('waitingSince')}
          type="date"
          label={enterCaseTexts.waitingSince}
          hint={enterCaseTexts.waitingSinceHint}
          value={draft.waitingSince}
          onValue={(waitingSince) => change({ waitingSince })}
          error={errorOf('waitingSince')}
        />
      ) : (
        <p className="kern-body">{enterCaseTexts.waitingSinceFixed(longDate(draft.waitingSince))}</p>
      )}
      <TextField
        id={fieldId('entitledUntil')}
        type="date"
        label={enterCaseTexts.entitledUntil}
        hint={enterCaseTexts.entitledUntilHint}
        value={draft.entitledUntil}
        onValue={(entitledUntil) => change({ entitledUntil })}
        error={errorOf('entitledUntil')}
      />
    </>
  );
}
