import { ICalCalendar, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import type { Instant } from '#libs/calendar';
import type { PublicEvent } from '../public-concept.js';

/** How often calendar programs should look again, in seconds. */
const HALF_A_DAY = 43_200;

/**
 * “Öffentliche Termine als Kalenderdatei” (RFC 5545): title, time and place. Each under the same UID whenever it is written, with a
 * SEQUENCE that grows with each change, and struck out when it is cancelled. Neither notes nor the link of an online meeting are in it.
 */
export function writePublicCalendar(
  events: readonly PublicEvent[],
  { publicUrl, now }: { readonly publicUrl: string; readonly now: Instant },
): string {
  const calendar = new ICalCalendar({
    name: 'Termine zum Integrationskonzept',
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Kurskreis', product: 'Integrationskonzept', language: 'DE' },
    ttl: HALF_A_DAY,
  });
  for (const { meeting } of events)
    calendar.createEvent({
      id: `termin-${meeting.id}@kurskreis`,
      sequence: meeting.sequence,
      stamp: new Date(now),
      start: new Date(meeting.startsAt),
      end: new Date(meeting.endsAt),
      summary: meeting.title,
      location: meeting.place,
      url: `${publicUrl}/integrationskonzept/termine`,
      status: meeting.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    });
  return calendar.toString();
}
