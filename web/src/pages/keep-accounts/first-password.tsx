import type { ReactElement } from 'react';
import { CopyButton } from '../../parts/form/copy-button.js';
import { Alert } from '../../parts/show/alert.js';
import { accountTexts } from '../../texts/administration.js';

/** What is told once an act is done; with a first password where one was made. */
export interface Handed {
  readonly title: string;
  readonly firstPassword: string;
}

/** A password that is shown this once. */
export function FirstPassword({ handed: { title, firstPassword } }: { handed: Handed }): ReactElement {
  if (firstPassword === '') return <Alert kind="success" title={title} takesFocus />;
  return (
    <Alert kind="success" title={title} takesFocus>
      <p className="kern-body">
        {accountTexts.firstPassword}: <code className="first-password">{firstPassword}</code>
      </p>
      <p className="kern-body">{accountTexts.firstPasswordHint}</p>
      <CopyButton text={firstPassword} label={accountTexts.copyPassword} />
    </Alert>
  );
}
