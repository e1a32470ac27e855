import { hasLawfulPriority } from '#libs/referral';
import { openMatcher, type MatchContext, type SupplyEntry } from '#libs/matching';
import { compareInList, type ListOrder } from './compare-in-list.js';
import { entryObstacle, obstacleOf, type ListObstacle } from './list-obstacles.js';
import type { ListedCase } from './listed-case.js';

/** “Platz in der Reihe” of one person at one entry. */
export interface ListPosition {
  /** 1 for the next; counted among those to whom nothing stands in the way, and this person. */
  readonly position: number;
  /** People before them to whom this entry could be offered now. */
  readonly ahead: number;
  /** Of those, people with lawful priority (IntV §7(4) S.4), while the course's share for it is open; 0 once it is used up. */
  readonly aheadWithPriority: number;
  /** What keeps this person from being offered the entry now; null where only those ahead do. */
  readonly obstacle: ListObstacle | null;
}

/**
 * “Warum nicht als Nächstes”: who is before a person at an entry. People who are paused or whom the entry does not suit are before
 * nobody: they are passed over without losing their turn. What stands in the way of the entry itself (it is full) makes nobody's turn
 * another: then it is counted who would stand before this person if it did not. Null where the case is not on the list.
 */
export function positionInList(
  caseId: string,
  entry: SupplyEntry,
  cases: readonly ListedCase[],
  context: MatchContext & ListOrder,
): ListPosition | null {
  const person = cases.find(({ id }) => id === caseId);
  if (person === undefined) return null;
  const matcher = openMatcher(context);
  const ofEntry = entryObstacle(matcher.missedByAnybody(entry));
  let ahead = 0;
  let aheadWithPriority = 0;
  for (const other of cases) {
    if (other.id === caseId || compareInList(other, person, context) > 0) continue;
    if (obstacleOf(other, entry, matcher) !== ofEntry) continue;
    ahead += 1;
    if (context.isPriorityOpen && hasLawfulPriority(other.accessRoute)) aheadWithPriority += 1;
  }
  return { position: ahead + 1, ahead, aheadWithPriority, obstacle: obstacleOf(person, entry, matcher) };
}
