import type { ReactElement } from 'react';
import type { YearlySelection } from '../../api/types.js';
import { selectionPathTerms } from '../../texts/selection-terms.js';
import { selectionTexts } from '../../texts/yearly-selection.js';

const STATES = Object.keys(selectionPathTerms) as readonly YearlySelection['state'][];

/** Where a selection is on its way; one that is decided has all of it behind it. */
export function PathLine({ state }: { state: YearlySelection['state'] }): ReactElement {
  const now = state === 'decided' ? STATES.length : STATES.indexOf(state);
  return (
    <ol className="selection-path" aria-label={selectionTexts.path}>
      {STATES.map((one, index) => (
        <li
          key={one}
          className={`selection-path__step${stepClass(index, now)}`}
          {...(index === now ? { 'aria-current': 'step' as const } : {})}
        >
          {selectionPathTerms[one]}
          {index < now && <span className="kern-sr-only"> ({selectionTexts.pathDone})</span>}
          {index === now && <span className="selection-path__now"> ({selectionTexts.pathNow})</span>}
        </li>
      ))}
    </ol>
  );
}

function stepClass(index: number, now: number): string {
  if (index === now) return ' selection-path__step--now';
  return index < now ? ' selection-path__step--done' : '';
}
