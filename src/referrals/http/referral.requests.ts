import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional } from 'class-validator';
import { localDate } from '#libs/calendar';
import { END_REASONS, type CaseNeed, type EndReason } from '#libs/referral';
import type { TravelMode } from '#libs/region';
import { IsLocalDate } from '../../platform/http/is-local-date.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { NeedRequest } from './need.request.js';

const MOBILITIES = ['public-transport', 'car', 'walking'] as const satisfies readonly TravelMode[];

/** A new case. There is no field for anything by which a person could be recognised, and unknown fields are refused. */
export class PlaceReferralRequest extends NeedRequest {
  @ApiPropertyOptional({ type: String, format: 'date', nullable: true })
  @IsOptional()
  @IsLocalDate()
  entitledUntil?: string | null;

  @ApiPropertyOptional({ enum: MOBILITIES, default: 'public-transport' })
  @IsIn(MOBILITIES, { message: 'Bitte wählen Sie, wie die Person zum Kurs kommt.' })
  mobility: TravelMode = 'public-transport';

  toCase(): CaseNeed {
    const { entitledUntil, mobility } = this;
    return {
      ...this.toNeed(),
      entitledUntil: entitledUntil ? localDate(entitledUntil) : null,
      mobility,
      wishes: [],
    };
  }
}

/** Why a case ends. */
export class EndReferralRequest {
  @ApiProperty({ enum: END_REASONS })
  @IsIn(END_REASONS, { message: 'Bitte wählen Sie einen Grund.' })
  reasonCode!: EndReason;
}

/** Which page of one's own cases. */
export class ListReferralsRequest extends PageRequest {
  @ApiPropertyOptional({ enum: ['open', 'ended', 'all'], default: 'open' })
  @IsIn(['open', 'ended', 'all'])
  state: 'open' | 'ended' | 'all' = 'open';
}
