import { addDays, type LocalDate } from '#libs/calendar';
import { cutOffDays, type CutOffDay } from './cut-off-days.js';
import type { Indicator, IndicatorSeries, MeasuredValue } from './indicator.js';

/** An indicator with the series that holds now, and what was measured. */
export interface RaisedIndicator {
  readonly indicator: Pick<Indicator, 'endedOn'>;
  readonly series: Pick<IndicatorSeries, 'rhythm' | 'measuredFrom'>;
  readonly values: readonly Pick<MeasuredValue, 'cutOffDay'>[];
}

/** “Fällige Stichtage”: those that are over and have no value yet, oldest first; none once an indicator has ended. */
export function dueCutOffs(
  { indicator, series, values }: RaisedIndicator,
  today: LocalDate,
): readonly CutOffDay[] {
  const yesterday = addDays(today, -1);
  const until =
    indicator.endedOn !== null && indicator.endedOn <= yesterday ? addDays(indicator.endedOn, -1) : yesterday;
  const known = new Set<string>(values.map(({ cutOffDay }) => cutOffDay));
  return cutOffDays(series.rhythm, series.measuredFrom, until).filter(
    ({ day }) => day >= series.measuredFrom && !known.has(day),
  );
}
