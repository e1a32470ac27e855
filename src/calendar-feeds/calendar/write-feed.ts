import { ICalCalendar, ICalCalendarMethod, ICalEventStatus, type ICalEventData } from 'ical-generator';
import { addDays, type LocalDate } from '#libs/calendar';
import type { FeedEntry, ShownFeedEvent } from '../calendar-feed.js';

/** How often calendar programs should look again, in seconds. */
const SIX_HOURS = 21_600;

const STATUS = {
  confirmed: ICalEventStatus.CONFIRMED,
  tentative: ICalEventStatus.TENTATIVE,
  cancelled: ICalEventStatus.CANCELLED,
} as const satisfies Record<FeedEntry['status'], ICalEventStatus>;

/**
 * “Kalenderabo” (RFC 5545): each event under the same UID whenever it is written, with a SEQUENCE that grew when it changed. Of one that
 * is gone only its day is left, struck out: what it was about may be for others to see by now.
 */
export function writeFeed(
  events: readonly ShownFeedEvent[],
  { name, publicUrl }: { readonly name: string; readonly publicUrl: string },
): string {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kurskreis', product: 'Kalenderabo', language: 'DE' },
    ttl: SIX_HOURS,
  });
  for (const { known, entry } of events)
    calendar.createEvent({
      id: known.uid,
      sequence: known.sequence,
      stamp: midnight(known.changedOn),
      ...(entry === null ? wholeDay(known.day) : whenOf(entry)),
      ...(entry === null
        ? { summary: 'Termin entfällt', status: STATUS.cancelled }
        : { ...wordsOf(entry), url: `${publicUrl}${entry.path}`, status: STATUS[entry.status] }),
    });
  return calendar.toString();
}

function wordsOf({ summary, location, description }: FeedEntry): Partial<ICalEventData> {
  return {
    summary,
    ...(location === '' ? {} : { location }),
    ...(description === '' ? {} : { description }),
  };
}

function whenOf({ when }: FeedEntry): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  if ('day' in when) return wholeDay(when.day);
  return { start: new Date(when.startsAt), end: new Date(when.endsAt) };
}

function wholeDay(day: LocalDate): Pick<ICalEventData, 'start' | 'end' | 'allDay'> {
  return { allDay: true, start: midnight(day), end: midnight(addDays(day, 1)) };
}

function midnight(day: LocalDate): Date {
  return new Date(`${day}T00:00:00Z`);
}
