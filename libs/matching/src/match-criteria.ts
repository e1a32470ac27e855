/**
 * “Kriterien der Passung” (IntV §7(3): the offer fits the result of the test; nearness of the start, nearness and reachability of the
 * place), in the order in which they are named to people:
 *
 * * wish “Wunsch”: the course or its Kurstyp is wished; without wishes, it has the Kurstyp that the case needs (§7(3) S.1).
 * * level “Niveau”: that of the Einstufungstest (§11(2)); before the test nothing is offered.
 * * places “Freier Platz”: at the entry and in every later section, because whoever enters stays.
 * * start “Beginn”: after today; entry is possible at every section (§11(1) S.7).
 * * entitlement “Berechtigung”: not over yet (§4(1)).
 * * reach “Erreichbarkeit”: a site within the reach of the Kurstyp (§7(3)).
 * * times “Zeiten”: the course takes place only at times that the person has.
 * * childcare “Kinderbeaufsichtigung”: places enough for the children, and for their age (§4a(2)).
 * * approval “Zulassung”: of the provider for Kursart and site on the day of the start (§18).
 * * freshness “Aktuelle Zahlen”: confirmed lately (own rule).
 * * secure “Gesichert”: not below its minimum shortly before the start. The only soft one: it is told, and forbids nothing.
 */
export const MATCH_CRITERIA = [
  'wish',
  'level',
  'places',
  'start',
  'entitlement',
  'reach',
  'times',
  'childcare',
  'approval',
  'freshness',
  'secure',
] as const;

/** One of {@link MATCH_CRITERIA}. */
export type MatchCriterion = (typeof MATCH_CRITERIA)[number];

/** “Verfehlte Kriterien” as a set in one number: bit n stands for the n-th of {@link MATCH_CRITERIA}. */
export type MissedCriteria = number;

/** The set that holds one criterion, for each. */
export const BIT_OF = Object.fromEntries(
  MATCH_CRITERIA.map((criterion, index) => [criterion, 1 << index]),
) as Readonly<Record<MatchCriterion, MissedCriteria>>;

/** Whether a criterion is among those missed. */
export function isMissed(missed: MissedCriteria, criterion: MatchCriterion): boolean {
  return (missed & BIT_OF[criterion]) !== 0;
}

/** Without those that are told but forbid nothing. */
export function hardOnly(missed: MissedCriteria): MissedCriteria {
  return missed & ~BIT_OF.secure;
}
