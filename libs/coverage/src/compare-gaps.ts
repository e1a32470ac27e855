import type { LocalDate } from '#libs/calendar';
import type { FoundGap, Gap } from './gap.js';

/** “Prüfung”: what a comparison needs besides the gaps. */
export interface GapCheck {
  readonly today: LocalDate;
  /** Checks in a row in which a gap must be covered before it closes. */
  readonly checksUntilClosed: number;
  /** People more than last told from which a gap is told again; read as 1 when smaller. */
  readonly growthPeople: number;
  /** The id of a gap that opens; asked once for each. */
  readonly newId: (found: FoundGap) => string;
}

/**
 * “Vergleich zweier Prüfungen”: every open gap in its new state, in exactly one list. Opened and grown gaps are to be told;
 * persisting ones were seen again; covered ones were not, and wait to close.
 */
export interface GapComparison {
  readonly opened: readonly Gap[];
  readonly persisting: readonly Gap[];
  readonly grown: readonly Gap[];
  readonly covered: readonly Gap[];
  readonly closed: readonly Gap[];
}

/**
 * “Lücken fortschreiben”: gives the gaps found today to the open ones of the same area × format × level, opens the others, and
 * closes those that were covered for the set number of checks in a row. Closed gaps in `known` stay as they are; one that
 * comes back opens as a new gap. Comparing again on the same day with the same gaps changes nothing and opens, grows and
 * closes nothing; a second check of a day never brings a gap nearer to its end.
 */
export function compareGaps(
  known: readonly Gap[],
  found: readonly FoundGap[],
  check: GapCheck,
): GapComparison {
  const open = known.filter((gap) => gap.closedOn === null);
  const foundByKey = new Map(found.map((each) => [keyOf(each), each]));
  const openKeys = new Set(open.map(keyOf));
  const seen = open.flatMap((gap) => {
    const again = foundByKey.get(keyOf(gap));
    return again === undefined ? [] : [seeAgain(gap, again, check)];
  });
  const missing = open.filter((gap) => !foundByKey.has(keyOf(gap))).map((gap) => miss(gap, check));
  return {
    opened: [...foundByKey.values()]
      .filter((each) => !openKeys.has(keyOf(each)))
      .map((each) => openGap(each, check)),
    persisting: seen.filter(({ isGrown }) => !isGrown).map(({ gap }) => gap),
    grown: seen.filter(({ isGrown }) => isGrown).map(({ gap }) => gap),
    covered: missing.filter((gap) => gap.closedOn === null),
    closed: missing.filter((gap) => gap.closedOn !== null),
  };
}

function keyOf(gap: FoundGap): string {
  return `${gap.areaKey} ${gap.level} ${gap.formatCode}`;
}

function openGap(found: FoundGap, { today, newId }: GapCheck): Gap {
  return {
    ...found,
    id: newId(found),
    openedOn: today,
    lastSeenOn: today,
    lastCheckedOn: today,
    coveredChecks: 0,
    closedOn: null,
    version: 1,
    toldPeople: found.people,
  };
}

function seeAgain(
  gap: Gap,
  found: FoundGap,
  { today, growthPeople }: GapCheck,
): { gap: Gap; isGrown: boolean } {
  const isGrown = found.people >= gap.toldPeople + Math.max(1, growthPeople);
  return {
    isGrown,
    gap: {
      ...gap,
      ...found,
      lastSeenOn: later(gap.lastSeenOn, today),
      lastCheckedOn: later(gap.lastCheckedOn, today),
      coveredChecks: 0,
      version: isGrown ? gap.version + 1 : gap.version,
      toldPeople: isGrown ? found.people : gap.toldPeople,
    },
  };
}

function miss(gap: Gap, { today, checksUntilClosed }: GapCheck): Gap {
  if (today <= gap.lastCheckedOn) return gap;
  const coveredChecks = gap.coveredChecks + 1;
  const closedOn = coveredChecks >= checksUntilClosed ? today : null;
  return { ...gap, coveredChecks, lastCheckedOn: today, closedOn };
}

function later(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}
