import type { ReactElement } from 'react';
import { useQueryPreview } from '../../api/indicators.js';
import { valueWords } from '../../parts/indicator/indicator-words.js';
import { longDate } from '../../parts/words/dates.js';
import { indicatorFormTexts, indicatorTexts } from '../../texts/indicators.js';
import { toPreview, type IndicatorDraft } from './indicator-draft.js';

/** What the chosen query says today. */
export function QueryPreview({ draft }: { draft: IndicatorDraft }): ReactElement | null {
  const question = toPreview(draft);
  const preview = useQueryPreview(question);
  if (question === null) return null;
  const live = preview.data ?? null;
  return (
    <section className="page-section" aria-label={indicatorFormTexts.preview} aria-live="polite">
      <h2 className="kern-heading-small">{indicatorFormTexts.preview}</h2>
      {preview.isPending && <p className="kern-body">{indicatorFormTexts.previewWait}</p>}
      {preview.isError && <p className="kern-body">{preview.error.message}</p>}
      {preview.isSuccess && live === null && <p className="kern-body">{indicatorFormTexts.previewNone}</p>}
      {preview.isSuccess && live !== null && (
        <>
          <p className="live-figure">{valueWords(live, draft.unit)}</p>
          <p className="kern-body">
            {live.from === null
              ? indicatorTexts.liveMoment(longDate(live.asOf))
              : indicatorTexts.livePeriod(longDate(live.from), longDate(live.asOf))}
          </p>
        </>
      )}
    </section>
  );
}
