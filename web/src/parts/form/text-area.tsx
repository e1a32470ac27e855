import type { ReactElement } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.js';

interface TextAreaProps extends FieldProps {
  readonly value: string;
  readonly maximum: number;
  readonly onValue: (value: string) => void;
}

/** A field of several lines. */
export function TextArea(props: TextAreaProps): ReactElement {
  const { id, label, hint, error, value, maximum, onValue } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error}>
      <textarea
        id={id}
        rows={4}
        maxLength={maximum}
        className={`kern-form-input__input text-area${error ? ' kern-form-input__input--error' : ''}`}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        {...describedBy(props)}
      />
    </FieldFrame>
  );
}
