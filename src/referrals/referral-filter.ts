/** Which cases of an office a page shows: open ones without drafts, paused, drafts, those that are over, all. */
export const REFERRAL_FILTERS = ['open', 'paused', 'draft', 'ended', 'all'] as const;
/** One of {@link REFERRAL_FILTERS}. */
export type ReferralFilter = (typeof REFERRAL_FILTERS)[number];
