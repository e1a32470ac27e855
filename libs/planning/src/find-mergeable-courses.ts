import { daysBetween, type LocalDate } from '#libs/calendar';
import { isBookable, type Offering } from '#libs/course-catalogue';
import { compareText } from './compare-text.js';
import { weighMerge, type MergeDemand, type MergeEffect } from './weigh-merge.js';

/** How far two sites are apart; null where nobody knows. */
export type MinutesBetweenSites = (one: string, other: string) => number | null;

/** What two courses are compared with. */
export interface MergeRules extends MergeDemand {
  readonly today: LocalDate;
  /** Starts farther apart than this are not joined, days. */
  readonly mostDaysApart: number;
  readonly minutesBetween: MinutesBetweenSites;
}

/** What could be done with two courses that each stay too small. */
export type MergeKind = 'merge' | 'shift' | 'joint-course';

/** “Doppelangebot”: two courses of different providers, each below its minimum, together enough for one. */
export interface MergeableCourses {
  readonly offeringIds: readonly [string, string];
  /** The one that the other would give way to: more people, then the earlier start. */
  readonly keptOfferingId: string;
  /**
   * merge: one place, same times (zusammenlegen). shift: one of them moves its start first (verschieben und zusammenlegen). joint-course: one
   * course at both sites by turns or online (Verbundkurs, IntV §19(2) Nr.10), where the way between them is long.
   */
  readonly kind: MergeKind;
  readonly people: number;
  readonly minimumSize: number;
  readonly daysApart: number;
  readonly minutesBetween: number;
  /** “Was es für die Gemeinden bedeutet”, of those from which people wait for such a course in reach of either. Most people first. */
  readonly municipalities: readonly MergeEffect[];
}

const SHORT_WAY_MINUTES = 30;
const SAME_WEEK_DAYS = 7;

/**
 * “Doppelangebote finden”: same Kursart, Kurstyp and level at entry, a time of day in common, different providers, starts near each other and in each other's reach, each
 * below its minimum, together above it and not too many for one course. A course appears in one pair only: pairs with the shortest way
 * come first, then the nearest starts, then ids.
 */
export function findMergeableCourses(
  offerings: readonly Offering[],
  rules: MergeRules,
): readonly MergeableCourses[] {
  const small = offerings
    .filter(({ state, startsOn }) => isBookable(state) && startsOn > rules.today)
    .filter((offering) => registeredIn(offering) < offering.minimumSize)
    .sort((a, b) => compareText(a.id, b.id));
  const pairs = small
    .flatMap((one, index) => small.slice(index + 1).flatMap((other) => compare(one, other, rules) ?? []))
    .sort(
      (a, b) =>
        a.minutesBetween - b.minutesBetween ||
        a.daysApart - b.daysApart ||
        compareText(a.offeringIds.join(' '), b.offeringIds.join(' ')),
    );
  const used = new Set<string>();
  const chosen = pairs.filter(({ offeringIds }) => {
    if (offeringIds.some((id) => used.has(id))) return false;
    for (const id of offeringIds) used.add(id);
    return true;
  });
  const byId = new Map(small.map((offering) => [offering.id, offering]));
  const kept = (pair: Pair): Offering => byId.get(pair.keptOfferingId) as Offering;
  const given = (pair: Pair): Offering =>
    byId.get(pair.offeringIds.find((id) => id !== pair.keptOfferingId) ?? '') as Offering;
  return chosen.map((pair) => ({
    ...pair,
    municipalities: weighMerge({ kind: pair.kind, kept: kept(pair), given: given(pair) }, rules),
  }));
}

type Pair = Omit<MergeableCourses, 'municipalities'>;

function compare(one: Offering, other: Offering, rules: MergeRules): Pair | null {
  const isSameCourse =
    one.providerId !== other.providerId &&
    one.courseTypeCode === other.courseTypeCode &&
    one.formatCode === other.formatCode &&
    one.dayparts.some((daypart) => other.dayparts.includes(daypart)) &&
    one.sections[0]?.level === other.sections[0]?.level;
  const daysApart = Math.abs(daysBetween(one.startsOn, other.startsOn));
  if (!isSameCourse || daysApart > rules.mostDaysApart) return null;
  const minutes = minutesApart(one, other, rules);
  const reach = Math.min(rules.reachMinutes(one.formatCode), rules.reachMinutes(other.formatCode));
  const people = registeredIn(one) + registeredIn(other);
  const minimumSize = Math.max(one.minimumSize, other.minimumSize);
  const maximumSize = Math.max(one.maximumSize, other.maximumSize);
  if (minutes === null || minutes > reach || people < minimumSize || people > maximumSize) return null;
  return {
    offeringIds: [one.id, other.id],
    keptOfferingId: keptOf(one, other).id,
    kind: kindOf(minutes, daysApart),
    people,
    minimumSize,
    daysApart,
    minutesBetween: minutes,
  };
}

function kindOf(minutes: number, daysApart: number): MergeKind {
  if (minutes > SHORT_WAY_MINUTES) return 'joint-course';
  return daysApart > SAME_WEEK_DAYS ? 'shift' : 'merge';
}

function keptOf(one: Offering, other: Offering): Offering {
  const isOther =
    registeredIn(other) - registeredIn(one) ||
    compareText(one.startsOn, other.startsOn) ||
    compareText(one.id, other.id);
  return isOther > 0 ? other : one;
}

function registeredIn(offering: Offering): number {
  return offering.sections[0]?.taken ?? 0;
}

/** The shortest way between any two of their sites. */
function minutesApart(one: Offering, other: Offering, { minutesBetween }: MergeRules): number | null {
  const ways = one.siteIds.flatMap((a) => other.siteIds.flatMap((b) => minutesBetween(a, b) ?? []));
  return ways.length === 0 ? null : Math.min(...ways);
}
