import type { CourseFormat, Daypart } from '#libs/course-catalogue';
import type { CourseSketch } from './course-sketch.js';
import type { ExampleSite } from './example-sites.js';

const TIMES: Readonly<Record<Daypart, string>> = {
  morning: 'am Vormittag',
  afternoon: 'am Nachmittag',
  evening: 'am Abend',
  weekend: 'am Wochenende',
};

const NAMES: Readonly<Record<string, string>> = {
  general: 'Integrationskurs',
  'women-with-childcare': 'Integrationskurs für Frauen mit Kinderbeaufsichtigung',
  youth: 'Integrationskurs für junge Erwachsene',
  literacy: 'Alphabetisierungskurs',
  'second-script': 'Zweitschriftlernerkurs',
  evening: 'Integrationskurs in Teilzeit',
  intensive: 'Intensivkurs',
  vocational: 'Berufssprachkurs B2',
  'first-orientation': 'Erstorientierungskurs',
};

/** A title as a provider would give it: what, when, where. */
export function courseTitle(format: CourseFormat, sketch: CourseSketch, site: ExampleSite): string {
  const when = sketch.dayparts.map((daypart) => TIMES[daypart]).join(' und ');
  const where = sketch.sites.length > 1 ? `${site.town} (Verbundkurs)` : site.town;
  return `${NAMES[format.code] ?? format.title} ${when}, ${where}`;
}
