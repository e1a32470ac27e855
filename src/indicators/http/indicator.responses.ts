import { ApiProperty } from '@nestjs/swagger';
import {
  ABSENCES,
  INDICATOR_DIRECTIONS,
  INDICATOR_KINDS,
  INDICATOR_SOURCES,
  INDICATOR_UNITS,
  JUDGEMENTS,
  RHYTHMS,
  type Absence,
  type IndicatorDirection,
  type IndicatorKind,
  type IndicatorSeries,
  type IndicatorSource,
  type IndicatorUnit,
  type Judgement,
  type Movement,
  type Rhythm,
} from '#libs/indicator';
import type { ListedIndicator, LiveFigure } from '../indicator-reading.js';
import { CutOffValueResponse, DataStateResponse } from './cut-off-value.response.js';
import { LatestValueResponse } from './former-value.response.js';

/** A value at a day. */
export class IndicatorPointResponse {
  @ApiProperty()
  value!: number;

  @ApiProperty({ format: 'date' })
  day!: string;
}

/** What is measured, and how. */
export class IndicatorSeriesResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  definition!: string;

  @ApiProperty({ enum: INDICATOR_UNITS })
  unit!: IndicatorUnit;

  @ApiProperty({ enum: INDICATOR_SOURCES })
  source!: IndicatorSource;

  @ApiProperty({ type: String, nullable: true })
  queryKey!: string | null;

  @ApiProperty({ type: String, nullable: true })
  formatCode!: string | null;

  @ApiProperty({ type: String, nullable: true })
  areaKey!: string | null;

  @ApiProperty({ type: String, nullable: true })
  sourceName!: string | null;

  @ApiProperty({ enum: RHYTHMS })
  rhythm!: Rhythm;

  @ApiProperty({ format: 'date' })
  measuredFrom!: string;

  static of({ indicatorId: _indicator, ...series }: IndicatorSeries): IndicatorSeriesResponse {
    const { id, number, definition, unit, source, queryKey, formatCode, areaKey, sourceName } = series;
    const { rhythm, measuredFrom } = series;
    return {
      id,
      number,
      definition,
      unit,
      source,
      queryKey,
      formatCode,
      areaKey,
      sourceName,
      rhythm,
      measuredFrom,
    };
  }
}

/** What operations say now. */
export class LiveFigureResponse {
  @ApiProperty({ type: Number, nullable: true })
  value!: number | null;

  @ApiProperty({ enum: ABSENCES, nullable: true })
  absence!: Absence | null;

  @ApiProperty({ format: 'date', description: 'Which day’s data; of a period its last day.' })
  asOf!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Null for a moment.' })
  from!: string | null;

  @ApiProperty({ type: DataStateResponse, nullable: true })
  dataState!: DataStateResponse | null;

  static of({ value, absence, asOf, from, dataState }: LiveFigure): LiveFigureResponse {
    return { value, absence, asOf, from, dataState };
  }
}

/** A query while it is tried out. */
export class QueryPreviewResponse {
  @ApiProperty({ type: LiveFigureResponse, nullable: true })
  live!: LiveFigureResponse | null;
}

/** The id of something new. */
export class AddedIndicatorResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}

/** An indicator by what it is. */
export class IndicatorLineResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'uuid' })
  goalId!: string;

  @ApiProperty()
  goal!: string;

  @ApiProperty()
  name!: string;

  @ApiProperty({ enum: INDICATOR_KINDS })
  kind!: IndicatorKind;

  @ApiProperty({ enum: INDICATOR_DIRECTIONS })
  direction!: IndicatorDirection;

  @ApiProperty({ type: IndicatorSeriesResponse })
  series!: IndicatorSeriesResponse;

  @ApiProperty({ type: IndicatorPointResponse, nullable: true })
  base!: IndicatorPointResponse | null;

  @ApiProperty({ type: IndicatorPointResponse, nullable: true })
  target!: IndicatorPointResponse | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  responsibleOrganisationId!: string | null;

  @ApiProperty({ type: String, nullable: true })
  responsible!: string | null;

  @ApiProperty()
  isPublic!: boolean;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  endedOn!: string | null;

  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: [CutOffValueResponse], description: 'Those that hold, the oldest first.' })
  values!: CutOffValueResponse[];

  @ApiProperty({ type: LatestValueResponse, nullable: true })
  latest!: LatestValueResponse | null;

  @ApiProperty({
    description: 'False where the edition before raises it still, or where this one is replaced.',
  })
  isRaised!: boolean;

  @ApiProperty({ enum: JUDGEMENTS })
  judgement!: Judgement;

  @ApiProperty({ type: String, enum: ['rising', 'falling', 'level'], nullable: true })
  movement!: Movement | null;

  @ApiProperty({
    type: String,
    format: 'date',
    isArray: true,
    description: 'Cut-off days that wait for a value.',
  })
  due!: string[];

  @ApiProperty()
  mayKeep!: boolean;

  @ApiProperty()
  mayMeasure!: boolean;

  static of(listed: ListedIndicator): IndicatorLineResponse {
    return indicatorLineOf(listed);
  }
}

/** Indicators of an edition, in the order of its goals. */
export class IndicatorListResponse {
  @ApiProperty({ type: [IndicatorLineResponse] })
  items!: IndicatorLineResponse[];

  static of(listed: readonly ListedIndicator[]): IndicatorListResponse {
    return { items: listed.map((one) => IndicatorLineResponse.of(one)) };
  }
}

/** The white list of one line. */
export function indicatorLineOf(
  listed: ListedIndicator,
): Pick<IndicatorLineResponse, keyof IndicatorLineResponse> {
  const { indicator, series, goal, responsible, values, judgement, movement } = listed;
  const { id, goalId, name, kind, direction, base, target, isPublic, endedOn, version } = indicator;
  return {
    id,
    goalId,
    name,
    kind,
    direction,
    base,
    target,
    isPublic,
    endedOn,
    version,
    responsibleOrganisationId: indicator.responsibleOrganisationId,
    responsible,
    judgement,
    movement,
    goal: goal.statement,
    series: IndicatorSeriesResponse.of(series),
    values: values.map((value) => CutOffValueResponse.of(value)),
    latest: LatestValueResponse.ofState(listed),
    isRaised: listed.isRaised,
    due: listed.due.map(({ day }) => day),
    mayKeep: listed.mayKeep,
    mayMeasure: listed.mayMeasure,
  };
}
