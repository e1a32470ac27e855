import { ApiProperty } from '@nestjs/swagger';
import {
  IsBoolean,
  IsLatitude,
  IsLongitude,
  IsNotEmpty,
  IsString,
  Matches,
  MaxLength,
  ValidateIf,
} from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import type { Ags } from '#libs/region';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import type { SiteForm } from '../application/keep-site.js';

const unlessNull = (field: string): PropertyDecorator =>
  ValidateIf((body: Record<string, unknown>) => body[field] !== null);

/** The form of a place of teaching. */
export class SiteRequest {
  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie dem Kursort einen Namen.' })
  @MaxLength(200)
  name!: string;

  @ApiProperty({ type: String, nullable: true })
  @unlessNull('street')
  @IsString()
  @MaxLength(200)
  street!: string | null;

  @ApiProperty({ type: String, nullable: true })
  @unlessNull('postcode')
  @Matches(/^\d{5}$/, { message: 'Eine Postleitzahl hat fünf Ziffern.' })
  postcode!: string | null;

  @ApiProperty()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie einen Ort an.' })
  @MaxLength(200)
  town!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Null outside the district.' })
  @unlessNull('ags')
  @Matches(/^\d{8}$/, { message: 'Bitte wählen Sie eine Gemeinde.' })
  ags!: string | null;

  @ApiProperty({ type: Number, nullable: true, description: 'Without a place: the middle of the Gemeinde.' })
  @ValidateIf(hasPlace)
  @IsLatitude({ message: 'Bitte geben Sie die Breite in Grad an, etwa 49,2.' })
  latitude!: number | null;

  @ApiProperty({ type: Number, nullable: true })
  @ValidateIf(hasPlace)
  @IsLongitude({ message: 'Bitte geben Sie die Länge in Grad an, etwa 8,37.' })
  longitude!: number | null;

  @ApiProperty({ type: Boolean, nullable: true })
  @unlessNull('isStepFree')
  @IsBoolean()
  isStepFree!: boolean | null;

  static toForm({ latitude, longitude, ags, ...rest }: SiteRequest): SiteForm {
    const place = latitude === null || longitude === null ? null : { latitude, longitude };
    return { ...rest, ags: ags as Ags | null, place };
  }
}

/** Half a place is none. */
function hasPlace({ latitude, longitude }: Pick<SiteRequest, 'latitude' | 'longitude'>): boolean {
  return latitude !== null || longitude !== null;
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
