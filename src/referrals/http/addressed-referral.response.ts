import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import {
  ACCESS_ROUTES,
  REFERRAL_STATES,
  type AccessRoute,
  type Referral,
  type ReferralState,
} from '#libs/referral';
import type { TravelMode } from '#libs/region';
import type { AddressedReferral } from '../application/list-addressed-referrals.js';

/** A case as the addressed provider sees it: need, code, name of the office, and nothing else. */
export class AddressedReferralResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'K7M3TX9P' })
  code!: string;

  @ApiProperty()
  officeName!: string;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Afterwards the case goes to the list.',
  })
  answerUntil!: string | null;

  @ApiProperty()
  ags!: string;

  @ApiProperty()
  formatCode!: string;

  @ApiProperty({ enum: LANGUAGE_LEVELS, nullable: true })
  level!: LanguageLevel | null;

  @ApiProperty({ enum: ACCESS_ROUTES })
  accessRoute!: AccessRoute;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  entitledUntil!: string | null;

  @ApiProperty({ enum: DAYPARTS, isArray: true })
  dayparts!: Daypart[];

  @ApiProperty()
  childrenUnderThree!: number;

  @ApiProperty()
  childrenFromThree!: number;

  @ApiProperty({ enum: ['public-transport', 'car', 'walking'] })
  mobility!: TravelMode;

  @ApiProperty({ format: 'date' })
  waitingSince!: string;

  static of({ referral, officeName }: AddressedReferral): AddressedReferralResponse {
    return {
      id: referral.id,
      code: referral.code,
      officeName,
      answerUntil: referral.answerUntil,
      ags: referral.ags,
      formatCode: referral.formatCode,
      level: referral.level,
      accessRoute: referral.accessRoute,
      entitledUntil: referral.entitledUntil,
      dayparts: [...referral.dayparts],
      childrenUnderThree: referral.childrenUnderThree,
      childrenFromThree: referral.childrenFromThree,
      mobility: referral.mobility,
      waitingSince: referral.waitingSince,
    };
  }
}

/** Cases that wait for this provider's answer. */
export class AddressedReferralsResponse {
  @ApiProperty({ type: [AddressedReferralResponse], description: 'Longest waiting first.' })
  items!: AddressedReferralResponse[];
}

/** A case that was answered: the provider that was asked sees it no more. */
export class AnsweredReferralResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  code!: string;

  @ApiProperty({ enum: REFERRAL_STATES })
  state!: ReferralState;

  static of({ id, code, state }: Referral): AnsweredReferralResponse {
    return { id, code, state };
  }
}
