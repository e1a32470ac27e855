import type { WholeIndicator } from '../../api/types.js';
import { shortDate } from '../../parts/words/dates.js';
import { indicatorTexts } from '../../texts/indicators.js';

/** One column of the chart; a break between two series has no figures. */
export interface ChartColumn {
  readonly label: string;
  readonly measured: number | null;
  readonly path: number | null;
}

type Charted = Pick<WholeIndicator, 'allValues' | 'allSeries' | 'base' | 'target'>;

const DAY_MILLISECONDS = 86_400_000;

/** The values that hold, the oldest first, with a break where another series begins. */
export function chartColumns(indicator: Charted): readonly ChartColumn[] {
  const { allValues, allSeries } = indicator;
  const corrected = new Set(allValues.map(({ correctsId }) => correctsId));
  const holding = allValues.filter(({ id }) => !corrected.has(id));
  return holding.flatMap(({ cutOffDay, value, seriesId }, index) => {
    const column = {
      label: shortDate(cutOffDay),
      measured: value,
      path: pathValue(indicator, cutOffDay),
    };
    const before = holding[index - 1];
    if (before === undefined || before.seriesId === seriesId) return [column];
    const series = allSeries.find(({ id }) => id === seriesId)?.number ?? index;
    return [{ label: indicatorTexts.series(series), measured: null, path: null }, column];
  });
}

/** The straight way from base to target on a day; null before the base or without one of both. */
function pathValue({ base, target }: Charted, day: string): number | null {
  if (base === null || target === null || day < base.day) return null;
  const at = (text: string): number => Date.parse(text) / DAY_MILLISECONDS;
  const share = Math.min(1, (at(day) - at(base.day)) / (at(target.day) - at(base.day)));
  return base.value + (target.value - base.value) * share;
}
