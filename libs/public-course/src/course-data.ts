import type { LocalDate } from '#libs/calendar';
import type { LanguageLevel, OfferingForm } from '#libs/course-catalogue';
import type { Coordinates } from '#libs/region';
import type { Availability } from './availability.js';

/** Where a course is held, as everybody sees it. */
export interface CoursePlace {
  readonly name: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string;
  /** Null where only the Gemeinde is known. */
  readonly place: Coordinates | null;
}

/** “Einstieg”: a section that somebody can still enter. */
export interface CourseEntryFacts {
  readonly level: LanguageLevel;
  readonly startsOn: LocalDate;
  readonly availability: Availability;
}

/** “Öffentliche Angaben eines Kurses”, all that search engines are told. */
export interface CourseFacts {
  readonly url: string;
  readonly title: string;
  readonly description: string;
  readonly providerName: string;
  readonly providerUrl: string | null;
  readonly form: OfferingForm;
  /** UE of 45 minutes a week. */
  readonly weeklyUnits: number;
  readonly endsOn: LocalDate | null;
  readonly place: CoursePlace | null;
  readonly entries: readonly CourseEntryFacts[];
}

const MODES: Readonly<Record<OfferingForm, string>> = {
  'on-site': 'onsite',
  hybrid: 'blended',
  online: 'online',
};

const STOCK: Readonly<Record<Availability, string>> = {
  free: 'https://schema.org/InStock',
  few: 'https://schema.org/LimitedAvailability',
  'waiting-list': 'https://schema.org/SoldOut',
};

const UNIT_MINUTES = 45;

/**
 * “Kurs als strukturierte Daten”: a schema.org `Course` with one `CourseInstance` for each entry, as JSON-LD. Says no number of places
 * and nothing of people.
 */
export function courseData(facts: CourseFacts): object {
  return {
    '@context': 'https://schema.org',
    '@type': 'Course',
    '@id': facts.url,
    url: facts.url,
    name: facts.title,
    description: facts.description,
    inLanguage: 'de',
    teaches: 'Deutsch',
    educationalLevel: levelsOf(facts.entries),
    provider: {
      '@type': 'Organization',
      name: facts.providerName,
      ...(facts.providerUrl === null ? {} : { url: facts.providerUrl }),
    },
    hasCourseInstance: facts.entries.map((entry) => instanceOf(facts, entry)),
  };
}

function instanceOf(facts: CourseFacts, { level, startsOn, availability }: CourseEntryFacts): object {
  const { form, endsOn, weeklyUnits, place } = facts;
  const days = { startDate: startsOn, ...(endsOn === null ? {} : { endDate: endsOn }) };
  return {
    '@type': 'CourseInstance',
    courseMode: MODES[form],
    ...days,
    ...(level === 'literacy' ? {} : { educationalLevel: level }),
    courseSchedule: {
      '@type': 'Schedule',
      repeatFrequency: 'P1W',
      duration: durationOf(weeklyUnits * UNIT_MINUTES),
      ...days,
    },
    ...(place === null ? {} : { location: placeOf(place) }),
    offers: { '@type': 'Offer', category: 'Government Subsidized', availability: STOCK[availability] },
  };
}

function placeOf({ name, street, postcode, town, place }: CoursePlace): object {
  return {
    '@type': 'Place',
    name,
    address: {
      '@type': 'PostalAddress',
      ...(street === null ? {} : { streetAddress: street }),
      ...(postcode === null ? {} : { postalCode: postcode }),
      addressLocality: town,
      addressCountry: 'DE',
    },
    ...(place === null ? {} : { geo: { '@type': 'GeoCoordinates', ...place } }),
  };
}

/** Literacy stands before the levels of the GER and is none of them. */
function levelsOf(entries: readonly CourseEntryFacts[]): readonly string[] {
  return [...new Set(entries.map(({ level }) => level).filter((level) => level !== 'literacy'))];
}

/** Minutes as ISO 8601, `PT18H45M`. */
function durationOf(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return `PT${hours === 0 ? '' : `${hours}H`}${rest === 0 && hours > 0 ? '' : `${rest}M`}`;
}
