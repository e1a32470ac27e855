import { Injectable } from '@nestjs/common';
import {
  isSameSeries,
  judgeIndicator,
  movementOf,
  standingValues,
  type Indicator,
  type IndicatorSeries,
  type MeasuredValue,
} from '#libs/indicator';
import type { LocalDate } from '#libs/calendar';
import { Clock } from '../../platform/clock/clock.js';
import type { FormerValue, IndicatorState } from '../indicator-reading.js';
import { IndicatorRepository } from '../persistence/indicator.repository.js';
import { MeasuredValueRepository } from '../persistence/measured-value.repository.js';
import { FindRaised, isRaised } from './find-raised.js';
import { ReadHistory } from './read-history.js';

/** “Indikatoren nachschlagen”, for other rooms: definition, newest frozen value and judgement, read at once for all goals. */
@Injectable()
export class FindIndicators {
  constructor(
    private readonly indicators: IndicatorRepository,
    private readonly measured: MeasuredValueRepository,
    private readonly readHistory: ReadHistory,
    private readonly raised: FindRaised,
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
    const editionOf = await this.raised.editions();
    const history = await this.readHistory.of(ids, editionOf);
    return indicators.map((indicator) =>
      stateOf(
        {
          indicator,
          series: series.filter(({ indicatorId }) => indicatorId === indicator.id),
          values: values.filter(({ indicatorId }) => indicatorId === indicator.id),
          history: history.get(indicator.id) ?? [],
          isRaised: isRaised(indicator, editionOf),
        },
        this.clock.today(),
      ),
    );
  }
}

interface IndicatorFacts extends Pick<IndicatorState, 'indicator' | 'history' | 'isRaised'> {
  readonly series: readonly IndicatorSeries[];
  readonly values: readonly MeasuredValue[];
}

function stateOf(facts: IndicatorFacts, today: LocalDate): IndicatorState {
  const { indicator, history } = facts;
  const series = facts.series.at(-1);
  if (series === undefined) throw new Error(`the indicator ${indicator.id} has no series`);
  const values = standingValues(facts.values);
  const line = [...ofSameSeries(history, series, indicator.id), ...facts.values];
  return {
    ...facts,
    series,
    allSeries: facts.series,
    values,
    latest: standingValues(line).at(-1) ?? null,
    judgement: judgeIndicator({ ...indicator, values: line, today }),
    movement: movementOf(line),
  };
}

/** Values of editions before that measured the same, as if they stood in the series that holds: only so is the way from base to target whole. */
function ofSameSeries(
  history: readonly FormerValue[],
  series: IndicatorSeries,
  indicatorId: string,
): readonly MeasuredValue[] {
  return history
    .filter((former) => isSameSeries(former.series, series))
    .map((former) => ({ ...former, indicatorId, seriesId: series.id }));
}
