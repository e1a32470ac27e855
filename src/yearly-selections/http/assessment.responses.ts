import { ApiProperty } from '@nestjs/swagger';
import { CRITERIA, type Assessment, type Criterion, type CriterionSpread } from '#libs/yearly-selection';

/** How members judged one measure by one criterion. */
export class CriterionSpreadResponse implements CriterionSpread {
  @ApiProperty({ enum: CRITERIA })
  criterion!: Criterion;

  @ApiProperty({ type: 'integer' })
  count!: number;

  @ApiProperty()
  mean!: number;

  @ApiProperty({ type: 'integer' })
  least!: number;

  @ApiProperty({ type: 'integer' })
  most!: number;

  @ApiProperty()
  deviation!: number;

  @ApiProperty()
  isDisputed!: boolean;
}

/** What one member gave. */
export class AssessmentResponse {
  @ApiProperty({ format: 'uuid' })
  accountId!: string;

  @ApiProperty({ enum: CRITERIA })
  criterion!: Criterion;

  @ApiProperty({ type: 'integer' })
  points!: number;

  @ApiProperty({ type: String, nullable: true })
  reason!: string | null;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Given after all was revealed.' })
  revisedPoints!: number | null;

  @ApiProperty({ type: String, nullable: true })
  revisionReason!: string | null;

  static of(given: Assessment): AssessmentResponse {
    const { accountId, criterion, points, reason, revisedPoints, revisionReason } = given;
    return { accountId, criterion, points, reason, revisedPoints, revisionReason };
  }
}

/** What a criterion weighs. */
export class CriterionWeightResponse {
  @ApiProperty({ enum: CRITERIA })
  criterion!: Criterion;

  @ApiProperty()
  weight!: number;

  static allOf(weights: Readonly<Record<Criterion, number>>): CriterionWeightResponse[] {
    return CRITERIA.map((criterion) => ({ criterion, weight: weights[criterion] }));
  }
}
