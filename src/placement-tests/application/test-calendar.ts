import { ICalCalendar, ICalEventStatus } from 'ical-generator';
import type { ShownTest } from '../shown-test.js';

/** A date as a calendar file (RFC 5545): the same id at each change, cancelled when it is. Nobody who booked is named. */
export function testCalendar(test: ShownTest, publicUrl: string): string {
  const { site } = test;
  const calendar = new ICalCalendar({
    name: 'Einstufungstest',
    prodId: { company: 'Kurskreis', product: 'Einstufungstests', language: 'DE' },
  });
  calendar.createEvent({
    id: `einstufungstest-${test.id}@kurskreis`,
    sequence: test.version - 1,
    stamp: new Date(test.startsAt),
    start: new Date(test.startsAt),
    end: new Date(test.endsAt),
    summary: `Einstufungstest: ${test.providerName}`,
    location: [site.name, site.street, [site.postcode, site.town].filter(Boolean).join(' ')]
      .filter(Boolean)
      .join(', '),
    url: `${publicUrl}/einstufungstests`,
    status: test.state === 'cancelled' ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
  });
  return calendar.toString();
}
