import { ApiProperty } from '@nestjs/swagger';
import { IsNumber, IsString, MaxLength } from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

/** Another value or source of a value that is announced. */
export class CorrectRuleParameterRequest {
  @ApiProperty()
  @IsNumber({ allowNaN: false, allowInfinity: false }, { message: 'Bitte geben Sie eine Zahl ein.' })
  value!: number;

  @ApiProperty({ description: 'Legal place or decision, in German.' })
  @IsString()
  @MaxLength(500)
  source!: string;
}

/** A new value from a coming day on. */
export class AddRuleParameterRequest extends CorrectRuleParameterRequest {
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  from!: LocalDate;
}
