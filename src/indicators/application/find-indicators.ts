import { Injectable } from '@nestjs/common';
import {
  judgeIndicator,
  movementOf,
  standingValues,
  type Indicator,
  type IndicatorSeries,
  type MeasuredValue,
} from '#libs/indicator';
import type { LocalDate } from '#libs/calendar';
import { Clock } from '../../platform/clock/clock.js';
import type { IndicatorState } from '../indicator-reading.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';
import { MeasuredValueRepository } from '../persistence/measured-value.repository.js';

/** “Indikatoren nachschlagen”, for other rooms: definition, newest frozen value and judgement, read in three queries for all goals. */
@Injectable()
export class FindIndicators {
  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly measured: MeasuredValueRepository,
    private readonly clock: Clock,
  ) {}

  /** Of some goals, by name; those too that have ended. */
  async ofGoals(goalIds: readonly string[]): Promise<readonly IndicatorState[]> {
    return this.states(await this.indicators.ofGoals(goalIds));
  }

  /** With their series and values. */
  async states(indicators: readonly Indicator[]): Promise<readonly IndicatorState[]> {
    const ids = indicators.map(({ id }) => id);
    const [series, values] = [await this.indicators.series(ids), await this.measured.of(ids)];
    return indicators.map((indicator) => {
      const own = series.filter(({ indicatorId }) => indicatorId === indicator.id);
      return stateOf(
        indicator,
        own,
        values.filter(({ indicatorId }) => indicatorId === indicator.id),
        this.clock.today(),
      );
    });
  }
}

function stateOf(
  indicator: Indicator,
  allSeries: readonly IndicatorSeries[],
  all: readonly MeasuredValue[],
  today: LocalDate,
): IndicatorState {
  const series = allSeries.at(-1);
  if (series === undefined) throw new Error(`the indicator ${indicator.id} has no series`);
  const values = standingValues(all);
  return {
    indicator,
    series,
    values,
    latest: values.at(-1) ?? null,
    judgement: judgeIndicator({ ...indicator, values: all, today }),
    movement: movementOf(all),
  };
}
