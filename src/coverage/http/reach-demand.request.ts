import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, IsUUID, MaxLength } from 'class-validator';

/** Of which own site, for which Kurstyp. */
export class ReachDemandRequest {
  @ApiPropertyOptional({ format: 'uuid', description: 'The first of one’s own where left out.' })
  @IsOptional()
  @IsUUID(undefined, { message: 'Bitte wählen Sie einen Kursort.' })
  siteId?: string;

  @ApiPropertyOptional({ description: 'Code of a course format; the first that is approved where left out.' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  format?: string;
}
