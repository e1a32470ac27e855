import { compareKeys } from '#libs/kernel';
import type { SupplyEntry } from '#libs/matching';
import type { ListContext } from './list-context.js';
import { nearerOf } from './list-obstacles.js';
import type { ListedCase } from './listed-case.js';
import { positionInList, type ListPosition } from './position-in-list.js';

/** “Aussicht”: the entry that a person is nearest to, and where they stand there. */
export interface Outlook extends ListPosition {
  readonly entry: SupplyEntry;
}

/**
 * “Beste Aussicht” of a person among some entries: where least stands in the way, then where fewest are ahead, then the earliest start.
 * Null where there are no entries, or the case is not on the list.
 */
export function findOutlook(
  caseId: string,
  entries: readonly SupplyEntry[],
  cases: readonly ListedCase[],
  context: ListContext,
): Outlook | null {
  let best: Outlook | null = null;
  for (const entry of entries) {
    const isPriorityOpen = context.priorityPlacesOf(entry.offeringId) > 0;
    const position = positionInList(caseId, entry, cases, { ...context, isPriorityOpen });
    if (position === null) return null;
    const outlook = { ...position, entry };
    if (best === null || compareOutlooks(outlook, best) < 0) best = outlook;
  }
  return best;
}

function compareOutlooks(a: Outlook, b: Outlook): number {
  if (a.obstacle !== b.obstacle) return nearerOf(a.obstacle, b.obstacle) === a.obstacle ? -1 : 1;
  return (
    a.ahead - b.ahead ||
    compareKeys(a.entry.startsOn, b.entry.startsOn) ||
    compareKeys(a.entry.offeringId, b.entry.offeringId) ||
    a.entry.sectionNumber - b.entry.sectionNumber
  );
}
