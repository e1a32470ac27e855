import { germanDay } from '#libs/calendar';
import type { Childcare } from '#libs/course-catalogue';
import type { KursnetCourse } from './kursnet-course.js';

/** “Bemerkungen”: what KURSNET has no field of its own for: entries, form, several places, Kinderbeaufsichtigung. Empty without any. */
export function remarksOf({ offering, sites }: KursnetCourse): string {
  const { sections, form, childcare } = offering;
  const entries = sections.map(({ startsOn, level }) =>
    level === 'literacy' ? germanDay(startsOn) : `${germanDay(startsOn)} (${level})`,
  );
  const remarks = [
    entries.length > 1 ? `Einstieg möglich am ${entries.join(', ')}` : '',
    form === 'hybrid' ? 'Unterricht vor Ort und online' : '',
    sites.length > 1 ? 'Verbundkurs an mehreren Orten' : '',
    childcare === null ? '' : childcareWords(childcare),
  ];
  return remarks.filter(Boolean).join('. ');
}

function childcareWords({ places, minimumAgeYears }: Childcare): string {
  const count = places === 1 ? '1 Platz' : `${places} Plätze`;
  const age = minimumAgeYears === 1 ? '1 Jahr' : `${minimumAgeYears} Jahren`;
  return `Kinderbeaufsichtigung: ${count} für Kinder ab ${age}`;
}
