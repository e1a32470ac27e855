import { daysBetween, type LocalDate } from '#libs/calendar';

/** What a feed must know of an event to say later that it changed or fell away: not a word of what it is about. */
export interface FeedEvent {
  /** The same as long as the event is the same (UID of RFC 5545). */
  readonly uid: string;
  readonly day: LocalDate;
  /** Another one whenever anything in it is. */
  readonly fingerprint: string;
}

/** An event as it is now. */
export interface CurrentFeedEvent extends FeedEvent {
  /** Its SEQUENCE is at least this: where the thing itself counts its changes, or calendars were told of it before. */
  readonly revision: number;
}

/** “Gemerkter Termin” of one feed. */
export interface KnownFeedEvent extends FeedEvent {
  /** SEQUENCE of RFC 5545: grows with each change, and never falls. */
  readonly sequence: number;
  /** The day on which it changed last. */
  readonly changedOn: LocalDate;
  /** The day on which it was there no more; null while it is. */
  readonly goneOn: LocalDate | null;
}

/** When it is, and since when a feed shows events. */
export interface FeedDays {
  readonly today: LocalDate;
  readonly from: LocalDate;
}

/** For so long a calendar program that is seldom opened still learns that an event was cancelled. */
export const CANCELLED_DAYS = 30;

/**
 * “Termine fortschreiben”: what a feed knows after it was asked once more. What changed counts up; what fell away is remembered as gone
 * and counts up once; what lies before the days of the feed is forgotten.
 */
export function keepFeedEvents(
  known: readonly KnownFeedEvent[],
  current: readonly CurrentFeedEvent[],
  { today, from }: FeedDays,
): readonly KnownFeedEvent[] {
  const before = new Map(known.map((event) => [event.uid, event]));
  const now = new Set(current.map(({ uid }) => uid));
  const gone = known.filter(({ uid, day }) => !now.has(uid) && day >= from);
  return [
    ...current.map((event) => keepCurrent(before.get(event.uid), event, today)),
    ...gone.map((event) =>
      event.goneOn === null ? stepOn(event, { ...event, goneOn: today }, today) : event,
    ),
  ];
}

/** Whether a feed still says that an event was cancelled. */
export function isShownAsCancelled({ goneOn }: Pick<KnownFeedEvent, 'goneOn'>, today: LocalDate): boolean {
  return goneOn !== null && daysBetween(goneOn, today) <= CANCELLED_DAYS;
}

function keepCurrent(
  before: KnownFeedEvent | undefined,
  event: CurrentFeedEvent,
  today: LocalDate,
): KnownFeedEvent {
  const { uid, day, fingerprint, revision } = event;
  const fresh = { uid, day, fingerprint, sequence: revision, changedOn: today, goneOn: null };
  if (before === undefined) return fresh;
  const isSame = before.fingerprint === fingerprint && before.goneOn === null;
  return isSame ? before : stepOn(before, fresh, today);
}

function stepOn(before: KnownFeedEvent, after: KnownFeedEvent, today: LocalDate): KnownFeedEvent {
  return { ...after, sequence: Math.max(before.sequence + 1, after.sequence), changedOn: today };
}
