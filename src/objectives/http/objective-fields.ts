import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
} from 'class-validator';
import { Trimmed } from '../../platform/http/field-rules.js';

const MOST_LINKS = 50;

const tooLong = (maximum: number): { readonly message: string } => ({
  message: `Der Text ist zu lang: höchstens ${maximum} Zeichen.`,
});

/** A text that must not be empty; `message` says what is missing, in German. `isOptional`: only where something else demands it. */
export const Required = (maximum: number, message: string, isOptional = false): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ maxLength: maximum, required: !isOptional }),
    Trimmed(),
    IsString(),
    IsNotEmpty({ message }),
    MaxLength(maximum, tooLong(maximum)),
  );

/** A text that may be empty. */
export const Free = (maximum: number): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ maxLength: maximum }),
    Trimmed(),
    IsString(),
    MaxLength(maximum, tooLong(maximum)),
  );

/** A text that may be left out, or null. */
export const FreeOrNull = (maximum: number): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, nullable: true, maxLength: maximum }),
    Trimmed(),
    IsOptional(),
    IsString(),
    MaxLength(maximum, tooLong(maximum)),
  );

/** The ids of some things, each once. */
export const Ids = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: [String], format: 'uuid' }),
    IsArray(),
    ArrayMaxSize(MOST_LINKS),
    ArrayUnique(),
    IsUUID(undefined, { each: true }),
  );

/** Which edition; left out: the one that is worked with. */
export class EditionRequest {
  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    description: 'Left out: the edition that is worked with.',
  })
  @IsOptional()
  @IsUUID()
  conceptId: string | null = null;
}
