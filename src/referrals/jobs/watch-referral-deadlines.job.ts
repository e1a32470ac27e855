/** The queue of the daily look at deadlines of cases. */
export const WATCH_REFERRAL_DEADLINES_QUEUE = 'watch-referral-deadlines';
