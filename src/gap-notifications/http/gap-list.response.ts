import { ApiProperty } from '@nestjs/swagger';
import { writeCursor } from '../../platform/http/page-cursor.js';
import type { GapPage } from '../application/list-gaps.js';
import { GapResponse, type GapContext } from './gap.response.js';

/** A page of gaps, newest first. */
export class GapListResponse {
  @ApiProperty({ type: [GapResponse] })
  items!: GapResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;

  static of({ cases, next }: GapPage, context: GapContext): GapListResponse {
    return {
      items: cases.map((gapCase) => GapResponse.of(gapCase, context)),
      nextCursor: next === null ? null : writeCursor([next.openedOn, next.id]),
    };
  }
}
