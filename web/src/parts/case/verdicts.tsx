import type { ReactElement } from 'react';
import type { Suggestion } from '../../api/types.js';
import { criterionTerms, suggestionTexts } from '../../texts/suggestions.js';
import { Icon } from '../show/icon.js';

/** What a course meets and misses, each with a word and a sign. */
export function Verdicts({ verdicts }: Pick<Suggestion, 'verdicts'>): ReactElement {
  return (
    <ul className="verdicts" aria-label={suggestionTexts.criteria}>
      {verdicts.map(({ criterion, isMet }) => (
        <li className={isMet ? 'verdicts__met' : 'verdicts__missed'} key={criterion}>
          <Icon name={isMet ? 'check' : 'close'} size="small" />
          {criterionTerms[criterion]}
          <span className="kern-sr-only">: {isMet ? suggestionTexts.met : suggestionTexts.missed}</span>
        </li>
      ))}
    </ul>
  );
}
