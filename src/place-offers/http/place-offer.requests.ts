import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsIn, IsUUID } from 'class-validator';
import { REFERRAL_ACTS } from '#libs/referral';
import { PageRequest } from '../../platform/http/page.request.js';

const CHOOSE_REASON = 'Bitte wählen Sie einen Grund.';
const MOST_OFFERINGS = 50;

/** Which page of one's offers. */
export class ListOffersRequest extends PageRequest {
  @ApiPropertyOptional({
    enum: ['live', 'decided', 'all'],
    default: 'live',
    description:
      'live: open or accepted, somebody has to act; decided: registered, declined, expired, withdrawn.',
  })
  @IsIn(['live', 'decided', 'all'])
  state: 'live' | 'decided' | 'all' = 'live';
}

/** Why a place is declined or given back. */
export class DeclineOfferRequest {
  @ApiProperty({ enum: REFERRAL_ACTS.decline.reasons })
  @IsIn(REFERRAL_ACTS.decline.reasons, { message: CHOOSE_REASON })
  reasonCode!: string;
}

/** Why a provider cannot register somebody. */
export class TurnAwayRequest {
  @ApiProperty({ enum: REFERRAL_ACTS['turn-away'].reasons })
  @IsIn(REFERRAL_ACTS['turn-away'].reasons, { message: CHOOSE_REASON })
  reasonCode!: string;
}

/** Why a provider takes an offer back. */
export class WithdrawOfferRequest {
  @ApiProperty({ enum: REFERRAL_ACTS.withdraw.reasons })
  @IsIn(REFERRAL_ACTS.withdraw.reasons, { message: CHOOSE_REASON })
  reasonCode!: string;
}

/** Which offerings are filled at once, and whether it is only tried. */
export class StartRunRequest {
  @ApiProperty({ type: [String], format: 'uuid' })
  @IsArray()
  @ArrayNotEmpty({ message: 'Bitte wählen Sie mindestens ein Kursangebot.' })
  @ArrayMaxSize(MOST_OFFERINGS)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  offeringIds!: string[];

  @ApiProperty({ description: 'true: shows what would happen, and changes nothing.' })
  @IsBoolean()
  isPreview!: boolean;
}
