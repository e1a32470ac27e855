import type { Daypart, OfferingForm } from '#libs/course-catalogue';
import type { Availability } from '#libs/public-course';
import type { StopVehicle } from '#libs/region';

/**
 * A paragraph as its sentences: Leichte Sprache gives each a line of its own, the other languages let them flow. `**` stands around
 * what must not be overlooked.
 */
export type Sentences = readonly string[];

/** What the form says where it does not understand something; nothing that was typed is lost. */
export interface FinderProblems {
  readonly title: string;
  readonly unknownPlace: string;
  readonly severalPlaces: string;
  readonly wrongDay: string;
  readonly wrongChoice: string;
}

/** The form, by which everybody searches. */
export interface FinderFormTexts {
  readonly title: string;
  readonly place: string;
  readonly placeHint: string;
  readonly format: string;
  readonly allFormats: string;
  readonly level: string;
  readonly allLevels: string;
  readonly times: string;
  readonly way: string;
  readonly usualWay: string;
  readonly atMost: (minutes: number) => string;
  readonly from: string;
  readonly childcare: string;
  readonly freeOnly: string;
  readonly search: string;
  readonly reset: string;
}

/** The page of one course. */
export interface CourseTexts {
  readonly back: string;
  readonly entries: string;
  readonly start: string;
  readonly level: string;
  readonly places: string;
  readonly times: string;
  readonly weeklyUnits: (units: number) => string;
  readonly lastDay: string;
  readonly form: string;
  readonly forms: Readonly<Record<OfferingForm, string>>;
  readonly format: string;
  readonly site: string;
  readonly stop: (name: string, metres: number, vehicles: string) => string;
  readonly vehicles: Readonly<Record<StopVehicle, string>>;
  readonly access: string;
  readonly stepFree: string;
  readonly notStepFree: string;
  readonly accessUnknown: string;
  readonly childcare: string;
  readonly childcareFree: string;
  readonly childcareFull: string;
  readonly childcareFrom: (years: number) => string;
  readonly noChildcare: string;
  readonly provider: string;
  readonly contact: string;
  readonly noContact: Sentences;
  readonly phone: string;
  readonly mail: string;
  readonly website: string;
  readonly confirmed: (day: string) => string;
  readonly notice: string;
}

/** The notice to hang up. */
export interface NoticeTexts {
  readonly scan: string;
  readonly print: Sentences;
}

/** How somebody comes into a course. */
export interface WayInTexts {
  readonly title: string;
  readonly short: Sentences;
  readonly more: string;
  readonly steps: readonly { readonly title: string; readonly body: Sentences }[];
  readonly counselling: string;
  readonly entitling: string;
  readonly district: string;
  readonly waitingTitle: string;
  readonly waiting: Sentences;
}

/** The list inside another site. */
export interface EmbedTexts {
  readonly title: (place: string) => string;
  readonly more: string;
}

/**
 * Every word of the public course finder. Each language fills this one form, so that a missing text does not compile. Names that come
 * from outside are handed in already marked as German.
 */
export interface FinderTexts {
  readonly site: string;
  readonly skipToContent: string;
  readonly languages: string;
  readonly title: string;
  readonly lead: Sentences;
  readonly description: string;
  readonly signIn: string;
  readonly concept: string;
  readonly footer: Sentences;
  readonly example: string;
  readonly listComma: string;

  readonly form: FinderFormTexts;
  readonly problems: FinderProblems;
  readonly dayparts: Readonly<Record<Daypart, string>>;
  readonly literacy: string;
  /** Kurstypen as they come with the platform; one that the county added is told in German. */
  readonly formats: Readonly<Record<string, string>>;
  readonly availability: Readonly<Record<Availability, string>>;

  readonly found: (courses: number) => string;
  readonly results: string;
  readonly none: Sentences;
  readonly starts: (day: string) => string;
  readonly away: (minutes: number) => string;
  readonly pages: string;
  readonly pageOf: (page: number, pages: number) => string;
  readonly nextPage: string;
  readonly previousPage: string;

  readonly course: CourseTexts;
  readonly notice: NoticeTexts;
  readonly wayIn: WayInTexts;
  readonly embed: EmbedTexts;
}

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';

/** A German name inside a sentence of any language: keeps its own direction and does not turn the words around it. */
export function inGerman(name: string): string {
  return FIRST_STRONG_ISOLATE + name + POP_ISOLATE;
}
