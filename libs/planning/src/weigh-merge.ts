import type { Offering } from '#libs/course-catalogue';
import type { DemandCell } from '#libs/coverage';
import {
  originOfMany,
  type Ags,
  type JoinedOrigin,
  type ReachableSite,
  type TravelTimeOrigin,
} from '#libs/region';
import { compareText } from './compare-text.js';

/** “Weg zu einem Kursort”, and where its minutes come from. */
export type WayToSite = Pick<ReachableSite, 'minutes' | 'origin'>;

/** Who waits, and how far they have it. */
export interface MergeDemand {
  readonly demand: readonly DemandCell[];
  /** From a Gemeinde to a site; null where nobody knows. */
  readonly wayTo: (ags: Ags, siteId: string) => WayToSite | null;
  /** Longest reasonable way, minutes. */
  readonly reachMinutes: (formatCode: string) => number;
}

/** “Was ein Zusammenlegen für eine Gemeinde bedeutet”: who waits there for such a course, and the way to the nearest before and after. */
export interface MergeEffect {
  readonly ags: Ags;
  readonly people: number;
  readonly minutesBefore: number;
  readonly originBefore: TravelTimeOrigin;
  readonly minutesAfter: number;
  readonly originAfter: JoinedOrigin | null;
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
      const ways = [toKept, toGiven].filter((way) => way !== null);
      const before = shortestOf(ways);
      if (before === null || before.minutes > rules.reachMinutes(kept.formatCode)) return [];
      const after = kind === 'joint-course' ? meanOf(ways) : (toKept ?? before);
      return [
        {
          ags,
          people: count,
          minutesBefore: before.minutes,
          originBefore: before.origin,
          minutesAfter: after.minutes,
          originAfter: after.origin,
        },
      ];
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

function nearest(ags: Ags, { siteIds }: Offering, { wayTo }: MergeDemand): WayToSite | null {
  return shortestOf(siteIds.flatMap((siteId) => wayTo(ags, siteId) ?? []));
}

/** The first among equals. */
function shortestOf(ways: readonly WayToSite[]): WayToSite | null {
  return ways.toSorted((a, b) => a.minutes - b.minutes)[0] ?? null;
}

function meanOf(ways: readonly WayToSite[]): {
  readonly minutes: number;
  readonly origin: JoinedOrigin | null;
} {
  const sum = ways.reduce((minutes, way) => minutes + way.minutes, 0);
  return { minutes: Math.ceil(sum / ways.length), origin: originOfMany(ways.map(({ origin }) => origin)) };
}
