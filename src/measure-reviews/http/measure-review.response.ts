import { ApiProperty } from '@nestjs/swagger';
import { TRAFFIC_LIGHTS, type TrafficLight } from '#libs/measure-review';
import type { NamedReview } from '../review-reading.js';
import { ReviewSnapshotResponse } from './review-snapshot.response.js';

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
