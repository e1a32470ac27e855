import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import {
  IsBoolean,
  IsEmail,
  IsIn,
  IsInt,
  IsNotEmpty,
  IsOptional,
  IsString,
  IsUUID,
  MaxLength,
  Min,
} from 'class-validator';
import { COMMITTEE_KINDS, type CommitteeKind, type CommitteeRole } from '#libs/committee';
import type { CommitteeDetails } from '../application/add-committee.js';
import type { SeatMemberCommand } from '../application/seat-member.js';
import { EmptyIsNull, Trimmed } from '../../platform/http/field-rules.js';

const ROLES = ['lead', 'member'] as const;

class CommitteeWordsRequest {
  @ApiProperty()
  @Trimmed()
  @IsString()
  @IsNotEmpty({ message: 'Bitte geben Sie einen Namen an.' })
  @MaxLength(150)
  name!: string;

  @ApiProperty({ description: 'What it is for; may be empty.' })
  @Trimmed()
  @IsString()
  @MaxLength(1000)
  purpose!: string;

  @ApiProperty({ description: 'Whoever is interested joins by themselves. Only working groups can be open.' })
  @IsBoolean()
  isOpen!: boolean;

  @ApiProperty()
  @IsBoolean()
  isPublic!: boolean;
}

/** A new committee. */
export class AddCommitteeRequest extends CommitteeWordsRequest {
  @ApiProperty({ enum: COMMITTEE_KINDS })
  @IsIn(COMMITTEE_KINDS, { message: 'Bitte wählen Sie die Art des Gremiums.' })
  kind!: CommitteeKind;

  toDetails(): CommitteeDetails {
    const { kind, name, purpose, isOpen, isPublic } = this;
    return { kind, name, purpose, isPublic, isOpen: isOpen && kind === 'working-group' };
  }
}

/** Other words for a committee. */
export class ChangeCommitteeRequest extends CommitteeWordsRequest {
  @ApiProperty({ description: 'The version that was seen; an older one is refused with 409.' })
  @IsInt()
  @Min(1)
  version!: number;
}

/** Which version of a committee ends. */
export class CloseCommitteeRequest {
  @ApiProperty({ description: 'The version that was seen; an older one is refused with 409.' })
  @IsInt()
  @Min(1)
  version!: number;
}

/** Who gets a seat: a member organisation, or a guest by the name of an association or office. */
export class SeatMemberRequest {
  @ApiPropertyOptional({ type: String, format: 'uuid', nullable: true })
  @EmptyIsNull()
  @IsOptional()
  @IsUUID(undefined, { message: 'Bitte wählen Sie ein Mitglied des Arbeitskreises.' })
  organisationId: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'Association, office or function.' })
  @EmptyIsNull()
  @IsOptional()
  @IsString()
  @MaxLength(150)
  guestName: string | null = null;

  @ApiPropertyOptional({ type: String, nullable: true, description: 'A functional mailbox.' })
  @EmptyIsNull()
  @IsOptional()
  @IsEmail({}, { message: 'Das ist keine E-Mail-Adresse.' })
  @MaxLength(200)
  guestMailAddress: string | null = null;

  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, { message: 'Bitte wählen Sie Leitung oder Mitglied.' })
  role!: CommitteeRole;

  toCommand(committeeId: string): SeatMemberCommand {
    const { organisationId, guestName, guestMailAddress, role } = this;
    return { committeeId, organisationId, guestName, guestMailAddress, role };
  }
}

/** Another role for a seat. */
export class ChangeSeatRequest {
  @ApiProperty({ enum: ROLES })
  @IsIn(ROLES, { message: 'Bitte wählen Sie Leitung oder Mitglied.' })
  role!: CommitteeRole;
}
