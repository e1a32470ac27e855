import { useEffect, type ReactElement } from 'react';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import { useTrends } from '../../api/trends.js';
import type { CourseFormat, Regions, Trends } from '../../api/types.js';
import { useAddress } from '../../parts/form/use-address.js';
import { useAnnounce } from '../../parts/frame/announcer.js';
import { PageTitle } from '../../parts/frame/page-title.js';
import { Alert } from '../../parts/show/alert.js';
import { LoadFailed } from '../../parts/show/load-failed.js';
import { Loading } from '../../parts/show/loading.js';
import { trendTexts } from '../../texts/trends.js';
import { CourseSection, GapSection } from './course-sections.js';
import { NewestFigures } from './newest-figures.js';
import { OffersSection, WaitingSection, WaitSection } from './people-sections.js';
import { readTrendChoice, writeTrendChoice, type TrendChoice } from './trend-address.js';
import { TrendFilters } from './trend-filters.js';

/** “Auswertung”: figures over months, for those who steer. */
export function TrendsPage(): ReactElement {
  const [search, setSearch] = useAddress();
  const choice = readTrendChoice(search);
  const trends = useTrends(choice);
  const formats = useCourseFormats();
  const regions = useRegions();
  const failed = [trends, formats, regions].find(({ isError }) => isError);
  const isKnown = trends.data !== undefined && formats.data !== undefined && regions.data !== undefined;
  const change = (part: Partial<TrendChoice>): void =>
    setSearch(writeTrendChoice({ ...choice, ...part }), { preventScrollReset: true });
  return (
    <>
      <PageTitle title={trendTexts.title} />
      <p className="kern-body lead">{trendTexts.lead}</p>
      {failed?.error && <LoadFailed error={failed.error} onRetry={failed.refetch} />}
      {!isKnown && !failed && <Loading />}
      {isKnown && (
        <>
          <TrendFilters
            choice={choice}
            trends={trends.data}
            formats={formats.data}
            regions={regions.data}
            onChange={change}
          />
          <Figures
            trends={trends.data}
            isCompared={choice.isCompared}
            what={scopeWords(trends.data, formats.data, regions.data)}
          />
        </>
      )}
    </>
  );
}

interface FiguresProps {
  readonly trends: Trends;
  readonly isCompared: boolean;
  readonly what: string;
}

function Figures({ trends, isCompared, what }: FiguresProps): ReactElement {
  const announce = useAnnounce();
  const newest = trends.items.at(-1);
  useEffect(() => announce(trendTexts.changed(what)), [announce, what, trends.step]);
  if (newest === undefined) {
    return (
      <Alert kind="info" title={trendTexts.none}>
        <p className="kern-body">{trendTexts.noneBody}</p>
      </Alert>
    );
  }
  return (
    <>
      <NewestFigures line={newest} step={trends.step} />
      <WaitSection trends={trends} what={what} isCompared={isCompared} />
      <WaitingSection trends={trends} what={what} isCompared={isCompared} />
      <OffersSection trends={trends} what={what} isCompared={isCompared} />
      <CourseSection trends={trends} what={what} isCompared={isCompared} />
      <GapSection trends={trends} what={what} />
      <p className="kern-body kern-body--small kern-body--muted page-section">
        {trendTexts.hiddenNote(trends.smallCellThreshold)}
      </p>
    </>
  );
}

/** For whom the figures are, in words. */
function scopeWords(
  { scopeKind, scopeKey }: Trends,
  formats: readonly CourseFormat[],
  { municipalities }: Regions,
): string {
  if (scopeKind === 'format') return formats.find(({ code }) => code === scopeKey)?.title ?? scopeKey ?? '';
  if (scopeKind === 'area')
    return municipalities.find(({ associationKey }) => associationKey === scopeKey)?.associationName ?? '';
  return trendTexts.wholeDistrict;
}
