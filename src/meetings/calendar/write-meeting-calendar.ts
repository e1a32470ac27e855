import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Instant } from '#libs/calendar';
import type { Meeting } from '#libs/meeting';
import { placeWords } from '../mails/german-words.js';

/** What a calendar says of each meeting besides the meeting itself. */
export interface CalendarWords {
  /** What the calendar is called. */
  readonly name: string;
  readonly publicUrl: string;
  readonly now: Instant;
}

/** How often calendar programs should look again, in seconds. */
const HALF_A_DAY = 43_200;

/**
 * “Kalenderdatei” (RFC 5545): each meeting under the same UID whenever it is written, with a SEQUENCE that grows when those invited are
 * told of a change, and struck out when it is cancelled.
 */
export function writeMeetingCalendar(
  meetings: readonly Meeting[],
  { name, publicUrl, now }: CalendarWords,
): string {
  const calendar = new ICalCalendar({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kurskreis', product: 'Sitzungen', language: 'DE' },
    ttl: HALF_A_DAY,
  });
  for (const meeting of meetings)
    calendar.createEvent({
      id: `sitzung-${meeting.id}@kurskreis`,
      sequence: meeting.sequence,
      stamp: new Date(now),
      start: new Date(meeting.startsAt),
      end: new Date(meeting.endsAt),
      summary: meeting.title,
      location: placeWords(meeting),
      url: `${publicUrl}/sitzungen/${meeting.id}`,
      status: meeting.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
