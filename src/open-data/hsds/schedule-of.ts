import type { Daypart } from '#libs/course-catalogue';
import type { OfferingRecord } from '../../offerings/index.js';
import { derivedId } from '../../platform/ids/derived-id.js';
import type { HsdsSchedule } from './hsds.js';

const DAYPART_WORDS: Readonly<Record<Daypart, string>> = {
  morning: 'vormittags',
  afternoon: 'nachmittags',
  evening: 'abends',
  weekend: 'am Wochenende',
};

const ATTENDING = { 'on-site': 'in-person', hybrid: 'in-person and online', online: 'online' } as const;

/** One course at one of its sites: from when to when, and at which time of day. On which weekdays, nobody keeps. */
export function scheduleOf(offering: OfferingRecord, placeId: string, publicUrl: string): HsdsSchedule {
  const { id, startsOn, endsOn, dayparts, title, form } = offering;
  const times = dayparts.map((daypart) => DAYPART_WORDS[daypart]).join(', ');
  return {
    id: derivedId('schedule', placeId, id),
    service_at_location_id: placeId,
    valid_from: startsOn,
    ...(endsOn === null ? {} : { valid_to: endsOn }),
    dtstart: startsOn,
    description: [title, times].filter(Boolean).join(', '),
    attending_type: ATTENDING[form],
    schedule_link: `${publicUrl}/angebote/${id}`,
  };
}
