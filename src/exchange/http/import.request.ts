import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';
import { UPLOAD_KINDS, type UploadKind } from '../import-upload.js';
import { OptionalId } from '../../platform/http/field-rules.js';
import { PROFILE_LIMITS } from '../column-profile.js';
import type { MappedColumn, TableMeaning } from '../reading/table/table-row.js';
import { LineChoiceFields, ValueTranslationFields } from './table-meaning-fields.js';

/** How the file is called that is in the body, and what it holds. */
export class UploadRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  fileName!: string;

  @ApiPropertyOptional({
    type: String,
    enum: UPLOAD_KINDS,
    nullable: true,
    description: 'What the table holds; left out: what such an organisation usually brings.',
  })
  @IsOptional()
  @IsIn(UPLOAD_KINDS)
  kind: UploadKind | null = null;
}

/** Where one column stands: in the file, as a text for each line, or nowhere. */
export class MappedColumnRequest implements MappedColumn {
  @ApiProperty({ description: 'Name of the target column.' })
  @IsString()
  @MaxLength(60)
  column!: string;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Place in the header line, from 0.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(1000)
  index: number | null = null;

  @ApiProperty({
    type: String,
    nullable: true,
    description: 'What holds for each line where the file has no such column.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  text: string | null = null;
}

/** What a file means. */
export class MapColumnsRequest implements TableMeaning {
  @ApiProperty({ type: [MappedColumnRequest] })
  @IsArray()
  @ArrayMaxSize(PROFILE_LIMITS.columns)
  @ValidateNested({ each: true })
  @Type(() => MappedColumnRequest)
  columns!: MappedColumnRequest[];

  @ApiPropertyOptional({ type: [ValueTranslationFields] })
  @ValidateIf((_, value) => value !== undefined)
  @IsArray()
  @ArrayMaxSize(PROFILE_LIMITS.translations)
  @ValidateNested({ each: true })
  @Type(() => ValueTranslationFields)
  translations: ValueTranslationFields[] = [];

  @ApiPropertyOptional({ type: LineChoiceFields, nullable: true, description: 'null: all lines.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LineChoiceFields)
  lines: LineChoiceFields | null = null;
}

/** The Spaltenprofil that is to be used; null: none. */
export class UseProfileRequest {
  @OptionalId()
  profileId: string | null = null;
}

/** How far the take-over may go. */
export class TakeOverRequest {
  @ApiProperty({
    description: 'Takes over what is well and leaves out the rest; else nothing, unless all is well.',
  })
  @IsBoolean()
  acceptValid!: boolean;

  @ApiProperty({ description: 'Overwrites also what a person edited since the last import.' })
  @IsBoolean()
  acceptEdited!: boolean;
}
