import { ApiProperty } from '@nestjs/swagger';
import {
  OFFICE_ACTS,
  REFERRAL_ACTS,
  REFERRAL_STATES,
  type OfficeAct,
  type Referral,
  type ReferralAct,
  type ReferralParty,
  type ReferralState,
  type Wish,
} from '#libs/referral';
import type { ReadStep, ReferralHistory } from '../application/read-referral.js';
import type { ClockedReferral } from '../clocked-referral.js';
import type { OutsideReferral } from '../outside-referral.js';
import { ReferralResponse } from './referral.response.js';

const ACTS = Object.keys(REFERRAL_ACTS) as ReferralAct[];
const OFFICE_ACT_NAMES = Object.keys(OFFICE_ACTS) as OfficeAct[];
const PARTIES = ['office', 'provider', 'client', 'platform'] as const satisfies readonly ReferralParty[];

/** A wish; `formatCode` with kind format, `offeringId` with kind offering. */
export class WishResponse {
  @ApiProperty({ enum: ['format', 'offering'] })
  kind!: Wish['kind'];

  @ApiProperty({ type: String, nullable: true })
  formatCode!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  offeringId!: string | null;

  static of(wish: Wish): WishResponse {
    return {
      kind: wish.kind,
      formatCode: wish.kind === 'format' ? wish.formatCode : null,
      offeringId: wish.kind === 'offering' ? wish.offeringId : null,
    };
  }
}

/** The provider that was asked. */
export class AddressedProviderResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  name!: string;
}

/** Who did what when, and why. */
export class StepResponse {
  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ enum: ACTS })
  act!: ReferralAct;

  @ApiProperty({ enum: REFERRAL_STATES })
  fromState!: ReferralState;

  @ApiProperty({ enum: REFERRAL_STATES })
  toState!: ReferralState;

  @ApiProperty({ enum: PARTIES })
  by!: ReferralParty;

  @ApiProperty({ type: String, nullable: true, description: 'null for the platform and for the person.' })
  organisationName!: string | null;

  @ApiProperty({ type: String, nullable: true })
  reasonCode!: string | null;

  @ApiProperty({ type: String, format: 'uuid', nullable: true })
  offeringId!: string | null;

  static of(step: ReadStep): StepResponse {
    const { at, act, fromState, toState, by, organisationName, reasonCode, offeringId } = step;
    return { at, act, fromState, toState, by, organisationName, reasonCode, offeringId };
  }
}

/** A logged referral to a provider that is not on the platform. */
export class OutsideReferralResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty()
  providerName!: string;

  @ApiProperty()
  town!: string;

  @ApiProperty()
  courseTitle!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true })
  startsOn!: string | null;

  @ApiProperty({ format: 'date-time' })
  loggedAt!: string;

  static of(outside: OutsideReferral): OutsideReferralResponse {
    const { id, providerName, town, courseTitle, startsOn, loggedAt } = outside;
    return { id, providerName, town, courseTitle, startsOn, loggedAt };
  }
}

/** One case with its history, for the office that entered it. */
export class ReferralDetailsResponse extends ReferralResponse {
  @ApiProperty({ type: [WishResponse], description: 'The dearest first.' })
  wishes!: WishResponse[];

  @ApiProperty({ type: AddressedProviderResponse, nullable: true })
  addressedProvider!: AddressedProviderResponse | null;

  @ApiProperty({ description: 'A key for finding doubles is kept with the case.' })
  hasDuplicateKey!: boolean;

  @ApiProperty({ type: [StepResponse], description: 'In the order in which they were taken.' })
  steps!: StepResponse[];

  @ApiProperty({ type: [OutsideReferralResponse], description: 'The latest first.' })
  outside!: OutsideReferralResponse[];

  @ApiProperty({ enum: OFFICE_ACT_NAMES, isArray: true, description: 'What its office may do with it now.' })
  acts!: OfficeAct[];

  static ofHistory(history: ReferralHistory, clocked: ClockedReferral): ReferralDetailsResponse {
    const { referral, addressedProvider, steps, outside } = history;
    return Object.assign(new ReferralDetailsResponse(), ReferralResponse.of(clocked), {
      wishes: referral.wishes.map((wish) => WishResponse.of(wish)),
      addressedProvider: addressedProvider === null ? null : { ...addressedProvider },
      hasDuplicateKey: referral.duplicateKey !== null,
      steps: steps.map((step) => StepResponse.of(step)),
      outside: outside.map((logged) => OutsideReferralResponse.of(logged)),
      acts: openActs(referral),
    });
  }
}

function openActs({ state, pause }: Referral): OfficeAct[] {
  return OFFICE_ACT_NAMES.filter((act) =>
    (OFFICE_ACTS[act] as readonly ReferralState[]).includes(state),
  ).filter((act) => act !== 'resume' || pause !== null);
}
