import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import type { CodingChange } from '#libs/objective';
import { Ids } from './objective-fields.js';

/** What changes of the coding of an answer; the opposite undoes it. */
export class CodeAnswerRequest {
  @Ids()
  tie!: string[];

  @Ids()
  untie!: string[];

  @ApiPropertyOptional({
    type: String,
    nullable: true,
    description: 'Why it speaks of no need. Left out: stays. Null: taken back.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(500)
  noNeedReason?: string | null;

  toChange(): CodingChange {
    const { tie, untie, noNeedReason } = this;
    return { tie, untie, ...(noNeedReason === undefined ? {} : { noNeedReason }) };
  }
}
