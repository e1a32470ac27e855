import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useNavigate } from 'react-router';
import { useUploadTable } from '../../api/imports.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { describedBy, FieldFrame } from '../../parts/form/field-frame.js';
import { Alert } from '../../parts/show/alert.js';
import { importKindTexts, importTexts } from '../../texts/import-table.js';
import type { ImportKind } from './import-kind.js';

const TABLES = '.csv,.txt,.tsv,.xlsx';

/** The first step: which file. */
export function UploadForm({ kind }: { kind: ImportKind }): ReactElement {
  const upload = useUploadTable(kind);
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const [isChosen, setChosen] = useState(false);
  useAskBeforeLeaving(isChosen && !upload.isPending);
  const error = upload.error;
  const field = {
    id: 'file',
    label: importTexts.chooseFile,
    hint: `${importTexts.fileHint} ${importKindTexts[kind].rows}`,
    error: fieldError(error, 'file'),
  };
  const send = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (upload.isPending) return;
    upload.mutate(input.current?.files?.[0], {
      onSuccess: ({ id }) => void navigate(id),
    });
  };
  return (
    <form onSubmit={send} noValidate className="form narrow">
      <ErrorSummary error={error} />
      <FieldFrame {...field}>
        <input
          ref={input}
          id="file"
          type="file"
          onChange={({ currentTarget }) => setChosen(currentTarget.files?.length === 1)}
          accept={kind === 'offerings' ? `${TABLES},.xml,.json` : TABLES}
          className={`kern-form-input__input file-input${field.error ? ' kern-form-input__input--error' : ''}`}
          {...describedBy(field)}
        />
      </FieldFrame>
      <Alert kind="info" title={importTexts.privacyTitle}>
        <p className="kern-body">{importTexts.privacy}</p>
      </Alert>
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={upload.isPending}>
          {upload.isPending ? importTexts.uploading : importTexts.upload}
        </Button>
      </div>
    </form>
  );
}
