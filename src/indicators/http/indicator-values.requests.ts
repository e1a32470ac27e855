import { ApiProperty } from '@nestjs/swagger';
import { IsUUID } from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import type { ValueForm } from '#libs/indicator';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { Figure, NullableText } from './indicator-fields.js';

/** A value that somebody raised. */
export class MeasuredValueRequest {
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  cutOffDay!: LocalDate;

  @Figure()
  value!: number;

  @NullableText(1000)
  comment: string | null = null;

  toForm(): ValueForm {
    const { cutOffDay, value, comment } = this;
    return { cutOffDay, value, comment };
  }
}

/** A value in place of one that was wrong; the wrong one stays readable. */
export class CorrectValueRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID()
  correctsId!: string;

  @Figure()
  value!: number;

  @NullableText(1000)
  comment: string | null = null;
}
