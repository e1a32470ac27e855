import type { ReactElement } from 'react';
import { errorTexts } from '../../texts/errors.js';
import { Button } from '../form/button.js';
import { Alert } from './alert.js';

/** What stands in the place of data that did not come, with a way to ask again. */
export function LoadFailed({ error, onRetry }: { error: Error; onRetry: () => unknown }): ReactElement {
  return (
    <Alert kind="danger" title={errorTexts.loadFailed} role="alert">
      <p className="kern-body">{error.message}</p>
      <Button kind="secondary" onClick={() => void onRetry()}>
        {errorTexts.tryAgain}
      </Button>
    </Alert>
  );
}
