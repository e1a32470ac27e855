import { ApiProperty } from '@nestjs/swagger';
import { IsBoolean, IsInt, IsNotEmpty, IsString, IsUUID, MaxLength, ValidateIf } from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { IsLocalDate } from '../../platform/http/is-local-date.js';

const unlessNull = (field: string): PropertyDecorator =>
  ValidateIf((body: Record<string, unknown>) => body[field] !== null);

/** A field, a theme or a target group. */
export class ConceptPartRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie einen Namen an.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty({ maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  description!: string;
}

/** A change of one. */
export class ChangeConceptPartRequest extends ConceptPartRequest {
  @ApiProperty({ type: 'integer', description: 'The version that was seen.' })
  @IsInt()
  version!: number;
}

/** A step of the Zeitschiene. */
export class ProcessStepRequest {
  @ApiProperty({ maxLength: 200 })
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie dem Schritt einen Namen.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty({ maxLength: 4000 })
  @IsString()
  @MaxLength(4000)
  description!: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  plannedFrom!: LocalDate;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  plannedUntil!: LocalDate;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  @unlessNull('actualFrom')
  @IsLocalDate()
  actualFrom!: LocalDate | null;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  @unlessNull('actualUntil')
  @IsLocalDate()
  actualUntil!: LocalDate | null;

  @ApiProperty({ description: 'Whether the public sees it.' })
  @IsBoolean()
  isPublic!: boolean;
}

/** A change of one. */
export class ChangeProcessStepRequest extends ProcessStepRequest {
  @ApiProperty({ type: 'integer', description: 'The version that was seen.' })
  @IsInt()
  version!: number;
}

/** From when until when a working group works on a field. */
export class ChangeFieldLinkRequest {
  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  linkedFrom!: LocalDate;

  @ApiProperty({ format: 'date', type: String, nullable: true })
  @unlessNull('linkedUntil')
  @IsLocalDate()
  linkedUntil!: LocalDate | null;
}

/** A working group begins to work on a field. */
export class FieldLinkRequest extends ChangeFieldLinkRequest {
  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie ein Themenfeld.' })
  fieldId!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie eine Arbeitsgruppe.' })
  committeeId!: string;
}
