import type { Referral, ReferralClocks } from '#libs/referral';

/** A case with what runs for it, and whether another office may have the same person. */
export interface ClockedReferral {
  readonly referral: Referral;
  readonly clocks: ReferralClocks;
  readonly isPossibleDuplicate: boolean;
}
