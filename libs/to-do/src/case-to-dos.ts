import { addDays, type LocalDate } from '#libs/calendar';
import { FINAL_STATES, SEEKING_STATES, type Referral, type ReferralClocks } from '#libs/referral';
import { gatherToDo, type WaitingThing } from './gather-to-do.js';
import type { ToDo } from './to-do.js';

/** A case of one's own office with its clocks of today. */
export interface OwnCase {
  readonly referral: Pick<Referral, 'id' | 'code' | 'state' | 'pause' | 'level'>;
  readonly clocks: Pick<
    ReferralClocks,
    'startBy' | 'isOverdue' | 'milestones' | 'entitlementEndsOn' | 'entitlementDaysLeft'
  >;
}

/** Long enough to have it extended. */
const ENTITLEMENT_DAYS = 28;

/** “Was Fälle verlangen”: clocks that ran out or run out (IntV §7(4)), ends of entitlements, drafts, tests that nobody booked. */
export function caseToDos(
  cases: readonly OwnCase[],
  bookedTests: ReadonlySet<string>,
  today: LocalDate,
): readonly ToDo[] {
  const seeking = cases.filter(
    ({ referral }) => SEEKING_STATES.includes(referral.state) && referral.pause === null,
  );
  return [
    ...gatherToDo('case-overdue', seeking.filter(({ clocks }) => clocks.isOverdue).map(byStart)),
    ...gatherToDo('case-near-deadline', seeking.filter(isNearDeadline).map(byStart)),
    ...gatherToDo(
      'entitlement-ends',
      cases.filter((one) => isRunning(one) && endsSoon(one, today)).map(byEntitlement),
    ),
    ...gatherToDo(
      'book-test',
      seeking
        .filter(({ referral }) => referral.level === null && !bookedTests.has(referral.id))
        .map(({ referral }) => ({ id: referral.id, label: referral.code })),
    ),
    ...gatherToDo(
      'finish-draft',
      cases
        .filter(({ referral }) => referral.state === 'draft')
        .map(({ referral }) => ({ id: referral.id, label: referral.code })),
    ),
  ];
}

function isRunning({ referral }: OwnCase): boolean {
  return referral.state !== 'started' && !FINAL_STATES.includes(referral.state);
}

/** The first of the days before the deadline is reached, and the deadline is not over. */
function isNearDeadline({ clocks }: OwnCase): boolean {
  return !clocks.isOverdue && clocks.milestones[0]?.isReached === true;
}

/** One that is over already has its own place: the case expires by itself. */
function endsSoon({ clocks: { entitlementEndsOn } }: OwnCase, today: LocalDate): boolean {
  if (entitlementEndsOn === null) return false;
  return entitlementEndsOn >= today && entitlementEndsOn <= addDays(today, ENTITLEMENT_DAYS);
}

function byStart({ referral, clocks }: OwnCase): WaitingThing {
  return { id: referral.id, label: referral.code, dueOn: clocks.startBy };
}

function byEntitlement({ referral, clocks }: OwnCase): WaitingThing {
  return { id: referral.id, label: referral.code, dueOn: clocks.entitlementEndsOn };
}
