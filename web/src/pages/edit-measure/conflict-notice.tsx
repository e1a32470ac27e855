import type { ReactElement } from 'react';
import { Button } from '../../parts/form/button.js';
import { Alert } from '../../parts/show/alert.js';
import { measureConflictTexts } from '../../texts/measure-form.js';
import type { MeasureDraft } from './measure-draft.js';
import type { useMeasureEdit } from './use-measure-edit.js';

/** What somebody else changed meanwhile: already in the form, or to be chosen where both changed the same. */
export function ConflictNotice({ edit }: { edit: ReturnType<typeof useMeasureEdit> }): ReactElement | null {
  const { conflict, theirs, take } = edit;
  if (conflict === null) return null;
  return (
    <Alert kind="warning" title={measureConflictTexts.title} role="alert">
      <p className="kern-body">{measureConflictTexts.body}</p>
      {conflict.length > 0 && (
        <>
          <p className="kern-body">{measureConflictTexts.both}:</p>
          <ul className="kern-list kern-list--bullet">
            {conflict.map((field) => (
              <li key={field}>
                {measureConflictTexts.fields[field]}
                {savedWords(theirs[field])}{' '}
                <Button
                  kind="tertiary"
                  label={`${measureConflictTexts.take}: ${measureConflictTexts.fields[field]}`}
                  onClick={() => take(field)}
                >
                  {measureConflictTexts.take}
                </Button>
              </li>
            ))}
          </ul>
          <p className="kern-body">{measureConflictTexts.kept}</p>
        </>
      )}
      <p className="kern-body">{measureConflictTexts.next}</p>
    </Alert>
  );
}

/** Only what reads by itself; a choice of ids is seen in the form once it is taken. */
function savedWords(value: MeasureDraft[keyof MeasureDraft]): string {
  const isReadable = typeof value === 'string' && value !== '' && !/^[0-9a-f]{8}-/.test(value);
  return isReadable ? ` (${measureConflictTexts.theirs}: „${value}“)` : '';
}
