import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { SeenVersion, Trimmed } from '../../platform/http/field-rules.js';
import { PROFILE_LIMITS, type ProfileDetails } from '../column-profile.js';
import { ProfileColumnFields, ProfileLinesFields } from './column-profile-fields.js';
import { ValueTranslationFields } from './table-meaning-fields.js';

/** A Spaltenprofil as it is made. */
export class ColumnProfileRequest implements ProfileDetails {
  @ApiProperty({ maxLength: PROFILE_LIMITS.name })
  @Trimmed()
  @IsString()
  @MinLength(1, { message: 'Bitte geben Sie dem Spaltenprofil einen Namen.' })
  @MaxLength(PROFILE_LIMITS.name, { message: `Der Name hat höchstens ${PROFILE_LIMITS.name} Zeichen.` })
  name!: string;

  @ApiProperty({ description: 'Other providers of the district may use and copy it.' })
  @IsBoolean()
  isShared!: boolean;

  @ApiProperty({ type: [ProfileColumnFields] })
  @IsArray()
  @ArrayMaxSize(PROFILE_LIMITS.columns)
  @ValidateNested({ each: true })
  @Type(() => ProfileColumnFields)
  columns!: ProfileColumnFields[];

  @ApiProperty({ type: [ValueTranslationFields] })
  @IsArray()
  @ArrayMaxSize(PROFILE_LIMITS.translations)
  @ValidateNested({ each: true })
  @Type(() => ValueTranslationFields)
  translations!: ValueTranslationFields[];

  @ApiPropertyOptional({ type: ProfileLinesFields, nullable: true, description: 'null: all lines.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProfileLinesFields)
  lines: ProfileLinesFields | null = null;
}

/** The same as it shall be from now on. */
export class ChangeColumnProfileRequest extends ColumnProfileRequest {
  @SeenVersion()
  version!: number;
}
