import type { FormEvent, ReactElement } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { SelectField } from '../../parts/form/select-field.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { whatIfTexts } from '../../texts/what-if.js';
import { CourseFields, LineFields, OfferingFields } from './suppose-fields.js';
import { controlOf, EMPTY_SUPPOSITION, type SuppositionDraft, type SuppositionKind } from './supposition.js';
import type { Named } from './supposition-words.js';

interface SupposeFormProps {
  readonly named: Named;
  readonly error: Error | null;
  readonly isBusy: boolean;
  readonly onAdd: (draft: SuppositionDraft, onDone: () => void) => void;
}

/** One change at a time. */
export function SupposeForm({ named, error, isBusy, onAdd }: SupposeFormProps): ReactElement {
  const { value: draft, change } = useDraft<SuppositionDraft>('gedankenspiel', EMPTY_SUPPOSITION);
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (!isBusy) onAdd(draft, () => change({ ...EMPTY_SUPPOSITION, kind: draft.kind }));
  };
  const fields = { draft, named, change, errorOf: (control: string) => errorAt(error, control) };
  return (
    <form className="form" aria-label={whatIfTexts.formTitle} onSubmit={send} noValidate>
      <ErrorSummary error={error} idOf={controlOf} />
      <SelectField
        id="kind"
        label={whatIfTexts.kind}
        value={draft.kind}
        choices={Object.entries(whatIfTexts.kinds).map(([value, label]) => ({ value, label }))}
        onValue={(kind) => change({ kind: kind as SuppositionKind })}
      />
      {draft.kind === 'new-course' && <CourseFields {...fields} />}
      {draft.kind === 'line' && <LineFields {...fields} />}
      {draft.kind !== 'new-course' && draft.kind !== 'line' && <OfferingFields {...fields} />}
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={isBusy}>
          {isBusy ? whatIfTexts.computing : whatIfTexts.add}
        </Button>
      </div>
    </form>
  );
}

/** The server's sentence for a control, wherever in the list of changes it stands. */
function errorAt(error: Error | null, control: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.fields.find(({ field }) => controlOf(field) === control)?.message;
}
