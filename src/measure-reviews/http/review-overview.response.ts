import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_STATES, type MeasureState } from '#libs/measure';
import { type LightChange, type ReviewAspect, type ReviewedYear } from '#libs/measure-review';
import type { ReviewLine, ReviewOverview, YearSum } from '../review-reading.js';
import { JudgedAspectResponse } from './measure-review.response.js';
import { ReviewDueResponse } from './measure-reviewing.response.js';

const CHANGES = ['better', 'worse', 'same'] as const;

/** One light of one year, with what became of it since the year before. */
export class YearLightResponse extends JudgedAspectResponse {
  @ApiProperty({ enum: CHANGES, nullable: true, description: 'Null: nothing to compare with.' })
  change!: LightChange;
}

/** The review that counts for a year. */
export class ReviewedYearResponse {
  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty({ format: 'uuid' })
  reviewId!: string;

  @ApiProperty({ format: 'date' })
  asOf!: string;

  @ApiProperty({ type: YearLightResponse })
  implementation!: YearLightResponse;

  @ApiProperty({ type: YearLightResponse })
  schedule!: YearLightResponse;

  @ApiProperty({ type: YearLightResponse })
  goal!: YearLightResponse;

  static of({ year, review, changes }: ReviewedYear): ReviewedYearResponse {
    const light = (aspect: ReviewAspect): YearLightResponse => ({
      light: review[aspect].light,
      sentence: review[aspect].sentence,
      change: changes[aspect],
    });
    return {
      year,
      reviewId: review.id,
      asOf: review.asOf,
      implementation: light('implementation'),
      schedule: light('schedule'),
      goal: light('goal'),
    };
  }
}

/** One measure with its reviews. */
export class ReviewLineResponse {
  @ApiProperty({ format: 'uuid' })
  measureId!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: MEASURE_STATES })
  state!: MeasureState;

  @ApiProperty({ type: String, nullable: true })
  responsible!: string | null;

  @ApiProperty({ isArray: true, type: String, format: 'uuid' })
  fieldIds!: string[];

  @ApiProperty({ type: ReviewDueResponse, nullable: true })
  due!: ReviewDueResponse | null;

  @ApiProperty({ type: [ReviewedYearResponse], description: 'The newest year first.' })
  years!: ReviewedYearResponse[];

  static of({ measure, responsible, fieldIds, due, years }: ReviewLine): ReviewLineResponse {
    return {
      measureId: measure.id,
      number: measure.number,
      title: measure.title,
      state: measure.state,
      responsible,
      fieldIds: [...fieldIds],
      due: ReviewDueResponse.of(due),
      years: years.map((year) => ReviewedYearResponse.of(year)),
    };
  }
}

/** Figures of one year over all measures. */
export class YearSumResponse implements YearSum {
  @ApiProperty({ type: 'integer' })
  year!: number;

  @ApiProperty({ type: 'integer' })
  reviews!: number;

  @ApiProperty({ type: 'integer', nullable: true })
  participants!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  staff!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  actualCostCents!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  fundingCents!: number | null;
}

/** A Themenfeld to narrow the list to. */
export class ReviewFieldResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  title!: string;
}

/** Reviews of one edition. */
export class ReviewOverviewResponse {
  @ApiProperty({ type: String, nullable: true })
  edition!: string | null;

  @ApiProperty({ type: [ReviewFieldResponse] })
  fields!: ReviewFieldResponse[];

  @ApiProperty({ type: [ReviewLineResponse] })
  items!: ReviewLineResponse[];

  @ApiProperty({ type: [YearSumResponse] })
  sums!: YearSumResponse[];

  static of({ edition, fields, lines, sums }: ReviewOverview): ReviewOverviewResponse {
    return {
      edition,
      fields: fields.map(({ id, title }) => ({ id, title })),
      items: lines.map((line) => ReviewLineResponse.of(line)),
      sums: sums.map((sum) => ({ ...sum })),
    };
  }
}
