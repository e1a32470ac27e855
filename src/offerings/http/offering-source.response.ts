import { ApiProperty } from '@nestjs/swagger';
import type { OfferingSource } from '../offering-source.js';

/** From which file a course came last. */
export class OfferingSourceResponse {
  @ApiProperty({ nullable: true, type: String })
  fileName!: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'For instance `csv`, `xlsx`, `open-vhs`.' })
  format!: string | null;

  @ApiProperty({ nullable: true, type: String, description: 'The Spaltenprofil that was used.' })
  profileName!: string | null;

  @ApiProperty({ nullable: true, type: 'integer', description: 'In a feed: which of its courses, from 1.' })
  line!: number | null;

  @ApiProperty({ nullable: true, type: String, format: 'date-time' })
  importedAt!: string | null;

  @ApiProperty({ nullable: true, type: String, format: 'date-time', description: 'Since then left alone.' })
  detachedAt!: string | null;
}

/** The source of a course, where it has one. */
export class OfferingSourceAnswer {
  @ApiProperty({ type: OfferingSourceResponse, nullable: true })
  source!: OfferingSourceResponse | null;

  static of(source: OfferingSource | null): OfferingSourceAnswer {
    if (source === null) return { source: null };
    const { fileName, format, profileName, line, importedAt, detachedAt } = source;
    return { source: { fileName, format, profileName, line, importedAt, detachedAt } };
  }
}
