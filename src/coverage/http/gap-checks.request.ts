import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional } from 'class-validator';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** Which day to check; today where none is given. */
export class RequestGapCheckRequest {
  @ApiPropertyOptional({ format: 'date' })
  @IsOptional()
  @IsLocalDate()
  date?: string;
}
