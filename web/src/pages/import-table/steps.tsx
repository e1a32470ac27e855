import type { ReactElement } from 'react';
import { importSteps, importTexts } from '../../texts/import-table.js';

/** Where one is: past steps, the current one, and what is still to come. Never by colour alone. */
export function Steps({ current }: { current: 1 | 2 | 3 | 4 }): ReactElement {
  return (
    <ol className="import-steps" aria-label={importTexts.steps}>
      {importSteps.map((title, index) => {
        const number = index + 1;
        const isDone = number < current;
        return (
          <li
            key={title}
            className={`import-steps__step${number === current ? ' import-steps__step--current' : ''}`}
            {...(number === current ? { 'aria-current': 'step' } : {})}
          >
            <span className="import-steps__number" aria-hidden="true">
              {isDone ? '✓' : number}
            </span>
            {title}
            {isDone && <span className="kern-sr-only"> ({importTexts.done})</span>}
          </li>
        );
      })}
    </ol>
  );
}
