import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';
import { localDate } from '#libs/calendar';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { readCursor } from '../../platform/http/page-cursor.js';
import { PageRequest } from '../../platform/http/page.request.js';
import type { AuditLineFilter } from '../audit-line.js';

/** Which lines of the protocol, and which page of them. */
export class ListAuditLinesRequest extends PageRequest {
  @ApiPropertyOptional({ format: 'date', description: 'First day.' })
  @IsOptional()
  @IsLocalDate()
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day.' })
  @IsOptional()
  @IsLocalDate()
  to?: string;

  @ApiPropertyOptional({ example: 'referral-read' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  act?: string;

  @ApiPropertyOptional({ example: 'referral' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  subjectKind?: string;

  @ApiPropertyOptional({
    format: 'uuid',
    description: 'Lines of one row, as far as it is one of the own organisation.',
  })
  @IsOptional()
  @IsUUID()
  subjectId?: string;

  toFilter(): AuditLineFilter {
    return {
      from: this.from === undefined ? null : localDate(this.from),
      to: this.to === undefined ? null : localDate(this.to),
      act: this.act ?? null,
      subjectKind: this.subjectKind ?? null,
      subjectId: this.subjectId ?? null,
    };
  }

  /** The line after which the page begins. */
  toPlace(): number | null {
    const keys = readCursor(this.cursor, 1, ([id = '']) => /^\d{1,15}$/.test(id));
    return keys === null ? null : Number(keys[0]);
  }
}
