import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, Min } from 'class-validator';
import type { CountedNeed } from '#libs/waiting-list';
import { NeedRequest } from '../../referrals/index.js';

/** How many people have one need. */
export class SaveDemandReportRequest extends NeedRequest {
  @ApiProperty({ minimum: 1, maximum: 500 })
  @IsInt()
  people!: number;

  @ApiPropertyOptional({
    default: false,
    description:
      'These are other people than those of the own open cases of the same need (`counted-twice`).',
  })
  @IsBoolean()
  confirmed: boolean = false;

  toReport(): CountedNeed {
    return { ...this.toNeed(), people: this.people };
  }
}

/** Which page of the reports. */
export class ListDemandReportsRequest {
  @ApiPropertyOptional()
  @IsOptional()
  @IsString()
  cursor?: string;

  @ApiPropertyOptional({ minimum: 1, maximum: 200, default: 50 })
  @Transform(({ value }: { value: unknown }) => Number(value))
  @IsInt()
  @Min(1)
  @Max(200)
  limit: number = 50;
}
