import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayNotEmpty,
  IsArray,
  IsBoolean,
  IsOptional,
  IsString,
  MaxLength,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { SeenVersion, Trimmed } from '../../platform/http/field-rules.js';
import {
  PROFILE_LIMITS,
  type ProfileColumn,
  type ProfileDetails,
  type ProfileLines,
} from '../column-profile.js';
import { ValueTranslationRequest } from './import.request.js';

/** A column by the heading that stands for it, or by a text for each line. */
export class ProfileColumnRequest implements ProfileColumn {
  @ApiProperty({ description: 'Name of the target column.' })
  @IsString()
  @MaxLength(60)
  column!: string;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'As it is written in the file; `#3`: the fourth one, without a name.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(PROFILE_LIMITS.letters)
  heading: string | null = null;

  @ApiProperty({ type: String, nullable: true })
  @IsOptional()
  @IsString()
  @MaxLength(PROFILE_LIMITS.letters)
  text: string | null = null;
}

/** Which lines are meant. */
export class ProfileLinesRequest implements ProfileLines {
  @ApiProperty()
  @IsString()
  @MaxLength(PROFILE_LIMITS.letters)
  heading!: string;

  @ApiProperty({ type: [String] })
  @ArrayNotEmpty({ message: 'Bitte wählen Sie, welche Zeilen gelesen werden.' })
  @ArrayMaxSize(PROFILE_LIMITS.values)
  @IsString({ each: true })
  @MaxLength(PROFILE_LIMITS.letters, { each: true })
  values!: string[];
}

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

  @ApiProperty({ type: [ProfileColumnRequest] })
  @IsArray()
  @ArrayMaxSize(PROFILE_LIMITS.columns)
  @ValidateNested({ each: true })
  @Type(() => ProfileColumnRequest)
  columns!: ProfileColumnRequest[];

  @ApiProperty({ type: [ValueTranslationRequest] })
  @IsArray()
  @ArrayMaxSize(PROFILE_LIMITS.translations)
  @ValidateNested({ each: true })
  @Type(() => ValueTranslationRequest)
  translations!: ValueTranslationRequest[];

  @ApiPropertyOptional({ type: ProfileLinesRequest, nullable: true, description: 'null: all lines.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ProfileLinesRequest)
  lines: ProfileLinesRequest | null = null;
}

/** The same as it shall be from now on. */
export class ChangeColumnProfileRequest extends ColumnProfileRequest {
  @SeenVersion()
  version!: number;
}
