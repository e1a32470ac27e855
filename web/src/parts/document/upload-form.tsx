import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import { useUploadConceptDocument } from '../../api/documents.js';
import { keepTexts } from '../../texts/administration.js';
import { documentTexts } from '../../texts/documents.js';
import { useAskBeforeLeaving } from '../form/ask-before-leaving.js';
import { Button } from '../form/button.js';
import { ErrorSummary, fieldError } from '../form/error-summary.js';
import { RadioField } from '../form/radio-field.js';
import { TextField } from '../form/text-field.js';
import { FileField } from './file-field.js';

interface UploadFormProps {
  readonly conceptId: string;
  readonly onSent: () => void;
  readonly onCancel: () => void;
}

const idOf = (field: string): string => `dokument-${field}`;

/** A file with its title, and who sees it. */
export function UploadForm({ conceptId, onSent, onCancel }: UploadFormProps): ReactElement {
  const upload = useUploadConceptDocument(conceptId);
  const input = useRef<HTMLInputElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const [title, setTitle] = useState('');
  const [isPublic, setPublic] = useState(false);
  const [isChosen, setChosen] = useState(false);
  useEffect(() => heading.current?.focus(), []);
  useAskBeforeLeaving((isChosen || title !== '') && !upload.isPending);
  const send = (event: FormEvent): void => {
    event.preventDefault();
    if (upload.isPending) return;
    upload.mutate({ title: title.trim(), isPublic, file: input.current?.files?.[0] }, { onSuccess: onSent });
  };
  return (
    <form onSubmit={send} noValidate className="form narrow part-gap" aria-labelledby="dokument-formular">
      <h3 id="dokument-formular" ref={heading} tabIndex={-1} className="kern-heading-small">
        {documentTexts.add}
      </h3>
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
      <RadioField
        id={idOf('isPublic')}
        label={documentTexts.publicLabel}
        isHorizontal
        value={isPublic ? 'yes' : 'no'}
        choices={[
          { value: 'no', label: documentTexts.no },
          { value: 'yes', label: documentTexts.yes },
        ]}
        onValue={(answer) => setPublic(answer === 'yes')}
      />
      <div className="kern-btn-wrapper">
        <Button type="submit" kind="primary" isBusy={upload.isPending}>
          {upload.isPending ? documentTexts.sending : documentTexts.send}
        </Button>
        <Button kind="tertiary" onClick={onCancel}>
          {keepTexts.cancel}
        </Button>
      </div>
    </form>
  );
}
