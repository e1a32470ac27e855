import type { ReferralAct, ReferralState } from '#libs/referral';
import { eventKind } from '../../platform/outbox/event.js';

/** What became of a case. */
export interface ReferralStepped {
  readonly referralId: string;
  readonly officeId: string;
  readonly act: ReferralAct;
  readonly fromState: ReferralState;
  readonly toState: ReferralState;
  /** The offering it was about; null where it was about none. */
  readonly offeringId: string | null;
  readonly reasonCode: string | null;
}

/** A case took a step of its state table. */
export const referralStepped = eventKind<ReferralStepped>('referral-stepped', 1);

/** A case was placed on the list, woken, or its need or wishes changed: places that are free may suit it now. */
export const referralChanged = eventKind<{ readonly referralId: string; readonly officeId: string }>(
  'referral-changed',
  1,
);
