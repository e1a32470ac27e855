import type { ReactElement } from 'react';
import type { Suggestion } from '../../api/types.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import { Icon } from '../../parts/show/icon.js';
import { shortDate } from '../../parts/words/dates.js';
import { minutesWords } from '../../parts/words/numbers.js';
import { stopWords } from '../../parts/words/stop.js';
import { daypartTerms } from '../../texts/cases.js';
import { criterionTerms, suggestionTexts } from '../../texts/suggestions.js';
import { levelTerms } from '../../texts/terms.js';

interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** Days on which somebody can enter the same course later. */
  readonly laterStarts: readonly string[];
  readonly isWished: boolean;
  readonly isBusy: boolean;
  /** Left out where the wishes cannot change. */
  readonly onWish: (() => void) | undefined;
}

/** One course: what, where, when, how far, and each criterion with a word and a sign. */
export function SuggestionCard(props: SuggestionCardProps): ReactElement {
  const { suggestion, laterStarts, isWished, isBusy, onWish } = props;
  const { title, isFitting } = suggestion;
  return (
    <li className="suggestion">
      <h3 className="suggestion__title">{title}</h3>
      <p className="badge-line">
        <Badge kind={isFitting ? 'success' : 'warning'}>
          {isFitting ? suggestionTexts.fitting : suggestionTexts.nearMiss}
        </Badge>
      </p>
      <p className="gap-item__facts">
        {factsOf(suggestion).map((fact) => (
          <span key={fact}>{fact}</span>
        ))}
        {laterStarts.length > 0 && (
          <span>{suggestionTexts.later(laterStarts.map(shortDate).join(', '))}</span>
        )}
      </p>
      <Verdicts verdicts={suggestion.verdicts} />
      {isWished && (
        <p className="suggestion__wished">
          <Icon name="check" /> {suggestionTexts.isWished}
        </p>
      )}
      {!isWished && onWish !== undefined && (
        <Button
          kind="secondary"
          icon="add"
          label={suggestionTexts.wishOf(title)}
          isBusy={isBusy}
          onClick={onWish}
        >
          {suggestionTexts.wish}
        </Button>
      )}
    </li>
  );
}

function Verdicts({ verdicts }: Pick<Suggestion, 'verdicts'>): ReactElement {
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

function factsOf(suggestion: Suggestion): readonly string[] {
  const { startsOn, level, siteName, town, minutes, origin, nearestStop } = suggestion;
  const { freePlaces, providerName, dayparts } = suggestion;
  return [
    suggestionTexts.start(shortDate(startsOn)),
    suggestionTexts.level(levelTerms[level]),
    [siteName, town].filter(Boolean).join(', '),
    minutes === null ? '' : suggestionTexts.way(minutesWords(minutes, origin)),
    stopWords(nearestStop),
    dayparts.map((daypart) => daypartTerms[daypart]).join(', '),
    suggestionTexts.free(freePlaces),
    providerName,
  ].filter(Boolean);
}
