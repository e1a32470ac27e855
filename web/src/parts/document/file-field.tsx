import type { ReactElement, Ref } from 'react';
import { documentTexts } from '../../texts/documents.js';
import { describedBy, FieldFrame } from '../form/field-frame.js';

interface FileFieldProps {
  readonly id: string;
  readonly error: string | undefined;
  readonly input: Ref<HTMLInputElement>;
  readonly onChosen: (isChosen: boolean) => void;
}

/** Which file: of the types that may be laid down as a document. */
export function FileField({ id, error, input, onChosen }: FileFieldProps): ReactElement {
  const field = { id, label: documentTexts.chooseFile, hint: documentTexts.fileHint, error };
  return (
    <FieldFrame {...field}>
      <input
        ref={input}
        id={id}
        type="file"
        onChange={({ currentTarget }) => onChosen(currentTarget.files?.length === 1)}
        accept=".pdf,.docx,.xlsx,.odt,.png,.jpg,.jpeg"
        className={`kern-form-input__input file-input${error ? ' kern-form-input__input--error' : ''}`}
        {...describedBy(field)}
      />
    </FieldFrame>
  );
}
