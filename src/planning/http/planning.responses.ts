import { ApiProperty } from '@nestjs/swagger';
import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import type { DisclosedWhatIf } from '#libs/coverage';
import type { ForecastRow } from '#libs/planning';
import { gapPercentOf, type PlanRun } from '../plan.js';

const RUN_STATES = ['waiting', 'running', 'finished', 'cancelled'];

/** One search for course starts. */
export class PlanRunResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: RUN_STATES })
  state!: PlanRun['state'];

  @ApiProperty({ format: 'date-time' })
  requestedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt!: string | null;

  @ApiProperty({ description: 'Into how many parts the problem fell.' })
  parts!: number;

  @ApiProperty({ description: 'How many of them are solved.' })
  partsDone!: number;

  @ApiProperty({ description: 'People without a place whom a start could suit.' })
  unplaced!: number;

  @ApiProperty({ description: 'How many of them the proposals would place.' })
  placed!: number;

  @ApiProperty({
    description: 'How far the plan is from the best at most, percent; 0 where it is proven to be the best.',
  })
  gapPercent!: number;

  static of(run: PlanRun): PlanRunResponse {
    const { id, state, requestedAt, finishedAt, parts, partsDone, unplaced, placed } = run;
    const gapPercent = gapPercentOf(run);
    return { id, state, requestedAt, finishedAt, parts, partsDone, unplaced, placed, gapPercent };
  }
}

/** Searches, the newest first. */
export class PlanRunsResponse {
  @ApiProperty({ type: [PlanRunResponse] })
  items!: PlanRunResponse[];
}

/** One Gemeinde before and after. */
export class BeforeAndAfterResponse {
  @ApiProperty()
  ags!: string;

  @ApiProperty({ type: Number, nullable: true, description: 'null where it would tell of single people.' })
  people!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placedBefore!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placedAfter!: number | null;
}

/** What would be. */
export class WhatIfResponse {
  @ApiProperty({ type: Number, nullable: true })
  people!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placedBefore!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  placedAfter!: number | null;

  @ApiProperty({ type: [BeforeAndAfterResponse] })
  municipalities!: BeforeAndAfterResponse[];

  static of({ municipalities, ...sums }: DisclosedWhatIf): WhatIfResponse {
    return { ...sums, municipalities: [...municipalities] };
  }
}

/** New demand of one Kurstyp and level in one month. */
export class ForecastRowResponse {
  @ApiProperty()
  formatCode!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ format: 'date' })
  from!: string;

  @ApiProperty()
  expected!: number;

  @ApiProperty({ description: 'In four of five cases it is at least this …' })
  low!: number;

  @ApiProperty({ description: '… and at most this.' })
  high!: number;

  static of(row: ForecastRow): ForecastRowResponse {
    const { formatCode, level, from, expected, low, high } = row;
    const [least, most] = [Math.floor(low), Math.ceil(high)];
    return { formatCode, level, from, expected: Math.round(expected), low: least, high: most };
  }
}

/** The next six months. */
export class ForecastResponse {
  @ApiProperty({ type: [ForecastRowResponse] })
  items!: ForecastRowResponse[];
}
