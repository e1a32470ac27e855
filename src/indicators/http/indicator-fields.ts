import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsNumber, IsOptional, IsString, Max, MaxLength, Min } from 'class-validator';

/** A billion: a slipped comma is caught. */
const MOST = 1_000_000_000;

const NUMBER = 'Bitte geben Sie eine Zahl an.';

const TOO_LARGE = 'Die Zahl ist zu groß. Bitte prüfen Sie Komma und Punkt.';

export const Figure = (): PropertyDecorator => (target, key) => {
  ApiProperty({ type: Number })(target, key);
  IsNumber({ allowNaN: false, allowInfinity: false }, { message: NUMBER })(target, key);
  Max(MOST, { message: TOO_LARGE })(target, key);
  Min(-MOST, { message: TOO_LARGE })(target, key);
};

/** A field that a form leaves empty. */
export const Nullable = (): PropertyDecorator => (target, key) => {
  Transform(({ value }: { value: unknown }) => (value === '' || value === undefined ? null : value))(
    target,
    key,
  );
  IsOptional()(target, key);
};

export const NullableText =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: String, nullable: true, maxLength: most })(target, key);
    Nullable()(target, key);
    IsString()(target, key);
    MaxLength(most, { message: `Der Text ist zu lang: höchstens ${most} Zeichen.` })(target, key);
  };
