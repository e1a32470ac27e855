import { useEffect, useRef, type ReactElement } from 'react';
import { ApiProblem } from '../../api/problem.js';
import { errorTexts } from '../../texts/errors.js';
import { Alert } from '../show/alert.js';

interface ErrorSummaryProps {
  readonly error: Error | null;
  /** The id of the control that shows the server's field. */
  readonly idOf?: (field: string) => string;
}

/** What is wrong with a form, above it, with links to the fields. It takes the focus whenever a new answer comes. */
export function ErrorSummary({ error, idOf = (field) => field }: ErrorSummaryProps): ReactElement | null {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (error !== null) box.current?.focus();
  }, [error]);
  if (error === null) return null;
  const fields = error instanceof ApiProblem ? error.fields : [];
  return (
    <div ref={box} tabIndex={-1} className="error-summary">
      <Alert kind="danger" title={errorTexts.summaryTitle} role="alert">
        {fields.length === 0 ? (
          <p className="kern-body">{error.message}</p>
        ) : (
          <ul className="kern-list kern-list--bullet">
            {fields.map(({ field, message }) => (
              <li key={field + message}>
                <a className="kern-link" href={`#${idOf(field)}`} onClick={focusField(idOf(field))}>
                  {message}
                </a>
              </li>
            ))}
          </ul>
        )}
      </Alert>
    </div>
  );
}

function focusField(id: string): (event: React.MouseEvent) => void {
  return (event) => {
    event.preventDefault(); // the address belongs to the page, not to its fields
    document.getElementById(id)?.focus();
  };
}

/** The server's sentence for one field, if it had one. */
export function fieldError(error: Error | null, field: string): string | undefined {
  if (!(error instanceof ApiProblem)) return undefined;
  return error.fields.find((problem) => problem.field === field)?.message;
}
