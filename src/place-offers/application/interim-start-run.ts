import { judgeMatch, type MatchContext, type SupplyEntry } from '#libs/matching';
import { hasLawfulPriority } from '#libs/referral';
import { compareInList, type Grounds, type ListedCase } from '#libs/waiting-list';

/** Interim. */
export interface RunPlacement {
  readonly caseId: string;
  readonly entry: SupplyEntry;
  readonly isPriority: boolean;
  readonly grounds: Grounds;
}

/** Interim, until libs/waiting-list has it. */
export function placeStartRun(
  entries: readonly SupplyEntry[],
  cases: readonly ListedCase[],
  context: MatchContext,
): readonly RunPlacement[] {
  const left = new Map(entries.map((entry) => [entry, entry.freePlaces]));
  return [...cases]
    .filter((person) => !person.isPaused && !person.hasLiveOffer)
    .sort((a, b) => compareInList(a, b, { isPriorityOpen: true }))
    .flatMap((person) => {
      const entry = entries.find(
        (candidate) => (left.get(candidate) ?? 0) > 0 && judgeMatch(person, candidate, context).isFitting,
      );
      if (entry === undefined) return [];
      left.set(entry, (left.get(entry) ?? 0) - 1);
      const { waitingSince, entitledUntil } = person;
      const isPriority = hasLawfulPriority(person.accessRoute);
      const grounds = {
        priority: isPriority,
        waitingSince,
        waitedDays: 0,
        entitledUntil,
        fitting: 1,
        position: 1 as const,
      };
      return [{ caseId: person.id, entry, isPriority, grounds }];
    });
}
