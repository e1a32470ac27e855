import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { parseLocalDate } from '#libs/calendar';
import {
  GAP_LIST_STATES,
  type GapListFilter,
  type GapListState,
  type GapPosition,
} from '../../coverage/index.js';
import { readCursor } from '../../platform/http/page-cursor.js';
import { isRowId } from '../../platform/http/row-id.pipe.js';

const PAGE = 50;

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

  toFilter(): GapListFilter {
    return {
      state: this.state ?? 'open',
      formatCode: this.format ?? null,
      after: readPosition(this.cursor),
      limit: PAGE,
    };
  }
}

function readPosition(cursor: string | undefined): GapPosition | null {
  const keys = readCursor(
    cursor,
    2,
    ([openedOn = '', id = '']) => parseLocalDate(openedOn) !== null && isRowId(id),
  );
  const openedOn = parseLocalDate(keys?.[0] ?? '');
  return openedOn === null ? null : { openedOn, id: keys?.[1] ?? '' };
}
