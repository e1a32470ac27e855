import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_STATES, type MeasureState } from '#libs/measure';
import {
  REVIEW_STAGES,
  TRAFFIC_LIGHTS,
  type ReviewDue,
  type ReviewStage,
  type TrafficLight,
} from '#libs/measure-review';
import type { MeasureReviewing, NamedReview } from '../review-reading.js';

/** A light with its sentence. */
export class JudgedAspectResponse {
  @ApiProperty({ enum: TRAFFIC_LIGHTS })
  light!: TrafficLight;

  @ApiProperty({ type: String, nullable: true })
  sentence!: string | null;
}

/** Figures of a review; null: keine Angabe. */
export class ReviewFiguresResponse {
  @ApiProperty({ type: 'integer', nullable: true })
  participants!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  staff!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  actualCostCents!: number | null;

  @ApiProperty({ type: 'integer', nullable: true })
  fundingCents!: number | null;

  @ApiProperty({ type: String, nullable: true })
  missingReason!: string | null;
}

/** An indicator as it was. */
export class ReviewedIndicatorResponse {
  @ApiProperty()
  name!: string;

  @ApiProperty()
  unit!: string;

  @ApiProperty({ type: Number, nullable: true })
  value!: number | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  asOf!: string | null;

  @ApiProperty({ type: Number, nullable: true })
  target!: number | null;
}

/** The measure as it was on the day of the review. */
export class ReviewSnapshotResponse {
  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty({ enum: MEASURE_STATES })
  state!: MeasureState;

  @ApiProperty({ type: String, nullable: true })
  responsible!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  periodFrom!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  periodUntil!: string | null;

  @ApiProperty({ type: 'integer', nullable: true })
  plannedCostCents!: number | null;

  @ApiProperty({ isArray: true, type: String })
  goals!: string[];

  @ApiProperty({ type: [ReviewedIndicatorResponse] })
  indicators!: ReviewedIndicatorResponse[];
}

/** A confirmed review. */
export class MeasureReviewResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ format: 'date' })
  asOf!: string;

  @ApiProperty({ type: JudgedAspectResponse })
  implementation!: JudgedAspectResponse;

  @ApiProperty({ type: JudgedAspectResponse })
  schedule!: JudgedAspectResponse;

  @ApiProperty({ type: JudgedAspectResponse })
  goal!: JudgedAspectResponse;

  @ApiProperty()
  progress!: string;

  @ApiProperty({ type: String, nullable: true })
  effect!: string | null;

  @ApiProperty({ type: ReviewFiguresResponse })
  figures!: ReviewFiguresResponse;

  @ApiProperty({ type: String, nullable: true })
  nextStep!: string | null;

  @ApiProperty({ type: String, nullable: true })
  nextStepOwner!: string | null;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  nextStepDueOn!: string | null;

  @ApiProperty({ type: String, nullable: true })
  publicSentence!: string | null;

  @ApiProperty({ type: ReviewSnapshotResponse })
  snapshot!: ReviewSnapshotResponse;

  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'In the place of which it stands.',
  })
  correctsId!: string | null;

  @ApiProperty({ description: 'A later one stands in its place.' })
  isCorrected!: boolean;

  @ApiProperty()
  reviewer!: string;

  @ApiProperty({ format: 'date-time' })
  reviewedAt!: string;

  static of({ review, reviewer, nextStepOwner, isCorrected }: NamedReview): MeasureReviewResponse {
    const { implementation, schedule, goal, figures, snapshot } = review;
    return {
      id: review.id,
      asOf: review.asOf,
      implementation,
      schedule,
      goal,
      progress: review.progress,
      effect: review.effect,
      figures,
      nextStep: review.nextStep,
      nextStepOwner,
      nextStepDueOn: review.nextStepDueOn,
      publicSentence: review.publicSentence,
      snapshot: { ...snapshot, goals: [...snapshot.goals], indicators: [...snapshot.indicators] },
      correctsId: review.correctsId,
      isCorrected,
      reviewer,
      reviewedAt: review.reviewedAt,
    };
  }
}

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
