import { daysBetween, type LocalDate } from '#libs/calendar';
import { openMatcher, type MatchContext, type SupplyEntry } from '#libs/matching';
import { hasLawfulPriority } from '#libs/referral';
import { compareInList, type ListOrder } from './compare-in-list.js';
import { entryObstacle, LIST_OBSTACLES, obstacleOf, type ListObstacle } from './list-obstacles.js';
import type { ListedCase } from './listed-case.js';

/** “Begründung eines Platzangebots”: why this person, in figures that stay with the offer and tell of nobody. */
export interface Grounds {
  /** By lawful priority (IntV §7(4) S.4). */
  readonly priority: boolean;
  readonly waitingSince: LocalDate;
  readonly waitedDays: number;
  readonly entitledUntil: LocalDate | null;
  /** How many people this place would have suited at that moment. */
  readonly fitting: number;
  readonly position: 1;
}

/** “Wie viele woran scheitern”. */
export interface ObstacleCount {
  readonly obstacle: ListObstacle;
  readonly people: number;
}

/** “Wer als Nächstes an der Reihe ist”, or why nobody is. */
export type NextInLine =
  | {
      readonly next: ListedCase;
      /** The place counts as one of the share for lawful priority. */
      readonly isPriority: boolean;
      readonly grounds: Grounds;
      /** People who wish this course and stand before them, but cannot have it now: passed over, and they keep their position. */
      readonly overtaken: number;
    }
  | { readonly next: null; readonly obstacles: readonly ObstacleCount[] };

/**
 * “Als Nächstes an der Reihe” for one entry: the first in the disclosed order to whom nothing stands in the way. Looks at each case once
 * and sorts nothing. Where there is nobody, the obstacles are counted in their fixed order, each person at their first.
 */
export function nextInLine(
  entry: SupplyEntry,
  cases: readonly ListedCase[],
  context: MatchContext & ListOrder,
): NextInLine {
  const matcher = openMatcher(context);
  const held = new Map<ListObstacle, number>();
  const passedOver: ListedCase[] = [];
  let next: ListedCase | null = null;
  let fitting = 0;
  for (const person of cases) {
    const obstacle = obstacleOf(person, entry, matcher);
    if (obstacle === null) {
      fitting += 1;
      if (next === null || compareInList(person, next, context) < 0) next = person;
    } else {
      held.set(obstacle, (held.get(obstacle) ?? 0) + 1);
      if (obstacle !== 'other-wish' && obstacle !== 'has-offer') passedOver.push(person);
    }
  }
  if (next === null) {
    const ofEntry = entryObstacle(matcher.missedByAnybody(entry));
    return { next, obstacles: inFixedOrder(held, ofEntry) };
  }
  const isPriority = context.isPriorityOpen && hasLawfulPriority(next.accessRoute);
  return {
    next,
    isPriority,
    grounds: groundsOf(next, { isPriority, fitting, today: context.today }),
    overtaken: countBefore(next, passedOver, context),
  };
}

/** “Begründung schreiben”. */
export function groundsOf(
  person: ListedCase,
  { isPriority, fitting, today }: { isPriority: boolean; fitting: number; today: LocalDate },
): Grounds {
  const { waitingSince, entitledUntil } = person;
  return {
    priority: isPriority,
    waitingSince,
    waitedDays: Math.max(0, daysBetween(waitingSince, today)),
    entitledUntil,
    fitting,
    position: 1,
  };
}

function countBefore(next: ListedCase, cases: readonly ListedCase[], order: ListOrder): number {
  let before = 0;
  for (const person of cases) if (compareInList(person, next, order) < 0) before += 1;
  return before;
}

/** What stands in the way of the entry itself is said even where nobody else would want it. */
function inFixedOrder(
  held: ReadonlyMap<ListObstacle, number>,
  ofEntry: ListObstacle | null,
): ObstacleCount[] {
  return LIST_OBSTACLES.flatMap((obstacle) => {
    const people = held.get(obstacle) ?? 0;
    return people === 0 && obstacle !== ofEntry ? [] : [{ obstacle, people }];
  });
}
