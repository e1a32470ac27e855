import type { FoundCourse } from '../../course-search/index.js';
import type { FeedEntry } from '../calendar-feed.js';
import { addressLine } from './address-line.js';
import { freeWords } from './free-words.js';

/** The entry into a course that a search found, as a whole day. Nothing in it tells of anybody. */
export function foundEntry({ offering, hit, site, providerName }: FoundCourse): FeedEntry {
  const places = freeWords(hit.freePlaces, offering.confirmedOn);
  return {
    uid: `kursbeginn-${offering.id}-${hit.sectionNumber}@kurskreis`,
    when: { day: hit.startsOn },
    summary: `Kursbeginn: ${offering.title}`,
    location: addressLine(site),
    description: [providerName, offering.timesNote, places].filter(Boolean).join('\n'),
    path: `/angebote/${offering.id}`,
    status: 'confirmed',
    revision: offering.version,
  };
}

/**
 * Whether an event is an answer to a search. One that is an answer no more, because the course is full or its figures are old, is not
 * cancelled: it leaves without a word.
 */
export function isFoundEntry(uid: string): boolean {
  return /^kursbeginn-[0-9a-f-]{36}-\d+@kurskreis$/.test(uid);
}
