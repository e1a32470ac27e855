import { addDays, daysBetween, type LocalDate } from '#libs/calendar';
import type { Offering } from './offering.js';

/** “Kurs verschieben”: all days by as many days: what was four weeks after the start still is. */
export function shiftedTo(
  { startsOn: from, endsOn, sections }: Pick<Offering, 'startsOn' | 'endsOn' | 'sections'>,
  startsOn: LocalDate,
): Pick<Offering, 'startsOn' | 'endsOn' | 'sections'> {
  const days = daysBetween(from, startsOn);
  return {
    startsOn,
    endsOn: endsOn === null ? null : addDays(endsOn, days),
    sections: sections.map((section) => ({ ...section, startsOn: addDays(section.startsOn, days) })),
  };
}
