import type { ReactElement } from 'react';
import { errorTexts } from '../../texts/errors.js';
import { Button } from '../form/button.js';
import { PageTitle } from './page-title.js';

/** What a page shows that broke: better a plain sentence than a white sheet. */
export function CrashPage(): ReactElement {
  return (
    <div className="narrow">
      <PageTitle title={errorTexts.crashTitle} />
      <p className="kern-body">{errorTexts.crashBody}</p>
      <Button kind="primary" onClick={() => window.location.reload()}>
        {errorTexts.reload}
      </Button>
    </div>
  );
}
