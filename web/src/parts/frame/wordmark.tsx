import type { ReactElement } from 'react';
import { frameTexts } from '../../texts/frame.js';

/** The mark of the platform: an open circle around its middle, and the name. */
export function Wordmark(): ReactElement {
  return (
    <span className="wordmark">
      <svg className="wordmark__sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <circle cx="16" cy="16" r="12" fill="none" strokeWidth="5" strokeDasharray="56 20" />
        <circle cx="16" cy="16" r="4.5" className="wordmark__middle" />
      </svg>
      <span className="wordmark__name">{frameTexts.product}</span>
      <span className="wordmark__claim">{frameTexts.claim}</span>
    </span>
  );
}
