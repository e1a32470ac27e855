import type { FeedFilter, KnownFeedEvent } from '#libs/calendar-feed';
import type { Instant, LocalDate } from '#libs/calendar';

/** “Kalenderabo”: a choice of events under a link that is kept as its hash alone. It shows what the account may see that made the link. */
export interface CalendarFeed {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly title: string;
  readonly filter: FeedFilter;
  readonly tokenHash: string;
  readonly madeAt: Instant;
  /** When its link was made. */
  readonly renewedAt: Instant;
  /** When a calendar program last asked for it; null before. */
  readonly readAt: Instant | null;
}

/** “Termin eines Abos”: on a whole day, or from one moment to another. Nobody is named in it. */
export interface FeedEntry {
  readonly uid: string;
  readonly when: { readonly day: LocalDate } | { readonly startsAt: Instant; readonly endsAt: Instant };
  readonly summary: string;
  readonly location: string;
  readonly description: string;
  /** The page of the application that tells more. */
  readonly path: string;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** How often what it tells of changed, where that counts itself; 0 otherwise. */
  readonly revision: number;
}

/** What a calendar program is given: an event as it is, or what is left of one that is gone. */
export interface ShownFeedEvent {
  readonly known: KnownFeedEvent;
  readonly entry: FeedEntry | null;
}

/** A feed with its address, which is said this once. */
export interface AddressedFeed {
  readonly feed: CalendarFeed;
  readonly address: string;
}
