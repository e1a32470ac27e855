import type { Referral, ReferralClocks } from '#libs/referral';

/** A case with what runs for it. */
export interface ClockedReferral {
  readonly referral: Referral;
  readonly clocks: ReferralClocks;
}
