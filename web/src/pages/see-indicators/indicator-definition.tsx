import type { ReactElement } from 'react';
import { useCourseFormats, useRegions } from '../../api/regions.js';
import type { IndicatorSeries, WholeIndicator } from '../../api/types.js';
import { datedWords } from '../../parts/indicator/indicator-words.js';
import { Facts, type Fact } from '../../parts/show/facts.js';
import { longDate } from '../../parts/words/dates.js';
import {
  directionTerms,
  indicatorTexts,
  kindTerms,
  queryTerms,
  rhythmTerms,
  sourceTerms,
  unitTerms,
} from '../../texts/indicators.js';

/** How the indicator is defined now. */
export function DefinitionPart({ indicator }: { indicator: WholeIndicator }): ReactElement {
  const { series, base, target, responsible, isPublic, kind, direction } = indicator;
  return (
    <section aria-labelledby="bestimmung" className="page-section">
      <h2 id="bestimmung" className="kern-heading-medium">
        {indicatorTexts.definition}
      </h2>
      <Facts
        facts={[
          { name: indicatorTexts.definitionNow, value: series.definition },
          ...useSourceFacts(series),
          { name: indicatorTexts.kind, value: kindTerms[kind] },
          { name: indicatorTexts.direction, value: directionTerms[direction] },
          { name: indicatorTexts.base, value: datedWords(base, series.unit) },
          { name: indicatorTexts.target, value: datedWords(target, series.unit) },
          { name: indicatorTexts.responsible, value: responsible ?? indicatorTexts.nobody },
          {
            name: indicatorTexts.visibility,
            value: isPublic ? indicatorTexts.isPublic : indicatorTexts.isInternal,
          },
        ]}
      />
    </section>
  );
}

/** What was measured before, and how; nothing where there is only one series. */
export function FormerSeries({
  indicator: { allSeries },
}: {
  indicator: WholeIndicator;
}): ReactElement | null {
  const former = allSeries.slice(0, -1).toReversed();
  if (former.length === 0) return null;
  return (
    <section aria-labelledby="frueher" className="page-section">
      <h2 id="frueher" className="kern-heading-medium">
        {indicatorTexts.formerSeries}
      </h2>
      <Facts
        facts={former.map(({ number, measuredFrom, definition }) => ({
          name: indicatorTexts.formerLine(number, longDate(measuredFrom)),
          value: definition,
        }))}
      />
    </section>
  );
}

function useSourceFacts({
  unit,
  source,
  sourceName,
  queryKey,
  rhythm,
  formatCode,
  areaKey,
}: IndicatorSeries): readonly Fact[] {
  const formats = useCourseFormats().data ?? [];
  const areas = useRegions().data?.municipalities ?? [];
  const scope = [
    formatCode === null ? '' : (formats.find(({ code }) => code === formatCode)?.title ?? formatCode),
    areaKey === null
      ? ''
      : (areas.find(({ associationKey }) => associationKey === areaKey)?.associationName ?? areaKey),
  ].filter((words) => words !== '');
  const query = queryTerms[queryKey as keyof typeof queryTerms] as { readonly name: string } | undefined;
  return [
    { name: indicatorTexts.unit, value: unitTerms[unit] },
    { name: indicatorTexts.source, value: sourceName ?? sourceTerms[source] },
    ...(query === undefined
      ? []
      : [
          { name: indicatorTexts.query, value: query.name },
          { name: indicatorTexts.scope, value: scope.join(', ') || indicatorTexts.wholeDistrict },
        ]),
    { name: indicatorTexts.rhythm, value: rhythmTerms[rhythm] },
  ];
}
