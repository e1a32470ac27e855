import type { LocalDate } from '#libs/calendar';
import { refuse, type OrganisationKind, type Result } from '#libs/kernel';
import { acceptNeed } from './accept-need.js';
import { mayUseRoute } from './may-use-route.js';
import type { CaseNeed } from './referral.js';

/**
 * “Fall aufnehmen” by an office of a kind. Refuses with `route-not-for-office`, `entitlement-expired` (on `entitledUntil`), or what
 * {@link acceptNeed} refuses with.
 */
export function placeReferral(kind: OrganisationKind, need: CaseNeed, today: LocalDate): Result<CaseNeed> {
  if (!mayUseRoute(kind, need.accessRoute)) return refuse('route-not-for-office', {}, 'accessRoute');
  if (need.entitledUntil !== null && need.entitledUntil < today)
    return refuse('entitlement-expired', { until: need.entitledUntil }, 'entitledUntil');
  return acceptNeed(need, today);
}
