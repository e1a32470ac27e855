import { useEffect, useRef, type FormEvent, type ReactElement } from 'react';
import { useSaveFormat } from '../../api/settings.js';
import type { CourseType, KeptFormat } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary } from '../../parts/form/error-summary.js';
import { useDraft } from '../../parts/form/use-draft.js';
import { useToday } from '../../parts/words/use-today.js';
import { keepTexts } from '../../texts/administration.js';
import { formatTexts } from '../../texts/settings.js';
import { draftOfFormat, emptyFormat, toFormat, type FormatDraft } from './format-draft.js';
import { FormatFields, MeaningFields } from './format-fields.js';

interface FormatFormProps {
  /** Null for a new one. */
  readonly seen: KeptFormat | null;
  readonly types: readonly CourseType[];
  readonly onSaved: () => void;
  readonly onCancel: () => void;
}

/** A Kurstyp: what it is called, what it means, and from when until when. */
export function FormatForm({ seen, types, onSaved, onCancel }: FormatFormProps): ReactElement {
  const today = useToday();
  const save = useSaveFormat(seen?.code ?? null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { value, change, clear } = useDraft<FormatDraft>(
    `kurstyp.${seen?.code ?? 'neu'}`,
    seen === null ? emptyFormat(today) : draftOfFormat(seen),
  );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (save.isPending) return;
    save.mutate(toFormat(value), {
      onSuccess: () => {
        clear();
        onSaved();
      },
    });
  };
  const fields = { value, change, error: save.error };
  return (
    <section className="page-section narrow" aria-labelledby="kurstyp-formular">
      <h2 id="kurstyp-formular" ref={heading} tabIndex={-1} className="kern-heading-medium">
        {seen === null ? formatTexts.add : formatTexts.editTitle(seen.title)}
      </h2>
      {seen?.isUsed === true && <p className="kern-body">{formatTexts.used}</p>}
      <form onSubmit={submit} noValidate className="form">
        <ErrorSummary error={save.error} />
        <FormatFields {...fields} isNew={seen === null} />
        {seen?.isUsed !== true && <MeaningFields {...fields} types={types} />}
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="primary" isBusy={save.isPending}>
            {save.isPending ? keepTexts.saving : keepTexts.save}
          </Button>
          <Button kind="tertiary" onClick={onCancel}>
            {keepTexts.cancel}
          </Button>
        </div>
      </form>
    </section>
  );
}
