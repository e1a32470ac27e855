import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useAddPaper } from '../../api/decisions.js';
import type { Decision } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { FieldFrame } from '../../parts/form/field-frame.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { decisionTexts } from '../../texts/decisions.js';

/** The paper of a decision: to fetch, or to add once. */
export function PaperPart({ decision, mayAdd }: { decision: Decision; mayAdd: boolean }): ReactElement {
  const { id, paper } = decision;
  return (
    <section className="page-section" aria-labelledby="dokument">
      <h2 id="dokument" className="kern-heading-medium">
        {decisionTexts.paper}
      </h2>
      {paper !== null && (
        <p className="kern-body">
          <a className="kern-link" href={`/api/v1/decisions/${id}/paper`} download>
            {paper.fileName}
          </a>
        </p>
      )}
      {paper === null && !mayAdd && <p className="kern-body">{decisionTexts.noPaper}</p>}
      {paper === null && mayAdd && <PaperForm id={id} />}
    </section>
  );
}

function PaperForm({ id }: { id: string }): ReactElement {
  const add = useAddPaper(id);
  const announce = useAnnounce();
  const file = useRef<HTMLInputElement>(null);
  const [isMissing, setMissing] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const chosen = file.current?.files?.[0];
    setMissing(chosen === undefined);
    if (chosen === undefined || add.isPending) return;
    add.mutate(chosen, { onSuccess: () => announce(decisionTexts.paperSaved) });
  };
  const error = isMissing ? decisionTexts.choosePaper : fieldError(add.error, 'file');
  return (
    <form onSubmit={submit} noValidate className="form no-print">
      <ErrorSummary error={add.error} idOf={() => 'datei'} />
      <FieldFrame id="datei" label={decisionTexts.addPaper} hint={decisionTexts.paperStays} error={error}>
        <input
          ref={file}
          type="file"
          id="datei"
          accept=".pdf,.docx,.odt"
          className="kern-form-input__input"
          aria-describedby="datei-hint"
        />
      </FieldFrame>
      <Button type="submit" kind="secondary" isBusy={add.isPending}>
        {decisionTexts.savePaper}
      </Button>
    </form>
  );
}
