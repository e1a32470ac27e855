import type { Case } from '../../api/types.js';
import { daysBetween } from '../../parts/words/dates.js';

/** What is due for a case, and when. */
export interface DueItem {
  readonly caseId: string;
  readonly code: string;
  readonly kind: 'offer' | 'provider-answer' | 'test' | 'entitlement' | 'milestone' | 'resumes';
  readonly on: string;
  /** Days waited, for a milestone. */
  readonly days?: number;
}

/** How many days ahead, and for milestones behind, the box looks: it reminds, no deadline hangs on it. */
const AHEAD: Readonly<Record<DueItem['kind'], number>> = {
  offer: 366,
  'provider-answer': 1,
  test: 1,
  entitlement: 28,
  milestone: 0,
  resumes: 2,
};
const MILESTONE_BEHIND = 6;

const IN_LIST: readonly Case['state'][] = ['submitted', 'waiting'];
const BEFORE_COURSE: readonly Case['state'][] = ['draft', ...IN_LIST, 'offered'];

/** What else is known of cases, by their ids. */
export interface KnownDays {
  /** Until when an open place offer waits. */
  readonly offers: ReadonlyMap<string, string>;
  /** The day of a booked placement test. */
  readonly tests: ReadonlyMap<string, string>;
}

/** What is due for these cases today and in the next days, the earliest first. */
export function findDue(
  cases: readonly Case[],
  { offers, tests }: KnownDays,
  today: string,
): readonly DueItem[] {
  return cases
    .flatMap((one) => dueOf(one, offers.get(one.id), tests.get(one.id)))
    .filter(({ kind, on }) => daysBetween(today, on) <= AHEAD[kind])
    .filter(({ kind, on }) => kind !== 'test' || on >= today)
    .filter(({ kind, on }) => kind !== 'milestone' || daysBetween(on, today) <= MILESTONE_BEHIND)
    .toSorted((a, b) => a.on.localeCompare(b.on) || a.code.localeCompare(b.code));
}

function dueOf(one: Case, offerUntil: string | undefined, testOn: string | undefined): readonly DueItem[] {
  const item = (kind: DueItem['kind'], on: string | null | undefined, isOpen: boolean): DueItem[] =>
    isOpen && on ? [{ caseId: one.id, code: one.code, kind, on }] : [];
  const milestone = one.clocks.milestones.filter(({ isReached }) => isReached).at(-1);
  return [
    ...item('offer', offerUntil, one.state === 'offered'),
    ...item('provider-answer', one.answerUntil, one.state === 'submitted'),
    ...item('test', testOn, IN_LIST.includes(one.state)),
    ...item('entitlement', one.clocks.entitlementEndsOn, BEFORE_COURSE.includes(one.state)),
    ...item('resumes', one.pause?.resumesOn, one.pause !== null),
    ...item('milestone', milestone?.on, IN_LIST.includes(one.state) && one.pause === null).map((due) => ({
      ...due,
      days: milestone?.days ?? 0,
    })),
  ];
}
