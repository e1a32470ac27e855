import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsNotEmpty,
  IsNumber,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { SiteForm } from '../application/keep-site.js';

const LATITUDE = 'Die Breite liegt in Deutschland zwischen 47 und 56.';
const LONGITUDE = 'Die Länge liegt in Deutschland zwischen 5 und 16.';
const hasPlace = ({ latitude, longitude }: SiteRequest): boolean => latitude !== null || longitude !== null;

/** A site as its provider, or an administrator, enters it. */
export class SiteRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie dem Kursort einen Namen.' })
  @MaxLength(200)
  name!: string;

  @ApiPropertyOptional({ type: String, nullable: true, maxLength: 200 })
  @IsOptional()
  @IsString()
  @MaxLength(200)
  street: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @IsOptional()
  @Matches(/^\d{5}$/, { message: 'Eine Postleitzahl hat fünf Ziffern.' })
  postcode: string | null = null;

  @ApiProperty({ maxLength: 100 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie den Ort an.' })
  @MaxLength(100)
  town!: string;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Null outside the district.' })
  @IsOptional()
  @Matches(/^\d{8}$/, { message: 'Bitte wählen Sie die Gemeinde aus der Liste.' })
  ags: string | null = null;

  @ApiPropertyOptional({
    type: Number,
    nullable: true,
    description: 'Null: the centre of the Gemeinde stands for the house.',
  })
  @ValidateIf(hasPlace)
  @IsNumber({}, { message: LATITUDE })
  @Min(47, { message: LATITUDE })
  @Max(56, { message: LATITUDE })
  latitude: number | null = null;

  @ApiPropertyOptional({ type: Number, nullable: true })
  @ValidateIf(hasPlace)
  @IsNumber({}, { message: LONGITUDE })
  @Min(5, { message: LONGITUDE })
  @Max(16, { message: LONGITUDE })
  longitude: number | null = null;

  @ApiPropertyOptional({ type: Boolean, nullable: true, description: 'Null where nobody said.' })
  @IsOptional()
  @IsBoolean()
  isStepFree: boolean | null = null;

  toForm(): SiteForm {
    const { name, street, postcode, town, ags, latitude, longitude, isStepFree } = this;
    const place = latitude === null || longitude === null ? null : { latitude, longitude };
    return { name: name.trim(), street, postcode, town: town.trim(), ags, place, isStepFree };
  }
}

/** Which approval: of which Kursart, from when. */
export class ApprovalKeyRequest {
  @ApiProperty({ example: 'general' })
  @IsString()
  @IsNotEmpty({ message: 'Bitte wählen Sie eine Kursart.' })
  courseTypeCode!: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  from!: LocalDate;
}

/** An approval, or another end of it. */
export class ApprovalRequest extends ApprovalKeyRequest {
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  until!: LocalDate;
}
