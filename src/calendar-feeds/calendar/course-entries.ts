import type { FeedKind } from '#libs/calendar-feed';
import { placesFrom, type Section } from '#libs/course-catalogue';
import type { OfferingRecord } from '../../offerings/index.js';
import type { Site } from '../../providers/index.js';
import type { FeedEntry } from '../calendar-feed.js';
import { addressLine } from './address-line.js';
import { freeWords } from './free-words.js';

/** The start of a course, and those of its later sections, each as a whole day. */
export function courseEntries(
  offering: OfferingRecord,
  of: { readonly site: Site | null; readonly providerName: string },
  kinds: readonly FeedKind[],
): readonly FeedEntry[] {
  const [first, ...later] = offering.sections;
  const about = {
    location: addressLine(of.site),
    path: `/angebote/${offering.id}`,
    status: offering.state === 'planned' ? ('tentative' as const) : ('confirmed' as const),
    revision: 0,
  };
  const wordsOf = (section: Section | undefined): string =>
    [of.providerName, offering.timesNote, section && placesWords(offering, section)]
      .filter(Boolean)
      .join('\n');
  const start: FeedEntry = {
    ...about,
    uid: `kursbeginn-${offering.id}@kurskreis`,
    when: { day: offering.startsOn },
    summary: `Kursbeginn: ${offering.title}`,
    description: wordsOf(first),
  };
  const sections = later.map((section) => ({
    ...about,
    uid: `kursabschnitt-${offering.id}-${section.number}@kurskreis`,
    when: { day: section.startsOn },
    summary: `Abschnitt ${section.number} beginnt: ${offering.title}`,
    description: wordsOf(section),
  }));
  return [
    ...(kinds.includes('course-starts') ? [start] : []),
    ...(kinds.includes('section-starts') ? sections : []),
  ];
}

function placesWords(offering: OfferingRecord, { number }: Section): string {
  return freeWords(placesFrom(offering, number), offering.confirmedOn);
}
