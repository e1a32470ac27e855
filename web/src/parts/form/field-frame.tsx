import type { ReactElement, ReactNode } from 'react';
import { Icon } from '../show/icon.js';

/** What every field has. The id of the element is the address of the error summary's link. */
export interface FieldProps {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Lawful, but to be looked at: it stops nobody. */
  readonly warning?: string | undefined;
}

/** The attributes that tie a control to its hint and its error. */
export function describedBy({ id, hint, error, warning }: FieldProps): Record<string, string | boolean> {
  const ids = [hint ? `${id}-hint` : '', error ? `${id}-error` : '', warning ? `${id}-warning` : '']
    .filter(Boolean)
    .join(' ');
  return { ...(ids ? { 'aria-describedby': ids } : {}), ...(error ? { 'aria-invalid': true } : {}) };
}

/** Label, hint, control and error in the order of KERN. */
export function FieldFrame({
  children,
  ...field
}: FieldProps & { readonly children: ReactNode }): ReactElement {
  return (
    <div className={`kern-form-input${field.error ? ' kern-form-input--error' : ''}`}>
      <label className="kern-label" htmlFor={field.id}>
        {field.label}
      </label>
      {field.hint && (
        <div className="kern-hint" id={`${field.id}-hint`}>
          {field.hint}
        </div>
      )}
      {children}
      <FieldError id={field.id} error={field.error} />
      <FieldWarning id={field.id} warning={field.warning} />
    </div>
  );
}

/** The sentence at a field that is not right. */
export function FieldError({ id, error }: { id: string; error: string | undefined }): ReactElement | null {
  if (!error) return null;
  return (
    <p className="kern-error" id={`${id}-error`}>
      <Icon name="danger" />
      <span className="kern-body">{error}</span>
    </p>
  );
}

/** The sentence at a field that should be looked at once more. */
export function FieldWarning({
  id,
  warning,
}: {
  id: string;
  warning: string | undefined;
}): ReactElement | null {
  if (!warning) return null;
  return (
    <p className="field-warning" id={`${id}-warning`}>
      <Icon name="warning" />
      <span className="kern-body">{warning}</span>
    </p>
  );
}
