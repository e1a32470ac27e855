import { addDays } from '#libs/calendar';
import { wishRank } from '#libs/referral';
import type { Ags, ReachableSite } from '#libs/region';
import { daypartSet, fitsTimes } from './dayparts.js';
import { familyOf, fitsChildren, fitsLevel } from './fits-need.js';
import type { MatchCase, MatchContext } from './match-case.js';
import { bitOf, hardOnly, MATCH_CRITERIA, type MissedCriteria } from './match-criteria.js';
import type { Match } from './match.js';
import type { SupplyEntry } from './supply.js';

/** “Passungsprüfer” of one day: looks up each way once, however many people and entries are compared. */
export interface Matcher {
  /** The criteria that an entry misses for a person, soft ones included. */
  missed(person: MatchCase, entry: SupplyEntry): MissedCriteria;
  /** Those of them that the entry misses whoever asks. */
  missedByAnybody(entry: SupplyEntry): MissedCriteria;
  /** The same as {@link missed}, but gives up (null) as soon as two hard criteria are missed: nothing is asked that no longer matters. */
  missedByAHair(person: MatchCase, entry: SupplyEntry): MissedCriteria | null;
  /** The shortest way to a site of the entry; null where none is known. */
  wayTo(ags: Ags, entry: SupplyEntry): ReachableSite | null;
  /** What was found, in words of the interface. */
  describe(person: MatchCase, entry: SupplyEntry, missed: MissedCriteria): Match;
}

const MISSED = Object.fromEntries(
  MATCH_CRITERIA.map((criterion) => [criterion, bitOf(criterion)]),
) as Readonly<Record<(typeof MATCH_CRITERIA)[number], MissedCriteria>>;

/** “Passungsprüfer anlegen” for what holds on a day. It remembers ways, so it lives no longer than one question. */
export function openMatcher(context: MatchContext): Matcher {
  const wayTo = rememberWays(context);
  const freshFrom = addDays(context.today, -context.freshnessDays);
  const missedByAnybody = (entry: SupplyEntry): MissedCriteria =>
    (entry.freePlaces > 0 ? 0 : MISSED.places) |
    (entry.startsOn > context.today ? 0 : MISSED.start) |
    (entry.isApproved ? 0 : MISSED.approval) |
    (entry.confirmedOn >= freshFrom ? 0 : MISSED.freshness) |
    (entry.isAtRisk ? MISSED.secure : 0);
  const quick = (person: MatchCase, entry: SupplyEntry): MissedCriteria =>
    missedByAnybody(entry) |
    (wishRank(person, entry) === null ? MISSED.wish : 0) |
    (person.level === null || !fitsLevel(person.level, entry.level) ? MISSED.level : 0) |
    (person.entitledUntil === null || person.entitledUntil >= context.today ? 0 : MISSED.entitlement);
  const slow = (person: MatchCase, entry: SupplyEntry): MissedCriteria =>
    (fitsTimes(daypartSet(entry.dayparts), daypartSet(person.dayparts)) ? 0 : MISSED.times) |
    (fitsChildren(familyOf(person), entry.childcareFree, entry.childcareMinimumAgeYears)
      ? 0
      : MISSED.childcare) |
    (isInReach(wayTo(person.ags, entry), context.reachMinutesOf(entry.formatCode)) ? 0 : MISSED.reach);
  return {
    wayTo,
    missedByAnybody,
    missed: (person, entry) => quick(person, entry) | slow(person, entry),
    missedByAHair(person, entry) {
      const first = quick(person, entry);
      if (isSeveral(hardOnly(first))) return null;
      const missed = first | slow(person, entry);
      return isSeveral(hardOnly(missed)) ? null : missed;
    },
    describe(person, entry, missed) {
      const way = wayTo(person.ags, entry);
      return {
        offeringId: entry.offeringId,
        sectionNumber: entry.sectionNumber,
        isFitting: hardOnly(missed) === 0,
        wishRank: wishRank(person, entry),
        siteId: way?.siteId ?? null,
        minutes: way?.minutes ?? null,
        isEstimated: way?.origin === 'estimated',
        startsOn: entry.startsOn,
        freePlaces: entry.freePlaces,
        verdicts: MATCH_CRITERIA.map((criterion) => ({
          criterion,
          isMet: (missed & MISSED[criterion]) === 0,
        })),
      };
    },
  };
}

function isInReach(way: ReachableSite | null, reachMinutes: number): boolean {
  return way !== null && way.minutes <= reachMinutes;
}

/** More than one bit. */
function isSeveral(missed: MissedCriteria): boolean {
  return (missed & (missed - 1)) !== 0;
}

function rememberWays({ reachability }: MatchContext): Matcher['wayTo'] {
  const known = new Map<Ags, Map<string, ReachableSite | null>>();
  const between = (ags: Ags, siteId: string): ReachableSite | null => {
    let fromHere = known.get(ags);
    if (fromHere === undefined) known.set(ags, (fromHere = new Map()));
    let way = fromHere.get(siteId);
    if (way === undefined) fromHere.set(siteId, (way = reachability.between(ags, siteId)));
    return way;
  };
  return (ags, { siteIds }) => {
    let nearest: ReachableSite | null = null;
    for (const siteId of siteIds) {
      const way = between(ags, siteId);
      if (way !== null && (nearest === null || way.minutes < nearest.minutes)) nearest = way;
    }
    return nearest;
  };
}
