import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsNotEmpty, IsOptional, IsString, MaxLength, Min } from 'class-validator';
import { localDate, type LocalDate } from '#libs/calendar';
import { END_REASONS, PAUSE_REASONS, REFERRAL_ACTS, type EndReason, type PauseReason } from '#libs/referral';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { REFERRAL_FILTERS, type ReferralFilter } from '../referral-filter.js';
import { CaseRequest } from './case.request.js';

/** A new case. */
export class PlaceReferralRequest extends CaseRequest {
  @ApiPropertyOptional({ default: false, description: 'Stays with its office until it is submitted.' })
  @IsBoolean()
  isDraft: boolean = false;
}

/** A case as it shall be. What is optional and left out of `addressedProviderId` and `duplicateKey` stays as it was. */
export class ChangeReferralRequest extends CaseRequest {
  @ApiProperty({ description: 'The version that was seen.' })
  @IsInt()
  @Min(1)
  version!: number;
}

/** Why a case ends. */
export class EndReferralRequest {
  @ApiProperty({ enum: END_REASONS })
  @IsIn(END_REASONS, { message: 'Bitte wählen Sie einen Grund.' })
  reasonCode!: EndReason;
}

const BREAK_OFF_REASONS = REFERRAL_ACTS['break-off'].reasons;

/** Why somebody left their course. */
export class BreakOffRequest {
  @ApiProperty({ enum: BREAK_OFF_REASONS })
  @IsIn(BREAK_OFF_REASONS, { message: 'Bitte wählen Sie einen Grund.' })
  reasonCode!: (typeof BREAK_OFF_REASONS)[number];
}

/** Why a case pauses, and until when. */
export class PauseReferralRequest {
  @ApiProperty({ enum: PAUSE_REASONS })
  @IsIn(PAUSE_REASONS, { message: 'Bitte wählen Sie einen Grund.' })
  reasonCode!: PauseReason;

  @ApiPropertyOptional({
    type: String,
    format: 'date',
    nullable: true,
    description: 'The day on which it wakes by itself; null: when its office wakes it.',
  })
  @IsOptional()
  @IsLocalDate()
  resumesOn?: string | null;

  toDay(): LocalDate | null {
    return this.resumesOn ? localDate(this.resumesOn) : null;
  }
}

const RETURN_REASONS = REFERRAL_ACTS.return.reasons.filter((reason) => reason !== 'no-answer');

/** Why the addressed provider gives a case back to the list. */
export class ReturnReferralRequest {
  @ApiProperty({ enum: RETURN_REASONS })
  @IsIn(RETURN_REASONS, { message: 'Bitte wählen Sie einen Grund.' })
  reasonCode!: string;
}

const REJECT_REASONS = REFERRAL_ACTS.reject.reasons;

/** Why the addressed provider refuses a case. */
export class RejectReferralRequest {
  @ApiProperty({ enum: REJECT_REASONS })
  @IsIn(REJECT_REASONS, { message: 'Bitte wählen Sie einen Grund.' })
  reasonCode!: (typeof REJECT_REASONS)[number];
}

/** A provider and a course that are not on the platform. Texts are checked and must not tell of a person. */
export class OutsideReferralRequest {
  @ApiProperty({ example: 'Volkshochschule Musterstadt', maxLength: 120 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  providerName!: string;

  @ApiProperty({ example: 'Musterstadt', maxLength: 80 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(80)
  town!: string;

  @ApiProperty({ example: 'Allgemeiner Integrationskurs, Modul 1', maxLength: 120 })
  @IsString()
  @IsNotEmpty()
  @MaxLength(120)
  courseTitle!: string;

  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  startsOn?: string | null;
}

/** Which page of one's own cases. */
export class ListReferralsRequest extends PageRequest {
  @ApiPropertyOptional({ enum: REFERRAL_FILTERS, default: 'open', description: 'open: without drafts.' })
  @IsIn(REFERRAL_FILTERS)
  state: ReferralFilter = 'open';
}
