import type { LocalDate } from '#libs/calendar';
import { freePlaces } from './free-places.js';
import { isBookable } from './offering-states.js';
import type { Offering, Section } from './offering.js';

/**
 * “Nächster Einstieg”: the first section that begins today or later and has a free place (IntV §11(1) S.7). Null where none is
 * left, and where nobody can register: a planned course is not open yet, one that was called off never will be.
 */
export function nextEntry(
  offering: Pick<Offering, 'state' | 'maximumSize' | 'sections' | 'holds'>,
  today: LocalDate,
): Section | null {
  if (!isBookable(offering.state)) return null;
  return (
    offering.sections.find((section) => section.startsOn >= today && freePlaces(offering, section) > 0) ??
    null
  );
}
