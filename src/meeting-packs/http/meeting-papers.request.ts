import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsInt, IsOptional, Max, Min } from 'class-validator';

/** Which version of the minutes. */
export class ReadMinutesPaperRequest {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 1000, description: 'Missing: the latest.' })
  @IsOptional()
  @Type(() => Number)
  @IsInt({ message: 'Bitte nennen Sie die Nummer einer Fassung.' })
  @Min(1, { message: 'Bitte nennen Sie die Nummer einer Fassung.' })
  @Max(1000, { message: 'Bitte nennen Sie die Nummer einer Fassung.' })
  version?: number;
}
