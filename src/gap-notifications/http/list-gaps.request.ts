import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { GAP_LIST_STATES, type GapListState } from '../../coverage/index.js';

/** Which gaps, and which page of them. */
export class ListGapsRequest {
  @ApiPropertyOptional({ enum: GAP_LIST_STATES, default: 'open' })
  @IsOptional()
  @IsIn(GAP_LIST_STATES, { message: 'Möglich sind: open, closed, all.' })
  state?: GapListState;

  @ApiPropertyOptional({ description: 'Code of a course format.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  format?: string;

  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  cursor?: string;
}
