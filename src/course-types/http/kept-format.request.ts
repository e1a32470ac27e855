import { ApiProperty } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { TIME_MODELS, type FormatForm, type TimeModel } from '../kept-format.js';

const unlessNull = (field: string): PropertyDecorator =>
  ValidateIf((body: Record<string, unknown>) => body[field] !== null);

const REACH = 'Bitte geben Sie zwischen 5 und 240 Minuten an.';

/** The form of a Kurstyp that is there already. */
export class ChangeFormatRequest {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie dem Kurstyp einen Namen.' })
  @MaxLength(100)
  title!: string;

  @ApiProperty({ example: 'general' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte wählen Sie eine Kursart.' })
  courseTypeCode!: string;

  @ApiProperty({ type: String, nullable: true })
  @unlessNull('targetGroup')
  @IsString()
  @MaxLength(200)
  targetGroup!: string | null;

  @ApiProperty()
  @IsBoolean()
  childcare!: boolean;

  @ApiProperty({ enum: TIME_MODELS, nullable: true })
  @unlessNull('timeModel')
  @IsIn(TIME_MODELS, { message: 'Bitte wählen Sie ein Zeitmodell.' })
  timeModel!: TimeModel | null;

  @ApiProperty({ minimum: 5, maximum: 240 })
  @IsInt({ message: REACH })
  @Min(5, { message: REACH })
  @Max(240, { message: REACH })
  reachMinutes!: number;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  from!: LocalDate;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  @unlessNull('until')
  @IsLocalDate()
  until!: LocalDate | null;

  static toForm(code: string, body: ChangeFormatRequest): FormatForm {
    const { title, courseTypeCode, targetGroup, childcare, timeModel, reachMinutes, from, until } = body;
    return { code, title, courseTypeCode, targetGroup, childcare, timeModel, reachMinutes, from, until };
  }
}

/** The form of a new Kurstyp. */
export class AddFormatRequest extends ChangeFormatRequest {
  @ApiProperty({ example: 'women-with-childcare', description: 'Used by imports; never changes.' })
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    message: 'Die Kennung besteht aus Kleinbuchstaben ohne Umlaute, Ziffern und Bindestrichen.',
  })
  @MaxLength(40)
  code!: string;
}

/** The columns of the map, from the left. */
export class OrderFormatsRequest {
  @ApiProperty({ type: [String] })
  @IsArray()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsString({ each: true })
  codes!: string[];
}
