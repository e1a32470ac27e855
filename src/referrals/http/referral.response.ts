import { ApiProperty } from '@nestjs/swagger';
import { DAYPARTS, LANGUAGE_LEVELS, type Daypart, type LanguageLevel } from '#libs/course-catalogue';
import {
  ACCESS_ROUTES,
  END_REASONS,
  PAUSE_REASONS,
  REFERRAL_STATES,
  type AccessRoute,
  type EndReason,
  type PauseReason,
  type ReferralState,
} from '#libs/referral';
import type { TravelMode } from '#libs/region';
import type { ClockedReferral } from '../clocked-referral.js';
import { ClocksResponse } from './clocks.response.js';

/** Since when and why a case is passed over. */
export class PauseResponse {
  @ApiProperty({ format: 'date' })
  since!: string;

  @ApiProperty({ enum: PAUSE_REASONS })
  reason!: PauseReason;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  resumesOn!: string | null;
}

/** One case, for the office that entered it. */
export class ReferralResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ example: 'K7M3TX9P', description: 'Whose it is, only the office knows.' })
  code!: string;

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

  @ApiProperty({ enum: REFERRAL_STATES })
  state!: ReferralState;

  @ApiProperty({ enum: END_REASONS, nullable: true })
  endReason!: EndReason | null;

  @ApiProperty({ type: PauseResponse, nullable: true })
  pause!: PauseResponse | null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'Until when the addressed provider is to answer; afterwards the case goes to the list.',
  })
  answerUntil!: string | null;

  @ApiProperty({ description: 'To be sent back with a change.' })
  version!: number;

  @ApiProperty({
    description:
      'Another office has an open case with the same key. Which office, nobody is told. False where nobody looks.',
  })
  possibleDuplicate!: boolean;

  @ApiProperty({ format: 'date-time' })
  createdAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  endedAt!: string | null;

  @ApiProperty({ type: ClocksResponse })
  clocks!: ClocksResponse;

  static of({ referral, clocks, isPossibleDuplicate }: ClockedReferral): ReferralResponse {
    return {
      id: referral.id,
      code: referral.code,
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
      state: referral.state,
      endReason: referral.endReason,
      pause: referral.pause === null ? null : { ...referral.pause },
      answerUntil: referral.answerUntil,
      version: referral.version,
      possibleDuplicate: isPossibleDuplicate,
      createdAt: referral.createdAt,
      endedAt: referral.endedAt,
      clocks: ClocksResponse.of(clocks),
    };
  }
}

/** A page of one's own cases. */
export class ReferralPageResponse {
  @ApiProperty({ type: [ReferralResponse] })
  items!: ReferralResponse[];

  @ApiProperty({ type: String, nullable: true })
  nextCursor!: string | null;
}
