import { addDays, type LocalDate } from '#libs/calendar';
import type { Daypart, LanguageLevel } from '#libs/course-catalogue';
import type { SupplyEntry } from '#libs/matching';
import type { Ags, Reachability, ReachableSite } from '#libs/region';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import { placeDemand } from './place-demand.js';

/** “Änderung, die man sich denkt”. */
export type SupposedChange =
  | {
      readonly kind: 'new-course';
      readonly siteId: string;
      readonly formatCode: string;
      readonly level: LanguageLevel;
      readonly startsOn: LocalDate;
      readonly places: number;
      readonly dayparts: readonly Daypart[];
      readonly childcarePlaces: number;
    }
  | { readonly kind: 'childcare'; readonly offeringId: string; readonly places: number }
  | { readonly kind: 'more-places'; readonly offeringId: string; readonly places: number }
  /** Earlier where negative. */
  | { readonly kind: 'shift-start'; readonly offeringId: string; readonly days: number }
  /** A bus line: minutes from some Gemeinden to some sites, where they are shorter than before. */
  | {
      readonly kind: 'travel';
      readonly siteIds: readonly string[];
      readonly municipalities: readonly Ags[];
      readonly minutes: number;
    };

/** “Vorher und nachher” of one Gemeinde: people who want a course, and how many of them the best assignment can place. */
export interface BeforeAndAfter {
  readonly ags: Ags;
  readonly people: number;
  readonly placedBefore: number;
  readonly placedAfter: number;
}

/** “Was wäre, wenn”: the county and each Gemeinde before and after. */
export interface WhatIf {
  readonly people: number;
  readonly placedBefore: number;
  readonly placedAfter: number;
  readonly municipalities: readonly BeforeAndAfter[];
}

/**
 * “Was wäre, wenn” for one Kurstyp: people of other Kurstypen never compete for its places, so only its own are looked at. Nothing is saved;
 * the same snapshot always gives the same answer.
 */
export function whatIf(
  snapshot: CoverageSnapshot,
  changes: readonly SupposedChange[],
  formatCode: string,
): WhatIf {
  const own = ofFormat(snapshot, formatCode);
  const before = peopleOf(own);
  const after = peopleOf(ofFormat(changes.reduce(applyChange, own), formatCode));
  const municipalities = snapshot.municipalities.map(({ ags }) => ({
    ags,
    people: before.get(ags)?.people ?? 0,
    placedBefore: before.get(ags)?.placed ?? 0,
    placedAfter: after.get(ags)?.placed ?? 0,
  }));
  const sum = (pick: (row: BeforeAndAfter) => number): number =>
    municipalities.reduce((total, row) => total + pick(row), 0);
  return {
    people: sum(({ people }) => people),
    placedBefore: sum(({ placedBefore }) => placedBefore),
    placedAfter: sum(({ placedAfter }) => placedAfter),
    municipalities,
  };
}

function ofFormat(snapshot: CoverageSnapshot, wanted: string): CoverageSnapshot {
  return {
    ...snapshot,
    demand: snapshot.demand.filter(({ formatCode }) => formatCode === wanted),
    supply: snapshot.supply.filter(({ formatCode }) => formatCode === wanted),
  };
}

function peopleOf(snapshot: CoverageSnapshot): Map<Ags, { people: number; placed: number }> {
  const sums = new Map<Ags, { people: number; placed: number }>();
  for (const { cell, placed } of placeDemand(snapshot).cells) {
    const sum = sums.get(cell.ags) ?? { people: 0, placed: 0 };
    sums.set(cell.ags, { people: sum.people + cell.people, placed: sum.placed + placed });
  }
  return sums;
}

/** “Änderung anwenden”: the snapshot as it would be. An offering that is not in it stays away. */
export function applyChange(snapshot: CoverageSnapshot, change: SupposedChange): CoverageSnapshot {
  switch (change.kind) {
    case 'new-course':
      return { ...snapshot, supply: [...snapshot.supply, newEntry(snapshot, change)] };
    case 'childcare':
      return changeEntries(snapshot, change.offeringId, (entry) => ({
        ...entry,
        childcareFree: entry.childcareFree + change.places,
      }));
    case 'more-places':
      return changeEntries(snapshot, change.offeringId, (entry) => ({
        ...entry,
        freePlaces: entry.freePlaces + change.places,
      }));
    case 'shift-start':
      return changeEntries(snapshot, change.offeringId, (entry) => ({
        ...entry,
        startsOn: addDays(entry.startsOn, change.days),
      }));
    case 'travel':
      return { ...snapshot, reachability: withWay(snapshot.reachability, change) };
  }
}

function changeEntries(
  snapshot: CoverageSnapshot,
  offeringId: string,
  change: (entry: SupplyEntry) => SupplyEntry,
): CoverageSnapshot {
  const supply = snapshot.supply.map((entry) => (entry.offeringId === offeringId ? change(entry) : entry));
  return { ...snapshot, supply };
}

function newEntry(
  { supply, today }: CoverageSnapshot,
  change: Extract<SupposedChange, { kind: 'new-course' }>,
): SupplyEntry {
  return {
    offeringId: `supposed ${supply.length}`,
    sectionNumber: 1,
    providerId: '',
    siteIds: [change.siteId],
    formatCode: change.formatCode,
    level: change.level,
    startsOn: change.startsOn,
    freePlaces: change.places,
    dayparts: change.dayparts,
    childcareFree: change.childcarePlaces,
    childcareMinimumAgeYears: 0,
    isAtRisk: false,
    isApproved: true,
    confirmedOn: today,
  };
}

function withWay(
  reachability: Reachability,
  { siteIds, municipalities, minutes }: Extract<SupposedChange, { kind: 'travel' }>,
): Reachability {
  const isOnLine = (ags: Ags, siteId: string): boolean =>
    municipalities.includes(ags) && siteIds.includes(siteId);
  const shorter = (ags: Ags, site: ReachableSite): ReachableSite =>
    isOnLine(ags, site.siteId) && minutes < site.minutes ? { ...site, minutes, origin: 'estimated' } : site;
  return {
    between: (ags, siteId) => {
      const known = reachability.between(ags, siteId);
      return known === null ? null : shorter(ags, known);
    },
    sitesWithin: (ags, limitMinutes) => {
      const near = reachability.sitesWithin(ags, limitMinutes).map((site) => shorter(ags, site));
      const isNear = new Set(near.map(({ siteId }) => siteId));
      const joined = siteIds
        .filter((siteId) => !isNear.has(siteId) && isOnLine(ags, siteId) && minutes <= limitMinutes)
        .flatMap((siteId) => reachability.between(ags, siteId) ?? [])
        .map((site) => shorter(ags, site));
      return [...near, ...joined].sort((a, b) => a.minutes - b.minutes || (a.siteId < b.siteId ? -1 : 1));
    },
  };
}
