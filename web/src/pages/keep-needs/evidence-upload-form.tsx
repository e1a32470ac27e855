import { useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useUploadEvidence } from '../../api/objectives.js';
import type { Need } from '../../api/types.js';
import { FileField } from '../../parts/document/file-field.js';
import { useAskBeforeLeaving } from '../../parts/form/ask-before-leaving.js';
import { Button } from '../../parts/form/button.js';
import { ErrorSummary, fieldError } from '../../parts/form/error-summary.js';
import { TextArea } from '../../parts/form/text-area.js';
import { TextField } from '../../parts/form/text-field.js';
import { documentTexts } from '../../texts/documents.js';
import { evidenceTexts, objectiveTexts } from '../../texts/objectives.js';

interface EvidenceUploadFormProps {
  readonly need: Need;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

const LONGEST_STATEMENT = 1000;
const idOf = (field: string): string => `belegdatei-${field}`;

/** A document that is not there yet, laid down and brought as evidence in one go. */
export function EvidenceUploadForm({ need, onDone, onCancel }: EvidenceUploadFormProps): ReactElement {
  const upload = useUploadEvidence(need.id);
  const input = useRef<HTMLInputElement>(null);
  const [title, setTitle] = useState('');
  const [statement, setStatement] = useState('');
  const [isChosen, setChosen] = useState(false);
  useAskBeforeLeaving((isChosen || title !== '' || statement !== '') && !upload.isPending);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (upload.isPending) return;
    upload.mutate({ file: input.current?.files?.[0], title, statement }, { onSuccess: onDone });
  };
  return (
    <form className="form evidence-form" onSubmit={send} noValidate aria-label={evidenceTexts.upload}>
      <ErrorSummary error={upload.error} idOf={idOf} />
      <FileField
        id={idOf('file')}
        error={fieldError(upload.error, 'file')}
        input={input}
        onChosen={setChosen}
      />
      <TextField
        id={idOf('title')}
        label={documentTexts.name}
        autoComplete="off"
        value={title}
        onValue={setTitle}
        error={fieldError(upload.error, 'title')}
      />
      <TextArea
        id={idOf('statement')}
        label={evidenceTexts.statement}
        hint={evidenceTexts.uploadHint}
        value={statement}
        maximum={LONGEST_STATEMENT}
        onValue={setStatement}
        error={fieldError(upload.error, 'statement')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={upload.isPending}>
          {upload.isPending ? documentTexts.sending : evidenceTexts.upload}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {objectiveTexts.leave}
        </Button>
      </div>
    </form>
  );
}
