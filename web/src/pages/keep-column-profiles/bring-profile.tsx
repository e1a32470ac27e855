import { useRef, type FormEvent, type ReactElement } from 'react';
import { useBringProfile } from '../../api/column-profiles.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { describedBy, FieldFrame } from '../../parts/form/field-frame.js';
import { profileTexts as texts } from '../../texts/column-profiles.js';

/** Takes a profile that was saved as a file, here or in another county. */
export function BringProfile({ onDone }: { readonly onDone: (words: string) => void }): ReactElement {
  const bring = useBringProfile();
  const input = useRef<HTMLInputElement>(null);
  const field = {
    id: 'file',
    label: texts.fileLabel,
    hint: texts.bringHint,
    error: fieldError(bring.error, 'file'),
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (bring.isPending) return;
    bring.mutate(input.current?.files?.[0], {
      onSuccess: ({ name }) => {
        if (input.current !== null) input.current.value = '';
        onDone(texts.brought(name));
      },
    });
  };
  return (
    <section className="page-section narrow" aria-labelledby="profil-datei">
      <h2 id="profil-datei" className="kern-heading-medium">
        {texts.bringTitle}
      </h2>
      <form onSubmit={send} noValidate className="form">
        <ErrorSummary error={bring.error} />
        <FieldFrame {...field}>
          <input
            ref={input}
            id="file"
            type="file"
            accept=".json"
            className={`kern-form-input__input file-input${field.error ? ' kern-form-input__input--error' : ''}`}
            {...describedBy(field)}
          />
        </FieldFrame>
        <div className="kern-btn-wrapper">
          <Button type="submit" kind="secondary" isBusy={bring.isPending}>
            {bring.isPending ? texts.bringing : texts.bring}
          </Button>
        </div>
      </form>
    </section>
  );
}
