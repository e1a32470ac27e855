import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUrl,
  IsUUID,
  Max,
  MaxLength,
  Min,
  ValidateNested,
} from 'class-validator';
import { instant } from '#libs/calendar';
import { MEETING_ANSWERS, type MeetingAnswer, type MeetingDetails } from '#libs/meeting';
import type { PlanMeetingCommand } from '../application/plan-meeting.js';
import { EmptyIsNull, IsMoment, SeenVersion, Trimmed } from '../../platform/http/field-rules.js';

/** A moment with its zone, so that nobody reads 9 o'clock as another 9 o'clock. */
/** Somebody who is invited besides the members. */
export class MeetingGuestRequest {
  @ApiProperty({ description: 'Association, office or function.' })
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie an, wie der Gast heißt: Verein, Amt oder Funktion.' })
  @MaxLength(150)
  name!: string;

  @ApiProperty({ description: 'A functional mailbox.' })
  @Trimmed()
  @IsEmail({}, { message: 'Das ist keine E-Mail-Adresse.' })
  @MaxLength(200)
  mailAddress!: string;
}

class MeetingDetailsRequest {
  @ApiProperty()
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie an, wie die Sitzung heißt.' })
  @MaxLength(200)
  title!: string;

  @ApiProperty({ format: 'date-time', example: '2026-12-10T08:00:00Z' })
  @IsMoment()
  startsAt!: string;

  @ApiProperty({ format: 'date-time', example: '2026-12-10T10:30:00Z' })
  @IsMoment()
  endsAt!: string;

  @ApiPropertyOptional({ type: String, nullable: true })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(300)
  place: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true })
  @EmptyIsNull()
  @IsOptional()
  @IsUrl(
    { protocols: ['https'], require_protocol: true },
    { message: 'Bitte geben Sie eine Adresse an, die mit https:// beginnt.' },
  )
  @MaxLength(500)
  onlineAddress: string | null = null;

  @ApiProperty({ description: 'Stands in the invitation; may be empty.' })
  @Trimmed()
  @IsString()
  @MaxLength(4000)
  notes: string = '';

  @ApiProperty()
  @IsBoolean()
  isPublic!: boolean;

  @ApiProperty({ type: [MeetingGuestRequest] })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => MeetingGuestRequest)
  guests: MeetingGuestRequest[] = [];

  toDetails(): MeetingDetails {
    const { title, startsAt, endsAt, place, onlineAddress, notes, isPublic, guests } = this;
    return {
      title,
      startsAt: instant(startsAt),
      endsAt: instant(endsAt),
      place,
      onlineAddress,
      notes,
      isPublic,
      guests: guests.map(({ name, mailAddress }) => ({ name, mailAddress })),
    };
  }
}

/** A new meeting. */
export class PlanMeetingRequest extends MeetingDetailsRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true, description: 'Null: a workshop.' })
  @EmptyIsNull()
  @IsOptional()
  @IsUUID(undefined, { message: 'Bitte wählen Sie ein Gremium.' })
  committeeId: string | null = null;

  @ApiPropertyOptional({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The meeting whose own agenda items are taken over.',
  })
  @EmptyIsNull()
  @IsOptional()
  @IsUUID()
  likeMeetingId: string | null = null;

  toCommand(): PlanMeetingCommand {
    const { committeeId, likeMeetingId } = this;
    return { committeeId, likeMeetingId, details: this.toDetails() };
  }
}

/** The same for a change. */
export class ChangeMeetingRequest extends MeetingDetailsRequest {
  @SeenVersion()
  version!: number;
}

/** Which version of a meeting is sent out. */
export class InviteToMeetingRequest {
  @SeenVersion()
  version!: number;
}

/** Why a meeting is off. */
export class CancelMeetingRequest {
  @ApiProperty()
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie einen Grund an. Alle Eingeladenen lesen ihn.' })
  @MaxLength(500)
  reason!: string;
}

/** Whether somebody comes. */
export class AnswerMeetingRequest {
  @ApiProperty({ enum: MEETING_ANSWERS })
  @IsIn(MEETING_ANSWERS, { message: 'Bitte sagen Sie zu oder ab.' })
  answer!: MeetingAnswer;

  @ApiProperty({ description: 'How many people come; does not matter to a refusal.' })
  @Transform(({ value }: { value: unknown }) => value ?? 1)
  @IsInt({ message: 'Bitte geben Sie eine ganze Zahl ein.' })
  @Min(0)
  @Max(1000)
  people: number = 1;
}
