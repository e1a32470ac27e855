import { useState, type ReactElement } from 'react';
import type { Suggestion } from '../../api/types.js';
import { Verdicts } from '../../parts/case/verdicts.js';
import { Wished } from '../../parts/case/wished.js';
import { Button } from '../../parts/form/button.js';
import { Badge } from '../../parts/show/badge.js';
import { shortDate } from '../../parts/words/dates.js';
import { minutesWords } from '../../parts/words/numbers.js';
import { stopWords } from '../../parts/words/stop.js';
import { daypartTerms } from '../../texts/cases.js';
import { suggestionTexts } from '../../texts/suggestions.js';
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
  const [isPressed, setPressed] = useState(false);
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
      {isWished && <Wished words={suggestionTexts.isWished} takesFocus={isPressed} />}
      {!isWished && onWish !== undefined && (
        <Button
          kind="secondary"
          icon="add"
          label={suggestionTexts.wishOf(title)}
          isBusy={isBusy}
          onClick={() => {
            setPressed(true);
            onWish();
          }}
        >
          {suggestionTexts.wish}
        </Button>
      )}
    </li>
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
