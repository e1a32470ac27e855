import type { LocalDate } from '#libs/calendar';
import { ok, refuse, type OrganisationKind, type Result } from '#libs/kernel';
import { acceptNeed } from './accept-need.js';
import { mayUseRoute } from './may-use-route.js';
import type { CaseNeed, Referral } from './referral.js';
import type { ReferralState } from './referral-state.js';
import { MOST_WISHES, wishKey, type Wish } from './wish.js';

/** What a case is judged with. */
export interface CaseContext {
  readonly kind: OrganisationKind;
  readonly today: LocalDate;
  /** The case that changes; null for a new one. */
  readonly before: Pick<Referral, 'state' | 'waitingSince'> | null;
}

/** “Änderbar”: from an offer on the need is settled: what suits has been found for it. */
export const CHANGEABLE_STATES: readonly ReferralState[] = ['draft', 'submitted', 'waiting'];

/**
 * “Fall aufnehmen oder ändern”. Refuses with `change-not-now` (facts: state), `waiting-since-fixed` (nobody gains a turn by changing
 * a day), `route-not-for-office`, `entitlement-expired` (on `entitledUntil`), `too-many-wishes` or `wish-twice`, or what
 * {@link acceptNeed} refuses with.
 */
export function acceptCase(need: CaseNeed, { kind, today, before }: CaseContext): Result<CaseNeed> {
  if (before !== null) {
    if (!CHANGEABLE_STATES.includes(before.state)) return refuse('change-not-now', { state: before.state });
    if (before.state !== 'draft' && before.waitingSince !== need.waitingSince)
      return refuse('waiting-since-fixed', {}, 'waitingSince');
  }
  if (!mayUseRoute(kind, need.accessRoute)) return refuse('route-not-for-office', {}, 'accessRoute');
  if (need.entitledUntil !== null && need.entitledUntil < today)
    return refuse('entitlement-expired', { until: need.entitledUntil }, 'entitledUntil');
  const wishes = acceptWishes(need.wishes);
  return wishes.ok ? acceptNeed(need, today) : wishes;
}

function acceptWishes(wishes: readonly Wish[]): Result<readonly Wish[]> {
  if (wishes.length > MOST_WISHES) return refuse('too-many-wishes', { maximum: MOST_WISHES }, 'wishes');
  if (new Set(wishes.map(wishKey)).size < wishes.length) return refuse('wish-twice', {}, 'wishes');
  return ok(wishes);
}
