import { ApiProperty } from '@nestjs/swagger';
import { ABSENCES, type Absence, type MeasuredValue } from '#libs/indicator';

/** How many of how many had reported. */
export class DataStateResponse {
  @ApiProperty({ type: 'integer' })
  reported!: number;

  @ApiProperty({ type: 'integer' })
  total!: number;
}

/** A value at a cut-off day, or why there is none. */
export class CutOffValueResponse {
  @ApiProperty({ format: 'date' })
  cutOffDay!: string;

  @ApiProperty({ type: Number, nullable: true })
  value!: number | null;

  @ApiProperty({ enum: ABSENCES, nullable: true })
  absence!: Absence | null;

  static of({ cutOffDay, value, absence }: MeasuredValue): CutOffValueResponse {
    return { cutOffDay, value, absence };
  }
}
