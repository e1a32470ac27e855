import type { ReactElement } from 'react';
import { describedBy, FieldError, FieldWarning, type FieldProps } from './field-frame.js';
import type { Choice } from './select-field.js';

interface CheckboxFieldProps extends FieldProps {
  readonly values: readonly string[];
  readonly choices: readonly Choice[];
  readonly onValues: (values: readonly string[]) => void;
}

/** A few choices of which any number may be taken. */
export function CheckboxField(props: CheckboxFieldProps): ReactElement {
  const { id, label, hint, error, warning, values, choices, onValues } = props;
  const toggle = (value: string): void =>
    onValues(choices.map((choice) => choice.value).filter((one) => values.includes(one) !== (one === value)));
  return (
    <fieldset className={`kern-fieldset${error ? ' kern-fieldset--error' : ''}`} {...describedBy(props)}>
      <legend className="kern-label">{label}</legend>
      {hint && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      <div className="kern-fieldset__body kern-fieldset__body--horizontal">
        {choices.map((choice, index) => {
          const boxId = index === 0 ? id : `${id}-${choice.value}`;
          return (
            <div className="kern-form-check" key={choice.value}>
              <input
                type="checkbox"
                id={boxId}
                className={`kern-form-check__checkbox${error ? ' kern-form-check__checkbox--error' : ''}`}
                checked={values.includes(choice.value)}
                onChange={() => toggle(choice.value)}
              />
              <label className="kern-label" htmlFor={boxId}>
                {choice.label}
              </label>
            </div>
          );
        })}
      </div>
      <FieldError id={id} error={error} />
      <FieldWarning id={id} warning={warning} />
    </fieldset>
  );
}
