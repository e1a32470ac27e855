import type { ReactElement } from 'react';
import type { LiveFigure, WholeIndicator } from '../../api/types.js';
import { valueWords } from '../../parts/indicator/indicator-words.js';
import { Facts } from '../../parts/show/facts.js';
import { longDate } from '../../parts/words/dates.js';
import { indicatorTexts } from '../../texts/indicators.js';

interface LivePartProps {
  readonly indicator: WholeIndicator;
  readonly live: LiveFigure;
}

/** What operations say now, and of which day. */
export function LivePart({ indicator: { series, nextCutOffDay }, live }: LivePartProps): ReactElement {
  return (
    <section aria-labelledby="jetzt" className="page-section">
      <h2 id="jetzt" className="kern-heading-medium">
        {indicatorTexts.live}
      </h2>
      <p className="live-figure">{valueWords(live, series.unit)}</p>
      <p className="kern-body">{stateWords(live)}</p>
      <p className="kern-body kern-body--muted">{indicatorTexts.liveNote}</p>
      {nextCutOffDay !== null && (
        <Facts facts={[{ name: indicatorTexts.nextDay, value: longDate(nextCutOffDay) }]} />
      )}
    </section>
  );
}

function stateWords({ asOf, from, dataState }: LiveFigure): string {
  const when =
    from === null
      ? indicatorTexts.liveMoment(longDate(asOf))
      : indicatorTexts.livePeriod(longDate(from), longDate(asOf));
  if (dataState === null) return `${when}.`;
  return `${when}; ${indicatorTexts.reported(dataState.reported, dataState.total)}.`;
}
