import ical from 'ical-generator';
import { addDays, germanDay } from '#libs/calendar';
import type { FoundCourse } from '../found-course.js';

/**
 * “Kurskalender” (RFC 5545): one event of a whole day for each entry, under the same UID each time, so that a calendar program moves and
 * drops what moved and went. Nothing in it tells of anybody.
 */
export function writeCourseCalendar(
  courses: readonly FoundCourse[],
  about: { readonly name: string; readonly publicUrl: string },
): string {
  const calendar = ical({
    name: about.name,
    prodId: { company: 'Kurskreis', product: 'Kurskalender', language: 'DE' },
    ttl: HALF_A_DAY,
  });
  for (const { offering, hit, site, providerName } of courses) {
    const address = [site?.name, site?.street, [site?.postcode, site?.town].filter(Boolean).join(' ')];
    const stamp = new Date(`${offering.confirmedOn}T00:00:00Z`);
    calendar.createEvent({
      id: `kursbeginn-${offering.id}-${hit.sectionNumber}@kurskreis`,
      stamp,
      sequence: offering.version,
      allDay: true,
      start: new Date(`${hit.startsOn}T00:00:00Z`),
      end: new Date(`${addDays(hit.startsOn, 1)}T00:00:00Z`),
      summary: `Kursbeginn: ${offering.title}`,
      location: address.filter(Boolean).join(', '),
      description: [providerName, offering.timesNote, placesWords(hit.freePlaces, offering.confirmedOn)]
        .filter(Boolean)
        .join('\n'),
      url: `${about.publicUrl}/angebote/${offering.id}`,
    });
  }
  return calendar.toString();
}

/** How often calendar programs should look again, in seconds. */
const HALF_A_DAY = 43_200;

function placesWords(free: number, confirmedOn: string): string {
  const places = free === 1 ? '1 freier Platz' : `${free} freie Plätze`;
  return `${places} (Stand vom ${germanDay(confirmedOn)})`;
}
