import type { LocalDate } from '#libs/calendar';
import { placesFrom, type Offering, type Section } from '#libs/course-catalogue';

/** “Nächster möglicher Einstieg”: the first section that begins today or later, full or not; the last one where all have begun. */
export function entryOn({ sections }: Pick<Offering, 'sections'>, today: LocalDate): Section | undefined {
  return sections.find(({ startsOn }) => startsOn >= today) ?? sections.at(-1);
}

/**
 * “Gebuchte Teilnehmerzahl”: so many that KURSNET, which subtracts it from the maximum, shows the free places that are shown here. Held
 * places count as booked.
 */
export function bookedPeople(offering: Offering, entry: Section | undefined): number {
  return offering.maximumSize - (entry === undefined ? 0 : placesFrom(offering, entry.number));
}
