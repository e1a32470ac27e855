import type { InputHTMLAttributes, ReactElement } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.js';

type NativeProps = Pick<
  InputHTMLAttributes<HTMLInputElement>,
  | 'type'
  | 'name'
  | 'autoComplete'
  | 'autoCapitalize'
  | 'inputMode'
  | 'min'
  | 'max'
  | 'maxLength'
  | 'defaultValue'
  | 'onBlur'
  | 'spellCheck'
>;

interface TextFieldProps extends FieldProps, NativeProps {
  readonly value?: string;
  readonly onValue?: (value: string) => void;
  /** Few digits need no wide field. */
  readonly isNarrow?: boolean;
}

/** A field of one line: text, password, date or number. */
export function TextField(props: TextFieldProps): ReactElement {
  const { id, label, hint, error, warning, onValue, isNarrow, ...native } = props;
  const classes = [
    'kern-form-input__input',
    error ? 'kern-form-input__input--error' : '',
    isNarrow ? 'kern-form-input__input--width-4' : '',
  ];
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} warning={warning}>
      <input
        type="text"
        {...native}
        id={id}
        className={classes.filter(Boolean).join(' ')}
        {...describedBy(props)}
        {...(onValue ? { onChange: (event) => onValue(event.target.value) } : {})}
      />
    </FieldFrame>
  );
}
