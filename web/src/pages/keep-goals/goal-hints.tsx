import type { ReactElement } from 'react';
import type { GoalHint } from '../../api/types.js';
import { Alert } from '../../parts/show/alert.js';
import { goalHintTerms } from '../../texts/objective-terms.js';
import { goalTexts } from '../../texts/objectives.js';

/** “SMART-Prüfung”: what a goal lacks; nothing of it stops anybody. */
export function GoalHints({ hints }: { hints: readonly GoalHint[] }): ReactElement {
  return (
    <Alert kind={hints.length === 0 ? 'success' : 'info'} title={goalTexts.hintsTitle}>
      {hints.length === 0 ? (
        <p className="kern-body">{goalTexts.hintsNone}</p>
      ) : (
        <>
          <p className="kern-body">{goalTexts.hintsLead}</p>
          <ul className="kern-list kern-list--bullet">
            {hints.map((hint) => (
              <li key={hint}>{goalHintTerms[hint]}</li>
            ))}
          </ul>
        </>
      )}
    </Alert>
  );
}
