import { ApiProperty } from '@nestjs/swagger';
import { MEASURE_STATES, type MeasureState } from '#libs/measure';

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
