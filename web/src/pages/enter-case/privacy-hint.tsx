import type { ReactElement } from 'react';
import { enterCaseTexts } from '../../texts/enter-case.js';

/** Beside the form: what does not belong into it, and what becomes of what does. */
export function PrivacyHint(): ReactElement {
  return (
    <aside className="hint-box" aria-labelledby="keine-namen">
      <h2 id="keine-namen" className="kern-heading-small">
        {enterCaseTexts.hintTitle}
      </h2>
      <ul className="kern-list kern-list--bullet">
        {enterCaseTexts.hints.map((hint) => (
          <li key={hint}>{hint}</li>
        ))}
      </ul>
    </aside>
  );
}
