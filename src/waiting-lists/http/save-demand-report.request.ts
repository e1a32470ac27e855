import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsInt } from 'class-validator';
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
