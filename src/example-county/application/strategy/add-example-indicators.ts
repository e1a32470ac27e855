import { Injectable } from '@nestjs/common';
import { addDays, type LocalDate } from '#libs/calendar';
import {
  cutOffDays,
  OPERATIONAL_QUERIES,
  type CutOffDay,
  type Indicator,
  type IndicatorSeries,
} from '#libs/indicator';
import { addMonths, monthOf } from '#libs/trend';
import { FreezeIndicators, SaveIndicators, type RecordedValue } from '../../../indicators/index.js';
import { Clock } from '../../../platform/clock/clock.js';
import { organisationId } from '../../plan/example-organisations.js';
import { strategyId } from '../../plan/strategy/example-concept.js';
import { EXAMPLE_GOALS } from '../../plan/strategy/example-goals.js';
import {
  EXAMPLE_DUE,
  EXAMPLE_INDICATORS,
  type ExampleIndicator,
} from '../../plan/strategy/example-indicators.js';

/** Of one whose values the history of the example gives: enough to see a line. */
const QUARTERS_OF_HISTORY = 6;
const MONTHS_BACK = 30;

/** “Indikatoren des Beispiels”, with what was measured before today. What trends know of it is frozen from there, as each night does. */
@Injectable()
export class AddExampleIndicators {
  constructor(
    private readonly save: SaveIndicators,
    private readonly freeze: FreezeIndicators,
    private readonly clock: Clock,
  ) {}

  async execute(today: LocalDate): Promise<void> {
    const planned = EXAMPLE_INDICATORS.map((plan) => ({ plan, days: daysOf(plan, today) }));
    await this.save.execute(
      planned.map(({ plan, days }) => indicatorOf(plan, days, today)),
      planned.map(({ plan, days }) => seriesOf(plan, days, today)),
      planned.flatMap(({ plan, days }) => this.valuesOf(plan, days)),
    );
    await this.freeze.execute();
  }

  private valuesOf(
    { key, values, query, responsible }: ExampleIndicator,
    days: readonly CutOffDay[],
  ): RecordedValue[] {
    return values.flatMap((value, index) => {
      const day = days[index]?.day;
      if (day === undefined) return [];
      return [
        {
          id: strategyId('measured-value', `${key} ${index}`),
          indicatorId: strategyId('indicator', key),
          seriesId: strategyId('indicator-series', key),
          cutOffDay: day,
          value,
          absence: null,
          comment: null,
          asOf: day,
          dataState: null,
          isPublicSafe: true,
          enteredBy: query === null ? organisationId(responsible) : null,
          recordedAt: this.clock.now(),
          correctsId: null,
        },
      ];
    });
  }
}

/** The cut-off days for which there are values, the newest last; what is due has none. */
function daysOf({ key, rhythm, values }: ExampleIndicator, today: LocalDate): readonly CutOffDay[] {
  const all = cutOffDays(rhythm, addMonths(monthOf(today), -MONTHS_BACK), addDays(today, -1));
  const known = key === EXAMPLE_DUE ? all.slice(0, -1) : all;
  return known.slice(-(values.length === 0 ? QUARTERS_OF_HISTORY : values.length));
}

function indicatorOf(
  { key, goal, name, kind, direction, base, target, responsible }: ExampleIndicator,
  days: readonly CutOffDay[],
  today: LocalDate,
): Indicator {
  const due = EXAMPLE_GOALS.find((one) => one.key === goal)?.dueInDays ?? 0;
  return {
    id: strategyId('indicator', key),
    goalId: strategyId('goal', goal),
    name,
    kind,
    direction,
    base: { value: base, day: startOf(days, today) },
    target: { value: target, day: addDays(today, due) },
    responsibleOrganisationId: organisationId(responsible),
    isPublic: true,
    endedOn: null,
    version: 1,
    carriedFromId: null,
  };
}

function seriesOf(
  { key, unit, rhythm, definition, query }: ExampleIndicator,
  days: readonly CutOffDay[],
  today: LocalDate,
): IndicatorSeries {
  return {
    id: strategyId('indicator-series', key),
    indicatorId: strategyId('indicator', key),
    number: 1,
    definition: query === null ? (definition ?? '') : OPERATIONAL_QUERIES[query.key].definition,
    unit,
    source: query === null ? 'manual' : 'operational',
    queryKey: query?.key ?? null,
    formatCode: query?.formatCode ?? null,
    areaKey: null,
    sourceName: null,
    rhythm,
    measuredFrom: startOf(days, today),
  };
}

function startOf([first]: readonly CutOffDay[], today: LocalDate): LocalDate {
  return first?.from ?? today;
}
