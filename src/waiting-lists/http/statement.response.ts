import { ApiProperty } from '@nestjs/swagger';
import type { OfficeStatement } from '../saved-report.js';

/** The last day on which an office said that its figures are complete. */
export class StatementResponse {
  @ApiProperty({ format: 'uuid' })
  organisationId!: string;

  @ApiProperty({ format: 'date' })
  confirmedOn!: string;

  static of({ organisationId, confirmedOn }: OfficeStatement): StatementResponse {
    return { organisationId, confirmedOn };
  }
}

/** Statements of the offices one may see. */
export class StatementListResponse {
  @ApiProperty({ type: [StatementResponse] })
  items!: StatementResponse[];
}
