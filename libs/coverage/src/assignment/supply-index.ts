import { addDays } from '#libs/calendar';
import type { Ags, ReachableSite } from '#libs/region';
import type { CoverageSnapshot } from '../coverage-snapshot.js';
import { daypartSet } from '#libs/matching';
import { compareKeys } from '#libs/kernel';
import { compareLevels } from './disclosed-order.js';
import type { SupplyEntry } from '#libs/matching';

/** “Angebot, aufbereitet”: an entry with what is asked of it again and again. */
export interface IndexedEntry {
  readonly entry: SupplyEntry;
  /** Number of its offering: entries with the same number are sections of the same course. */
  readonly offering: number;
  /** A set as in {@link daypartSet}. */
  readonly dayparts: number;
  /** Free child places of the whole offering: where its sections say different things, the smallest figure holds. */
  readonly childPlaces: number;
  readonly startsInTime: boolean;
  readonly isFresh: boolean;
  /** See {@link isCounting}; kept, because it is asked for each entry in reach of each Gemeinde. */
  readonly isCounting: boolean;
}

/** “Verzeichnis der Angebote”, by offering and section; lists hold indices into `entries`. */
export interface SupplyIndex {
  readonly entries: readonly IndexedEntry[];
  /** Longest way to a course of the format, minutes; −1 where the format is not known: then nothing is in reach. */
  reachMinutesOf(formatCode: string): number;
  /** All entries of a format within its reach of a Gemeinde, counting or not, ascending. */
  inReach(ags: Ags, formatCode: string): readonly number[];
  /** All entries of a format by site. */
  bySite(formatCode: string): ReadonlyMap<string, readonly number[]>;
}

const NOWHERE: ReadonlyMap<string, readonly number[]> = new Map();

/** “Angebote aufbereiten”: once for each snapshot, so that nothing later looks at all offerings again. */
export function indexSupply(snapshot: CoverageSnapshot): SupplyIndex {
  const entries = prepare(snapshot);
  const reachOf = new Map(snapshot.formats.map((format) => [format.code, format.reachMinutes]));
  const sites = new Map<string, Map<string, number[]>>();
  entries.forEach(({ entry }, index) => {
    const ofFormat = sites.get(entry.formatCode) ?? new Map<string, number[]>();
    sites.set(entry.formatCode, ofFormat);
    for (const siteId of entry.siteIds) {
      const atSite = ofFormat.get(siteId);
      if (atSite === undefined) ofFormat.set(siteId, [index]);
      else atSite.push(index);
    }
  });
  const bySite = (formatCode: string) => sites.get(formatCode) ?? NOWHERE;
  const reachMinutesOf = (formatCode: string) => reachOf.get(formatCode) ?? -1;
  const remembered = new Map<string, readonly number[]>();
  return {
    entries,
    bySite,
    reachMinutesOf,
    inReach(ags, formatCode) {
      const key = `${ags} ${formatCode}`;
      const before = remembered.get(key);
      if (before !== undefined) return before;
      const reachable = snapshot.reachability.sitesWithin(ags, reachMinutesOf(formatCode));
      const found = entriesAt(reachable, bySite(formatCode));
      remembered.set(key, found);
      return found;
    },
  };
}

/** Ascending; an offering at several sites in reach stands there once. */
function entriesAt(
  sites: readonly ReachableSite[],
  bySite: ReadonlyMap<string, readonly number[]>,
): readonly number[] {
  const found: number[] = [];
  for (const { siteId } of sites) {
    for (const index of bySite.get(siteId) ?? []) found.push(index);
  }
  return found.sort((a, b) => a - b).filter((index, i) => index !== found[i - 1]);
}

/**
 * “Zählt heute”: the entry starts within the horizon, was confirmed lately, is approved and not at risk. Whether it still has
 * free places is asked apart, because a full course still says what would be there.
 */
export function countsToday({
  entry,
  startsInTime,
  isFresh,
}: Pick<IndexedEntry, 'entry' | 'startsInTime' | 'isFresh'>): boolean {
  return startsInTime && isFresh && entry.isApproved && !entry.isAtRisk;
}

/** “Freier Platz, der heute zählt”. */
export function isCounting(indexed: Pick<IndexedEntry, 'isCounting'>): boolean {
  return indexed.isCounting;
}

function prepare({ supply, settings, today }: CoverageSnapshot): IndexedEntry[] {
  const lastStart = addDays(today, settings.horizonDays);
  const freshFrom = addDays(today, -settings.freshnessDays);
  const childPlaces = new Map<string, number>();
  for (const { offeringId, childcareFree } of supply) {
    childPlaces.set(offeringId, Math.min(childPlaces.get(offeringId) ?? Infinity, childcareFree));
  }
  let offering = -1;
  let previous: string | null = null;
  return [...supply].sort(compareEntries).map((entry) => {
    if (entry.offeringId !== previous) offering++;
    previous = entry.offeringId;
    const startsInTime = today <= entry.startsOn && entry.startsOn <= lastStart;
    const isFresh = entry.confirmedOn >= freshFrom;
    return {
      entry,
      offering,
      dayparts: daypartSet(entry.dayparts),
      childPlaces: childPlaces.get(entry.offeringId) ?? 0,
      startsInTime,
      isFresh,
      isCounting: countsToday({ entry, startsInTime, isFresh }) && entry.freePlaces > 0,
    };
  });
}

function compareEntries(a: SupplyEntry, b: SupplyEntry): number {
  return (
    compareKeys(a.offeringId, b.offeringId) ||
    a.sectionNumber - b.sectionNumber ||
    compareKeys(a.startsOn, b.startsOn) ||
    compareLevels(a.level, b.level)
  );
}
