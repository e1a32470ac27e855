import type { PublicEvent } from '../../api/public-types.js';
import { dayInGermany } from '../../parts/words/dates.js';

/** Events whose day is not over, the next first, and those that are, the latest first. */
export function partEvents(
  events: readonly PublicEvent[],
  today: string,
): { readonly coming: readonly PublicEvent[]; readonly past: readonly PublicEvent[] } {
  const isOver = ({ endsAt }: PublicEvent): boolean => dayInGermany(new Date(endsAt)) < today;
  return {
    coming: events.filter((event) => !isOver(event)).toReversed(),
    past: events.filter(isOver),
  };
}
