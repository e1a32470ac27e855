import type { LocalDate } from '#libs/calendar';
import type { Offering, Section } from './offering.js';

/** “Nächster Einstieg”: the first section that begins today or later (IntV §11(1) S.7); null when none is left. */
export function nextEntry(offering: Pick<Offering, 'sections'>, today: LocalDate): Section | null {
  return offering.sections.find((section) => section.startsOn >= today) ?? null;
}
