import type { ReactElement } from 'react';
import { keepTexts } from '../../texts/administration.js';
import { Alert } from '../show/alert.js';

/** Why an act that needs no form did not work. */
export function ActError({ error }: { error: Error | null }): ReactElement | null {
  if (error === null) return null;
  return (
    <Alert kind="danger" title={keepTexts.failed} role="alert">
      <p className="kern-body">{error.message}</p>
    </Alert>
  );
}
