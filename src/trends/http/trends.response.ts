import { ApiProperty } from '@nestjs/swagger';
import { TREND_MEASURES, TREND_STEPS, type TrendStep } from '#libs/trend';
import type { PeriodFigures, TrendLine, TrendReading } from '../trend-reading.js';

const SCOPE_KINDS = ['district', 'format', 'area'] as const;
const HIDDEN = [...TREND_MEASURES, 'lateShare'] as const;

/** Figures of people: null where there is nothing to say, or where `hidden` names them. */
export class PeopleTrendResponse {
  @ApiProperty({ type: Number, nullable: true })
  started!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'At the end of the period.' })
  waiting!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  offered!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  accepted!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  declined!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  lapsed!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: 'From registration to the start of the course.' })
  medianDays!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  meanDays!: number | null;

  @ApiProperty({ type: Number, nullable: true, description: '0 to 1: had waited longer than the deadline.' })
  lateShare!: number | null;

  @ApiProperty({ enum: HIDDEN, isArray: true, description: 'Too few people, or they would follow.' })
  hidden!: (typeof HIDDEN)[number][];
}

/** Why courses did not take place. */
export class TrendReasonResponse {
  @ApiProperty()
  code!: string;

  @ApiProperty()
  courses!: number;
}

/** Figures of courses: they tell of no person. */
export class CourseTrendResponse {
  @ApiProperty()
  started!: number;

  @ApiProperty()
  cancelled!: number;

  @ApiProperty()
  postponed!: number;

  @ApiProperty()
  merged!: number;

  @ApiProperty({ type: Number, nullable: true, description: '0 to 1: places taken at the start.' })
  fillRate!: number | null;

  @ApiProperty({ type: [TrendReasonResponse] })
  reasons!: TrendReasonResponse[];
}

/** Figures of gaps. */
export class GapTrendResponse {
  @ApiProperty()
  openAtEnd!: number;

  @ApiProperty()
  opened!: number;

  @ApiProperty()
  closed!: number;

  @ApiProperty({ type: Number, nullable: true })
  medianLifeDays!: number | null;
}

/** All figures of one period. */
export class PeriodTrendResponse {
  @ApiProperty({ type: PeopleTrendResponse })
  people!: PeopleTrendResponse;

  @ApiProperty({ type: CourseTrendResponse })
  courses!: CourseTrendResponse;

  @ApiProperty({ type: GapTrendResponse })
  gaps!: GapTrendResponse;

  static of(figures: PeriodFigures): PeriodTrendResponse {
    return figuresOf(figures);
  }
}

/** One period, with the same a year before. */
export class TrendLineResponse extends PeriodTrendResponse {
  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  until!: string;

  @ApiProperty({ type: PeriodTrendResponse, nullable: true })
  before!: PeriodTrendResponse | null;

  static ofLine(line: TrendLine): TrendLineResponse {
    const { from, until, before } = line;
    return {
      from,
      until,
      ...figuresOf(line),
      before: before === null ? null : PeriodTrendResponse.of(before),
    };
  }
}

/** Whole periods that are over, oldest first. */
export class TrendsResponse {
  @ApiProperty({ enum: TREND_STEPS })
  step!: TrendStep;

  @ApiProperty({ enum: SCOPE_KINDS })
  scopeKind!: (typeof SCOPE_KINDS)[number];

  @ApiProperty({ type: String, nullable: true })
  scopeKey!: string | null;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty({ format: 'date' })
  until!: string;

  @ApiProperty({ format: 'date', description: 'The last month that is over.' })
  lastMonth!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  recordedFrom!: string | null;

  @ApiProperty()
  smallCellThreshold!: number;

  @ApiProperty()
  deadlineDays!: number;

  @ApiProperty()
  vocationalDeadlineDays!: number;

  @ApiProperty({ type: [TrendLineResponse] })
  items!: TrendLineResponse[];

  static of(reading: TrendReading): TrendsResponse {
    const {
      step,
      scope,
      from,
      until,
      lastMonth,
      recordedFrom,
      threshold,
      deadlineDays,
      vocationalDeadlineDays,
      lines,
    } = reading;
    return {
      step,
      scopeKind: scope.kind,
      scopeKey: scope.kind === 'district' ? null : scope.key,
      from,
      until,
      lastMonth,
      recordedFrom,
      smallCellThreshold: threshold,
      deadlineDays,
      vocationalDeadlineDays,
      items: lines.map((line) => TrendLineResponse.ofLine(line)),
    };
  }
}

function figuresOf({
  people,
  courses,
  gaps,
}: PeriodFigures): Pick<PeriodTrendResponse, 'people' | 'courses' | 'gaps'> {
  const { started, cancelled, postponed, merged, fillRate, reasons } = courses;
  return {
    people: { ...people, hidden: [...people.hidden] },
    courses: { started, cancelled, postponed, merged, fillRate, reasons: [...reasons] },
    gaps: { ...gaps },
  };
}
