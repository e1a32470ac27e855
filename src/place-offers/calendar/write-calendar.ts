import ical, { type ICalEventData } from 'ical-generator';
import { addDays, instantAt } from '#libs/calendar';
import { TIME_ZONE } from '../../platform/clock/clock.js';
import type { OfferForClient } from '../offer-for-client.js';

/**
 * “Kalendereintrag zum Kursbeginn” (RFC 5545): one event, for whoever puts it into their own calendar. The same UID each time, so that a
 * second download replaces the first; moments in UTC, so that it needs no rules of a time zone; the whole day where no hour is known for
 * sure. Nothing in it tells of the person.
 */
export function writeCalendar(offer: OfferForClient): string {
  const calendar = ical({ prodId: { company: 'Kurskreis', product: 'Platzangebot', language: 'DE' } });
  calendar.createEvent(eventOf(offer));
  return calendar.toString();
}

function eventOf({ named, lessonTime }: OfferForClient): ICalEventData {
  const { offer, course, provider, site } = named;
  const address = [site.name, site.street, [site.postcode, site.town].filter(Boolean).join(' ')];
  return {
    id: `${offer.id}@kurskreis`,
    stamp: new Date(offer.madeAt),
    summary: `Kursbeginn: ${course.title}`,
    location: address.filter(Boolean).join(', '),
    description: course.timesNote === null ? provider.name : `${provider.name}\n${course.timesNote}`,
    ...(lessonTime === null
      ? {
          allDay: true,
          start: new Date(`${course.startsOn}T00:00:00Z`),
          end: new Date(`${addDays(course.startsOn, 1)}T00:00:00Z`),
        }
      : {
          start: new Date(instantAt(course.startsOn, lessonTime.from, TIME_ZONE)),
          end: new Date(instantAt(course.startsOn, lessonTime.until, TIME_ZONE)),
        }),
  };
}
