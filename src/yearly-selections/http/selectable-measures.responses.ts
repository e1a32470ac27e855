import { ApiProperty } from '@nestjs/swagger';
import { CENTS } from './selection-fields.js';
import { SteeringMemberResponse } from './selection-parts.responses.js';

/** A measure that may be put to the choice. */
export class SelectableMeasureResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ type: 'integer' })
  number!: number;

  @ApiProperty()
  title!: string;

  @ApiProperty(CENTS)
  plannedCostCents!: number | null;
}

/** All of them, by number. */
export class SelectableMeasuresResponse {
  @ApiProperty({ type: [SelectableMeasureResponse] })
  items!: SelectableMeasureResponse[];
}

/** The seats of the Steuerungsgruppe. */
export class SteeringSeatsResponse {
  @ApiProperty({ type: [SteeringMemberResponse] })
  items!: SteeringMemberResponse[];
}

/** A new edition. */
export class AmendedSelectionResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;
}
