import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_STATES, type MeasureState } from '#libs/measure';
import { REVIEW_STAGES, type ReviewDue, type ReviewStage } from '#libs/measure-review';
import type { MeasureReviewing } from '../review-reading.js';
import { MeasureReviewResponse, ReviewFiguresResponse } from './measure-review.response.js';

/** When a measure is due, and how near that is. */
export class ReviewDueResponse {
  @ApiProperty({ format: 'date' })
  dueOn!: string;

  @ApiProperty({ enum: REVIEW_STAGES, nullable: true, description: 'Null: there is time.' })
  stage!: ReviewStage | null;

  static of(due: ReviewDue | null): ReviewDueResponse | null {
    return due === null ? null : { dueOn: due.dueOn, stage: due.stage };
  }
}

/** What was told of a measure since its last review. */
export class ReportedNoteResponse {
  @ApiProperty()
  text!: string;

  @ApiProperty({ format: 'date' })
  writtenOn!: string;

  @ApiProperty()
  organisation!: string;
}

/** A member that may take the next step. */
export class NextStepOwnerResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

/** What a new review begins with. */
export class PrefilledReviewResponse {
  @ApiProperty({ format: 'date' })
  asOf!: string;

  @ApiProperty()
  progress!: string;

  @ApiProperty({ type: ReviewFiguresResponse })
  figures!: ReviewFiguresResponse;
}

/** Reviews of one measure, and what the next one needs. */
export class MeasureReviewingResponse {
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

  @ApiProperty({ type: ReviewDueResponse, nullable: true })
  due!: ReviewDueResponse | null;

  @ApiProperty({ type: [MeasureReviewResponse], description: 'The newest first.' })
  reviews!: MeasureReviewResponse[];

  @ApiProperty()
  mayReview!: boolean;

  @ApiProperty({ type: [ReportedNoteResponse] })
  notes!: ReportedNoteResponse[];

  @ApiProperty({ type: PrefilledReviewResponse })
  prefilled!: PrefilledReviewResponse;

  @ApiProperty({ type: [NextStepOwnerResponse] })
  organisations!: NextStepOwnerResponse[];

  static of(reading: MeasureReviewing): MeasureReviewingResponse {
    const { measure, prefilled } = reading;
    return {
      measureId: measure.id,
      number: measure.number,
      title: measure.title,
      state: measure.state,
      responsible: reading.responsible,
      due: ReviewDueResponse.of(reading.due),
      reviews: reading.reviews.map((review) => MeasureReviewResponse.of(review)),
      mayReview: reading.mayReview,
      notes: [...reading.notes],
      prefilled: { asOf: prefilled.asOf, progress: prefilled.progress, figures: prefilled.figures },
      organisations: [...reading.organisations],
    };
  }
}

/** What was made. */
export class MadeReviewResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
