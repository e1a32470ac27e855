import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { QUERY_KEYS, RHYTHMS, type Rhythm } from '#libs/indicator';
import type { OperationalQuestion } from '../indicator-reading.js';
import { Nullable, NullableText } from './indicator-fields.js';

/** Which edition. */
export class IndicatorListRequest {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Left out: the one that is worked with.',
  })
  @IsOptional()
  @IsUUID()
  conceptId: string | null = null;
}

/** What is asked of the operations. */
export class QueryPreviewRequest {
  @ApiProperty({ enum: QUERY_KEYS })
  @IsIn(QUERY_KEYS, { message: 'Bitte wählen Sie, was aus dem Betrieb gelesen werden soll.' })
  queryKey!: string;

  @ApiProperty({ enum: RHYTHMS })
  @IsIn(RHYTHMS, { message: 'Bitte wählen Sie einen Takt.' })
  rhythm!: Rhythm;

  @NullableText(100)
  formatCode: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @Nullable()
  @Matches(/^\d{9}$/, { message: 'Diese Verbandsgemeinde gibt es nicht.' })
  areaKey: string | null = null;

  toQuestion(): OperationalQuestion {
    const { queryKey, rhythm, formatCode, areaKey } = this;
    return { queryKey, rhythm, formatCode, areaKey };
  }
}
