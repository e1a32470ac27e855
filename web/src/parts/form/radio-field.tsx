import type { ReactElement } from 'react';
import { describedBy, FieldError, type FieldProps } from './field-frame.js';
import type { Choice } from './select-field.js';

interface RadioFieldProps extends FieldProps {
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly isHorizontal?: boolean;
  readonly onValue: (value: string) => void;
}

/** A few choices, all in sight. */
export function RadioField(props: RadioFieldProps): ReactElement {
  const { id, label, hint, error, value, choices, isHorizontal, onValue } = props;
  return (
    <fieldset className={`kern-fieldset${error ? ' kern-fieldset--error' : ''}`} {...describedBy(props)}>
      <legend className="kern-label">{label}</legend>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className={`kern-fieldset__body${isHorizontal ? ' kern-fieldset__body--horizontal' : ''}`}>
        {choices.map((choice, index) => (
          <div className="kern-form-check" key={choice.value}>
            <input
              type="radio"
              id={index === 0 ? id : `${id}-${choice.value}`}
              name={id}
              className={`kern-form-check__radio${error ? ' kern-form-check__radio--error' : ''}`}
              checked={value === choice.value}
              onChange={() => onValue(choice.value)}
            />
            <label className="kern-label" htmlFor={index === 0 ? id : `${id}-${choice.value}`}>
              {choice.label}
            </label>
          </div>
        ))}
      </div>
      <FieldError id={id} error={error} />
    </fieldset>
  );
}
