import type { ReactElement } from 'react';
import { describedBy, FieldFrame, type FieldProps } from './field-frame.js';

/** One choice of a list. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onValue: (value: string) => void;
}

/** A list to choose one from. */
export function SelectField(props: SelectFieldProps): ReactElement {
  const { id, label, hint, error, warning, value, choices, onValue } = props;
  return (
    <FieldFrame id={id} label={label} hint={hint} error={error} warning={warning}>
      <div className="kern-form-input__select-wrapper">
        <select
          id={id}
          className={`kern-form-input__select${error ? ' kern-form-input__select--error' : ''}`}
          value={value}
          onChange={(event) => onValue(event.target.value)}
          {...describedBy(props)}
        >
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      </div>
    </FieldFrame>
  );
}
