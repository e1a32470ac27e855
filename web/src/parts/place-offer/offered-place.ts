import type { Daypart, LanguageLevel } from '../../api/types.js';
import { daypartTerms } from '../../texts/cases.js';
import { placeOfferTexts } from '../../texts/place-offer.js';
import { levelTerms } from '../../texts/terms.js';
import type { Fact } from '../show/facts.js';
import { weekdayDate } from '../words/dates.js';

/** What anybody must know of an offered place. The answers of the server that tell of places all hold it. */
export interface OfferedPlace {
  readonly courseTitle: string;
  readonly providerName: string;
  readonly siteName: string;
  readonly street: string | null;
  readonly postcode: string | null;
  readonly town: string;
  readonly sectionNumber: number;
  readonly level: LanguageLevel | null;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly dayparts: readonly Daypart[];
  readonly timesNote: string | null;
  /** Places kept in the Kinderbeaufsichtigung. */
  readonly children: number;
}

/** The place where a course is held, on one line. */
export function addressWords(place: Pick<OfferedPlace, 'siteName' | 'street' | 'postcode' | 'town'>): string {
  const town = [place.postcode, place.town].filter(Boolean).join(' ');
  return [place.siteName, place.street, town].filter(Boolean).join(', ');
}

/** When the course takes place: its times of day, and what the provider wrote to them. */
export function timesWords({ dayparts, timesNote }: Pick<OfferedPlace, 'dayparts' | 'timesNote'>): string {
  const times = dayparts.map((daypart) => daypartTerms[daypart]).join(', ');
  return [times, timesNote].filter(Boolean).join('; ') || placeOfferTexts.anyTimes;
}

/** The facts of a place, in the order in which people ask for them. */
export function placeFacts(place: OfferedPlace): readonly Fact[] {
  const facts: (Fact | null)[] = [
    { name: placeOfferTexts.start, value: weekdayDate(place.startsOn) },
    place.endsOn === null ? null : { name: placeOfferTexts.end, value: weekdayDate(place.endsOn) },
    { name: placeOfferTexts.place, value: addressWords(place) },
    { name: placeOfferTexts.times, value: timesWords(place) },
    { name: placeOfferTexts.provider, value: place.providerName },
    place.level === null
      ? null
      : {
          name: placeOfferTexts.level,
          value: `${levelTerms[place.level]} (${placeOfferTexts.section(place.sectionNumber)})`,
        },
    place.children === 0
      ? null
      : { name: placeOfferTexts.children, value: placeOfferTexts.childPlaces(place.children) },
  ];
  return facts.filter((fact): fact is Fact => fact !== null);
}
