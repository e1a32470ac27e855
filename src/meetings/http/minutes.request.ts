import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNotEmpty, IsOptional, IsString, IsUUID, Max, MaxLength, Min } from 'class-validator';
import type { LocalDate } from '#libs/calendar';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { EmptyIsNull, SeenVersion, Trimmed } from '../../platform/http/field-rules.js';

/** What the minutes say under one item. */
export class WriteMinutesRequest {
  @ApiProperty({ description: 'May be empty.' })
  @IsString()
  @MaxLength(20_000, { message: 'Der Text ist zu lang: höchstens 20.000 Zeichen je Punkt.' })
  minutes!: string;

  @SeenVersion()
  version!: number;
}

/** What is corrected under one item of released minutes, and why. */
export class CorrectMinutesRequest extends WriteMinutesRequest {
  @ApiProperty()
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie an, warum die Niederschrift berichtigt wird.' })
  @MaxLength(500)
  reason!: string;
}

/** How many were there. */
export class NoteAttendanceRequest {
  @ApiProperty({ minimum: 0, maximum: 100 })
  @IsInt({ message: 'Bitte geben Sie eine ganze Zahl ein.' })
  @Min(0)
  @Max(100, { message: 'Höchstens 100 Personen.' })
  present!: number;
}

/** Somebody who came without an invitation. */
export class AddAttendantRequest extends NoteAttendanceRequest {
  @ApiProperty({ description: 'Association, office or function.' })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie an, wer da war: Verein, Amt oder Funktion.' })
  @MaxLength(150)
  guestName!: string;
}

/** Who does what until when. */
export class AddActionPointRequest {
  @ApiProperty()
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie an, was zu tun ist.' })
  @MaxLength(500)
  wording!: string;

  @ApiProperty({ format: 'uuid' })
  @IsUUID(undefined, { message: 'Bitte wählen Sie, welche Organisation zuständig ist.' })
  ownerId!: string;

  @ApiProperty({ format: 'date' })
  @IsLocalDate()
  dueOn!: LocalDate;
}

/** What came of a task. */
export class SettleActionPointRequest {
  @ApiPropertyOptional({ type: String, nullable: true })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(500)
  note: string | null = null;
}
