import type { PublicEvent } from '../../api/types.js';

/** Events that are not over, the next first, and those that are, the latest first. */
export function partEvents(
  events: readonly PublicEvent[],
  now: Date,
): { readonly coming: readonly PublicEvent[]; readonly past: readonly PublicEvent[] } {
  const isOver = ({ endsAt }: PublicEvent): boolean => new Date(endsAt) < now;
  return {
    coming: events.filter((event) => !isOver(event)).toReversed(),
    past: events.filter(isOver),
  };
}
