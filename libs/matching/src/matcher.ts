import { addDays } from '#libs/calendar';
import { wishRank } from '#libs/referral';
import type { Ags, ReachableSite } from '#libs/region';
import { daypartSet, fitsTimes } from './dayparts.js';
import { familyOf, fitsChildren, fitsLevel } from './fits-need.js';
import type { MatchCase, MatchContext } from './match-case.js';
import { BIT_OF, hardOnly, MATCH_CRITERIA, type MissedCriteria } from './match-criteria.js';
import type { Match } from './match.js';
import type { SupplyEntry } from './supply.js';

/** “Passungsprüfer” of one day: looks up each way once, however many people and entries are compared. */
export interface Matcher {
  /** The criteria that an entry misses for a person, soft ones included. */
  missed(person: MatchCase, entry: SupplyEntry): MissedCriteria;
  /** Those of them that a look at the two tells: all but times, Kinderbeaufsichtigung and the way. */
  missedAtFirstSight(person: MatchCase, entry: SupplyEntry): MissedCriteria;
  /** Those of them that the entry misses whoever asks. */
  missedByAnybody(entry: SupplyEntry): MissedCriteria;
  /** The same as {@link missed}, but gives up (null) as soon as two hard criteria are missed: nothing is asked that no longer matters. */
  missedByAHair(person: MatchCase, entry: SupplyEntry): MissedCriteria | null;
  /** The shortest way to a site of the entry; null where none is known. */
  wayTo(ags: Ags, entry: SupplyEntry): ReachableSite | null;
  /** What was found, in words of the interface. */
  describe(person: MatchCase, entry: SupplyEntry, missed: MissedCriteria): Match;
}

/** “Passungsprüfer anlegen” for what holds on a day. It remembers ways, so it lives no longer than one question. */
export function openMatcher(context: MatchContext): Matcher {
  const wayTo = rememberWays(context);
  const freshFrom = addDays(context.today, -context.freshnessDays);
  const missedByAnybody = rememberLast(
    (entry: SupplyEntry): MissedCriteria =>
      (entry.freePlaces > 0 ? 0 : BIT_OF.places) |
      (entry.startsOn > context.today ? 0 : BIT_OF.start) |
      (entry.isApproved ? 0 : BIT_OF.approval) |
      (entry.confirmedOn >= freshFrom ? 0 : BIT_OF.freshness) |
      (entry.isAtRisk ? BIT_OF.secure : 0),
  );
  const missedAtFirstSight = (person: MatchCase, entry: SupplyEntry): MissedCriteria =>
    missedByAnybody(entry) |
    (wishRank(person, entry) === null ? BIT_OF.wish : 0) |
    (person.level === null || !fitsLevel(person.level, entry.level) ? BIT_OF.level : 0) |
    (person.entitledUntil === null || person.entitledUntil >= context.today ? 0 : BIT_OF.entitlement);
  const missedAtSecond = (person: MatchCase, entry: SupplyEntry): MissedCriteria =>
    (fitsTimes(daypartSet(entry.dayparts), daypartSet(person.dayparts)) ? 0 : BIT_OF.times) |
    (fitsChildren(familyOf(person), entry.childcareFree, entry.childcareMinimumAgeYears)
      ? 0
      : BIT_OF.childcare) |
    (isInReach(wayTo(person.ags, entry), context.reachMinutesOf(entry.formatCode)) ? 0 : BIT_OF.reach);
  return {
    wayTo,
    missedByAnybody,
    missedAtFirstSight,
    missed: (person, entry) => missedAtFirstSight(person, entry) | missedAtSecond(person, entry),
    missedByAHair(person, entry) {
      const first = missedAtFirstSight(person, entry);
      if (isSeveral(hardOnly(first))) return null;
      const missed = first | missedAtSecond(person, entry);
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
        origin: way?.origin ?? null,
        startsOn: entry.startsOn,
        freePlaces: entry.freePlaces,
        verdicts: MATCH_CRITERIA.map((criterion) => ({
          criterion,
          isMet: (missed & BIT_OF[criterion]) === 0,
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

/** A whole list asks about one entry. */
function rememberLast(judge: (entry: SupplyEntry) => MissedCriteria): (entry: SupplyEntry) => MissedCriteria {
  let last: SupplyEntry | null = null;
  let missed: MissedCriteria = 0;
  return (entry) => {
    if (entry !== last) missed = judge(entry);
    last = entry;
    return missed;
  };
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
