import type { ReactElement } from 'react';
import type { Suggestion } from '../../api/types.js';
import { criterionTerms, suggestionTexts } from '../../texts/suggestions.js';
import { Icon } from '../show/icon.js';

interface VerdictsProps extends Pick<Suggestion, 'verdicts'> {
  readonly label?: string;
}

/** What a course meets and misses, each with a word and a sign. */
export function Verdicts({ verdicts, label = suggestionTexts.criteria }: VerdictsProps): ReactElement {
  return (
    <ul className="verdicts" aria-label={label}>
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
