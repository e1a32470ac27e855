import { useState, type ReactElement } from 'react';
import { useSuggestions } from '../../api/cases.js';
import type { CaseDetail, Suggestion } from '../../api/types.js';
import { withSuggestion } from '../../parts/case/wishes.js';
import { Button } from '../../parts/form/button.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { suggestionTexts } from '../../texts/suggestions.js';
import { byCourse } from './by-course.js';
import { SuggestionCard } from './suggestion-card.js';
import type { SaveWishes } from '../../parts/case/use-save-wishes.js';

/** The first few decide; the others are there to be asked for. */
const FIRST = 4;

interface CaseSuggestionsProps {
  readonly one: CaseDetail;
  readonly save: SaveWishes;
  readonly isAsked: boolean;
}

/** Courses that fit the case or nearly do, each with what it meets and misses, and a button to wish it. */
export function CaseSuggestions({ one, save, isAsked }: CaseSuggestionsProps): ReactElement | null {
  const suggestions = useSuggestions(one.id, isAsked);
  const [areAllShown, showAll] = useState(false);
  const announce = useAnnounce();
  if (!isAsked) return null;
  const items = byCourse(suggestions.data?.items ?? []);
  const shown = areAllShown ? items : items.slice(0, FIRST);
  const isWished = ({ offeringId }: Suggestion): boolean =>
    save.shown.some((wish) => wish.offeringId === offeringId);
  const wish = ({ offeringId }: Suggestion): void => {
    save.run(withSuggestion(save.shown, offeringId, one.formatCode));
    announce(suggestionTexts.saved);
  };
  return (
    <section aria-labelledby="vorschlaege" className="page-section">
      <h2 id="vorschlaege" className="kern-heading-medium">
        {suggestionTexts.title}
      </h2>
      <p className="kern-body kern-body--muted">{suggestionTexts.lead}</p>
      {suggestions.isPending && <Loading />}
      {suggestions.isError && <LoadFailed error={suggestions.error} onRetry={suggestions.refetch} />}
      {suggestions.data !== undefined && items.length === 0 && (
        <p className="kern-body">{suggestionTexts.none}</p>
      )}
      <ul className="suggestions">
        {shown.map(({ suggestion, laterStarts }) => (
          <SuggestionCard
            key={suggestion.offeringId}
            suggestion={suggestion}
            laterStarts={laterStarts}
            isWished={isWished(suggestion)}
            isBusy={save.isBusy}
            onWish={one.acts.includes('change') ? () => wish(suggestion) : undefined}
          />
        ))}
      </ul>
      {shown.length < items.length && (
        <Button kind="tertiary" onClick={() => showAll(true)}>
          {suggestionTexts.more(items.length)}
        </Button>
      )}
    </section>
  );
}
