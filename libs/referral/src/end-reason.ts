import { REFERRAL_ACTS } from './referral-acts.js';

/**
 * “Grund der Beendigung”, as a code, because free text would tell of the person: Platz gefunden, möchte nicht mehr, kein Platz in
 * zumutbarer Zeit, nicht mehr nötig, nicht erreichbar, Berechtigung erloschen, verzogen, irrtümlich erfasst, sonstiges.
 */
export const END_REASONS = REFERRAL_ACTS.end.reasons;

/** One of {@link END_REASONS}. */
export type EndReason = (typeof END_REASONS)[number];
