import type { ReactElement } from 'react';
import { Button } from '../../parts/form/button.js';
import { CopyButton } from '../../parts/form/copy-button.js';
import { Alert } from '../../parts/show/alert.js';
import { secondFactorTexts } from '../../texts/second-factor.js';

interface RecoveryCodesProps {
  readonly codes: readonly string[];
  readonly onKept: () => void;
}

/** Recovery codes, shown this once; they stay until somebody says that they have them. */
export function RecoveryCodes({ codes, onKept }: RecoveryCodesProps): ReactElement {
  return (
    <Alert kind="success" title={secondFactorTexts.codesTitle} takesFocus>
      <p className="kern-body">{secondFactorTexts.codesLead}</p>
      <ul className="recovery-codes">
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <div className="kern-btn-wrapper">
        <Button kind="primary" onClick={onKept}>
          {secondFactorTexts.codesKept}
        </Button>
        <CopyButton text={codes.join('\n')} label={secondFactorTexts.copyCodes} />
      </div>
    </Alert>
  );
}
