import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
} from 'class-validator';

export const UNCLEAR = 'Bitte wählen Sie aus der Liste.';

export const Ids =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiProperty({ format: 'uuid', isArray: true, type: String })(target, key);
    IsArray()(target, key);
    ArrayMaxSize(most)(target, key);
    ArrayUnique()(target, key);
    IsUUID(undefined, { each: true, message: UNCLEAR })(target, key);
  };

export const Municipalities = (): PropertyDecorator => (target, key) => {
  ApiProperty({ isArray: true, type: String, description: 'AGS; none: the whole Landkreis.' })(target, key);
  IsArray()(target, key);
  ArrayMaxSize(400)(target, key);
  ArrayUnique()(target, key);
  Matches(/^\d{8}$/, { each: true, message: UNCLEAR })(target, key);
};

export const Text =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiProperty()(target, key);
    IsString()(target, key);
    MaxLength(most)(target, key);
  };

export const OptionalText =
  (most: number): PropertyDecorator =>
  (target, key) => {
    ApiPropertyOptional({ type: String, nullable: true })(target, key);
    IsOptional()(target, key);
    IsString()(target, key);
    MaxLength(most)(target, key);
  };
