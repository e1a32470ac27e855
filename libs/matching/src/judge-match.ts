import type { MatchCase, MatchContext } from './match-case.js';
import { openMatcher } from './matcher.js';
import type { Match } from './match.js';
import type { SupplyEntry } from './supply.js';

/**
 * “Passung beurteilen” (IntV §7(3)): one entry for one person, each criterion met or missed; see {@link MATCH_CRITERIA}. Whether the
 * person is paused or has an offer already is no matter of fitting, but of their turn: see `nextInLine` of the waiting list.
 */
export function judgeMatch(person: MatchCase, entry: SupplyEntry, context: MatchContext): Match {
  const matcher = openMatcher(context);
  return matcher.describe(person, entry, matcher.missed(person, entry));
}
