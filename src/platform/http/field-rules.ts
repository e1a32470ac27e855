import { applyDecorators } from '@nestjs/common';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsInt, IsISO8601, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { IsLocalDate } from './is-local-date.js';

const WHEN = 'Bitte geben Sie Tag und Uhrzeit an.';
/** Ten million euros: nothing of a county costs more, and a slipped comma is caught. */
const MOST_CENTS = 1_000_000_000;
/** More than any Kreistag has members. */
const MOST_VOTES = 1000;

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

/** A moment with its offset from UTC. */
export const IsMoment = (): PropertyDecorator =>
  applyDecorators(
    IsISO8601({ strict: true }, { message: WHEN }),
    Matches(/T.*(?:Z|[+-]\d{2}:?\d{2})$/, { message: WHEN }),
  );

/** The id of something that somebody may choose, or nothing. */
export const OptionalId = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'uuid', nullable: true }),
    IsOptional(),
    IsUUID(undefined, { message: 'Bitte wählen Sie aus der Liste.' }),
  );

/** A day, or nothing. */
export const OptionalDay = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: String, format: 'date', nullable: true }),
    IsOptional(),
    IsLocalDate(),
  );

const WITHIN_BOUNDS = [
  Min(0, { message: 'Ein Betrag kann nicht unter null liegen.' }),
  Max(MOST_CENTS, { message: 'Der Betrag ist zu groß. Bitte prüfen Sie Komma und Punkt.' }),
];

/** An amount in cents of a euro; `missing` says what to enter where there is none. */
export const Cents = (missing: string): PropertyDecorator =>
  applyDecorators(ApiProperty({ type: 'integer' }), IsInt({ message: missing }), ...WITHIN_BOUNDS);

/** The same, or nothing. */
export const OptionalCents = (): PropertyDecorator =>
  applyDecorators(
    ApiPropertyOptional({ type: 'integer', nullable: true }),
    IsOptional(),
    IsInt(),
    ...WITHIN_BOUNDS,
  );

/** “Stimmenzahl” of a committee. */
export const OptionalVotes = (): PropertyDecorator =>
  applyDecorators(
    ApiProperty({ type: 'integer', nullable: true, minimum: 0, description: 'null where nobody counted.' }),
    IsOptional(),
    IsInt({ message: 'Bitte geben Sie eine ganze Zahl an.' }),
    Min(0, { message: 'Weniger als 0 Stimmen gibt es nicht.' }),
    Max(MOST_VOTES, { message: 'So viele Stimmen hat kein Gremium.' }),
  );
