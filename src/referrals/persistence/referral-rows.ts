import type { Pause, Referral } from '#libs/referral';
import { ReferralRow } from './referral.entity.js';

/** A row as a case. */
export function toReferral({ pausedSince, pauseReason, resumesOn, ...plain }: ReferralRow): Referral {
  const pause: Pause | null =
    pausedSince === null || pauseReason === null
      ? null
      : { since: pausedSince, reason: pauseReason, resumesOn };
  return { ...plain, pause };
}

/** A case, or what changes of it, as columns. */
export function toColumns({ pause, dayparts, wishes, ...plain }: Partial<Referral>): Partial<ReferralRow> {
  return {
    ...plain,
    ...(dayparts === undefined ? {} : { dayparts: [...dayparts] }),
    ...(wishes === undefined ? {} : { wishes: [...wishes] }),
    ...(pause === undefined
      ? {}
      : {
          pausedSince: pause?.since ?? null,
          pauseReason: pause?.reason ?? null,
          resumesOn: pause?.resumesOn ?? null,
        }),
  };
}
