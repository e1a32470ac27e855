import type { Offering } from '#libs/course-catalogue';
import type { DemandCell } from '#libs/coverage';
import type { Ags } from '#libs/region';
import { compareText } from './compare-text.js';

/** Who waits, and how far they have it. */
export interface MergeDemand {
  readonly demand: readonly DemandCell[];
  /** Minutes from a Gemeinde to a site; null where nobody knows. */
  readonly minutesTo: (ags: Ags, siteId: string) => number | null;
  /** Longest reasonable way, minutes. */
  readonly reachMinutes: (formatCode: string) => number;
}

/** “Was ein Zusammenlegen für eine Gemeinde bedeutet”: who waits there for such a course, and the way to the nearest before and after. */
export interface MergeEffect {
  readonly ags: Ags;
  readonly people: number;
  readonly minutesBefore: number;
  readonly minutesAfter: number;
}

/** Two courses of which one gives way; both stay where they become one course at both sites. */
export interface WeighedMerge {
  readonly kind: 'merge' | 'shift' | 'joint-course';
  readonly kept: Offering;
  readonly given: Offering;
}

/**
 * “Zusammenlegen abwägen”: of the Gemeinden in reach of either course from which somebody waits for its Kurstyp and level. Before, people
 * go to the nearer of the two; after, to the one that stays, or to both by turns (the mean of the ways, rounded up) in a joint course.
 */
export function weighMerge({ kind, kept, given }: WeighedMerge, rules: MergeDemand): readonly MergeEffect[] {
  const people = new Map<Ags, number>();
  for (const cell of rules.demand)
    if (suits(cell, kept) || suits(cell, given))
      people.set(cell.ags, (people.get(cell.ags) ?? 0) + cell.people);
  return [...people]
    .flatMap(([ags, count]): MergeEffect[] => {
      const toKept = nearest(ags, kept, rules);
      const toGiven = nearest(ags, given, rules);
      const ways = [toKept, toGiven].filter((minutes) => minutes !== null);
      const before = Math.min(...ways);
      const after = kind === 'joint-course' ? meanOf(ways) : (toKept ?? before);
      const isInReach = ways.length > 0 && before <= rules.reachMinutes(kept.formatCode);
      return isInReach ? [{ ags, people: count, minutesBefore: before, minutesAfter: after }] : [];
    })
    .sort((a, b) => b.people - a.people || compareText(a.ags, b.ags));
}

function suits({ formatCode, level, people }: DemandCell, offering: Offering): boolean {
  return (
    people > 0 &&
    formatCode === offering.formatCode &&
    (level === null || level === offering.sections[0]?.level)
  );
}

function nearest(ags: Ags, { siteIds }: Offering, { minutesTo }: MergeDemand): number | null {
  const ways = siteIds.flatMap((siteId) => minutesTo(ags, siteId) ?? []);
  return ways.length === 0 ? null : Math.min(...ways);
}

function meanOf(ways: readonly number[]): number {
  return Math.ceil(ways.reduce((sum, minutes) => sum + minutes, 0) / ways.length);
}
