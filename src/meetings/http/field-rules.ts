import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, Min } from 'class-validator';

/** White space around a text is no text. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** The same; an empty text is no answer. */
export const EmptyIsNull = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.trim() || null : (value ?? null),
  );

/** The version of a row that somebody saw and changes. */
export const SeenVersion = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ description: 'The version that was seen; an older one is refused with 409.' }),
    IsInt(),
    Min(1),
  );
