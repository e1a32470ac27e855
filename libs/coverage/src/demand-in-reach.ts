import { LANGUAGE_LEVELS, type LanguageLevel } from '#libs/course-catalogue';
import type { Ags, ReachableSite, TravelTimeOrigin } from '#libs/region';
import type { CoverageSnapshot } from './coverage-snapshot.js';
import { discloseCoverage, type DisclosedCoverage, type DisclosedFigures } from './disclose-coverage.js';
import type { Placement } from './placement.js';

/** For which site and Kurstyp, and below how many people no count is shown. */
export interface ReachQuestion {
  readonly siteId: string;
  readonly formatCode: string;
  readonly smallCellThreshold: number;
}

/** A Gemeinde from which the site is in reach. */
export interface AreaInReach {
  readonly ags: Ags;
  readonly name: string;
  readonly minutes: number;
  readonly origin: TravelTimeOrigin;
  /** Whether its figures are hidden, even of all levels together. */
  readonly isSuppressed: boolean;
}

/** A level; null: not placed in one yet; all: of all levels together. */
export type ReachLevel = LanguageLevel | 'all' | null;

/** People of a Gemeinde in reach at one level, or of all levels together where only that may be shown. */
export interface ReachDemandRow {
  readonly ags: Ags;
  readonly level: ReachLevel;
  readonly people: number;
  readonly unplaced: number;
  /** How many of these people need Kinderbeaufsichtigung; null where that would tell of single people. */
  readonly childcare: number | null;
  /** Of the people without a place; null where all have one. */
  readonly longestWaitDays: number | null;
}

/** People in reach at one level or of all, at least: what is hidden is not counted. */
export interface ReachSum {
  readonly level: ReachLevel;
  readonly people: number;
  readonly unplaced: number;
}

/** “Bedarf in Reichweite”, ready to be shown: nobody sees more than this. */
export interface ReachDemand {
  /** The nearest first. */
  readonly areas: readonly AreaInReach[];
  readonly rows: readonly ReachDemandRow[];
  readonly sums: readonly ReachSum[];
}

const LEVELS = [null, ...LANGUAGE_LEVELS] as const;

/**
 * “Bedarf in Reichweite eines Kursorts”, pooled of all offices. It shows no count that the coverage map does not show to everybody: the
 * same areas are hidden, and the sums add up only what is shown, of a whole Verbandsgemeinde in reach where its sum is. Otherwise two
 * sites whose reach differs by one Gemeinde would give that one away.
 */
export function demandInReach(
  snapshot: CoverageSnapshot,
  placement: Placement,
  question: ReachQuestion,
): ReachDemand {
  const { siteId, formatCode, smallCellThreshold } = question;
  const limit = snapshot.formats.find(({ code }) => code === formatCode)?.reachMinutes ?? -1;
  const ways = new Map<Ags, ReachableSite>();
  for (const { ags } of snapshot.municipalities) {
    const way = snapshot.reachability.sitesWithin(ags, limit).find((site) => site.siteId === siteId);
    if (way !== undefined) ways.set(ags, way);
  }
  const disclosed = LEVELS.map((level) => ({
    level,
    coverage: discloseCoverage(snapshot, placement, { formatCode, level, smallCellThreshold }),
  }));
  const together = discloseCoverage(snapshot, placement, { formatCode, smallCellThreshold });
  const hiddenTogether = hiddenIn([together]);
  const hidden = hiddenIn(disclosed.map(({ coverage }) => coverage));
  const shownTogether = new Map([...ways].filter(([ags]) => hidden.has(ags)));
  const childcareOf = countChildcare(placement, question);
  return {
    areas: areasOf(snapshot, ways, hiddenTogether),
    rows: [
      ...rowsOf(together, shownTogether, hiddenTogether).map((row) => ({
        ...row,
        level: 'all' as const,
        childcare: null,
      })),
      ...disclosed.flatMap(({ level, coverage }) =>
        rowsOf(coverage, ways, hidden).map((row) => ({ ...row, level, childcare: childcareOf(row, level) })),
      ),
    ],
    sums: [{ level: 'all' as const, coverage: together }, ...disclosed]
      .map(({ level, coverage }) => ({ level, ...sumOf(snapshot, coverage, ways) }))
      .filter(({ people }) => people > 0),
  };
}

function hiddenIn(maps: readonly DisclosedCoverage[]): ReadonlySet<Ags> {
  return new Set(
    maps.flatMap(({ municipalities }) =>
      municipalities.filter(({ isSuppressed }) => isSuppressed).map(({ ags }) => ags),
    ),
  );
}

function areasOf(
  { municipalities }: CoverageSnapshot,
  ways: ReadonlyMap<Ags, ReachableSite>,
  hidden: ReadonlySet<Ags>,
): readonly AreaInReach[] {
  return municipalities
    .flatMap(({ ags, name }) => {
      const way = ways.get(ags);
      if (way === undefined) return [];
      return { ags, name, minutes: way.minutes, origin: way.origin, isSuppressed: hidden.has(ags) };
    })
    .sort((a, b) => a.minutes - b.minutes || (a.ags < b.ags ? -1 : 1));
}

function rowsOf(
  { municipalities }: DisclosedCoverage,
  ways: ReadonlyMap<Ags, ReachableSite>,
  hidden: ReadonlySet<Ags>,
) {
  return municipalities.flatMap(({ ags, demand, unplaced, longestWaitDays }) =>
    demand === null || unplaced === null || demand === 0 || hidden.has(ags) || !ways.has(ags)
      ? []
      : [{ ags, people: demand, unplaced, longestWaitDays }],
  );
}

/** Of each Verbandsgemeinde its own sum, where all of it is in reach and the sum is shown; else what its Gemeinden show. */
function sumOf(
  { municipalities }: CoverageSnapshot,
  coverage: DisclosedCoverage,
  ways: ReadonlyMap<Ags, ReachableSite>,
): { readonly people: number; readonly unplaced: number } {
  const shown = coverage.associations.flatMap((association): readonly DisclosedFigures[] => {
    const isWhole = municipalities
      .filter(({ associationKey }) => associationKey === association.key)
      .every(({ ags }) => ways.has(ags));
    if (isWhole && association.demand !== null) return [association];
    return coverage.municipalities.filter(
      ({ ags, associationKey }) => associationKey === association.key && ways.has(ags),
    );
  });
  return {
    people: shown.reduce((sum, { demand }) => sum + (demand ?? 0), 0),
    unplaced: shown.reduce((sum, { unplaced }) => sum + (unplaced ?? 0), 0),
  };
}

/** How many of the people of a row need Kinderbeaufsichtigung, where neither they nor the others are few. */
function countChildcare({ cells }: Placement, { formatCode, smallCellThreshold }: ReachQuestion) {
  const counts = new Map<string, number>();
  for (const { cell } of cells) {
    if (cell.formatCode !== formatCode || cell.childrenUnderThree + cell.childrenFromThree === 0) continue;
    const key = `${cell.ags} ${cell.level}`;
    counts.set(key, (counts.get(key) ?? 0) + cell.people);
  }
  return (
    { ags, people }: Pick<ReachDemandRow, 'ags' | 'people'>,
    level: LanguageLevel | null,
  ): number | null => {
    const count = counts.get(`${ags} ${level}`) ?? 0;
    const isFew = [count, people - count].some((part) => part > 0 && part < smallCellThreshold);
    return isFew ? null : count;
  };
}
