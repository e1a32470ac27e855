import type { MatchCase, MatchContext } from './match-case.js';
import { openMatcher } from './matcher.js';
import { compareMatches, type Match } from './match.js';
import type { SupplyEntry } from './supply.js';

/**
 * “Kurse vorschlagen” for one person, best first: what fits; after it near misses, that is, what would fit but for one criterion, so
 * that somebody may do something about it (another time, a way by car, a call to the provider). All else is left out.
 */
export function suggestOfferings(
  person: MatchCase,
  entries: readonly SupplyEntry[],
  context: MatchContext,
): Match[] {
  const matcher = openMatcher(context);
  const found: Match[] = [];
  for (const entry of entries) {
    const missed = matcher.missedByAHair(person, entry);
    if (missed !== null) found.push(matcher.describe(person, entry, missed));
  }
  return found.sort(compareMatches);
}
