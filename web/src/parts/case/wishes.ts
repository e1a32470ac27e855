import type { CourseFormat, Offering, Wish, WishRequest } from '../../api/types.js';
import { wishTexts } from '../../texts/enter-case.js';
import { shortDate } from '../words/dates.js';
import { formatTitle } from './course-words.js';

/** Tells wishes apart. */
export function wishKey({ formatCode, offeringId }: Wish): string {
  return offeringId ?? formatCode ?? '';
}

/** A wish for any course of a Kurstyp. */
export function formatWish(formatCode: string): Wish {
  return { kind: 'format', formatCode, offeringId: null };
}

/** A wish for one course. */
export function offeringWish(offeringId: string): Wish {
  return { kind: 'offering', formatCode: null, offeringId };
}

/** The list with one more wish at its end; a wish that is there already stays where it is. */
export function withWish(wishes: readonly Wish[], wish: Wish): readonly Wish[] {
  return wishes.some((one) => wishKey(one) === wishKey(wish)) ? wishes : [...wishes, wish];
}

/**
 * The list with a course that was suggested: before the first wish that any course would do for, where it would mean nothing. To an
 * empty list the Kurstyp is added behind it, so that nobody narrows a case to one course by pressing a button.
 */
export function withSuggestion(
  wishes: readonly Wish[],
  offeringId: string,
  formatCode: string,
): readonly Wish[] {
  const wish = offeringWish(offeringId);
  if (wishes.length === 0) return [wish, formatWish(formatCode)];
  if (wishes.some((one) => wishKey(one) === offeringId)) return wishes;
  const anyCourse = wishes.findIndex(({ kind }) => kind === 'format');
  return wishes.toSpliced(anyCourse === -1 ? wishes.length : anyCourse, 0, wish);
}

/** The list with one wish moved by a step; at the end of the list nothing moves. */
export function withMoved(wishes: readonly Wish[], index: number, step: -1 | 1): readonly Wish[] {
  const wish = wishes[index];
  const target = index + step;
  if (wish === undefined || target < 0 || target >= wishes.length) return wishes;
  const others = wishes.toSpliced(index, 1);
  return others.toSpliced(target, 0, wish);
}

/** A wish as it is sent. */
export function toWishRequest({ kind, formatCode, offeringId }: Wish): WishRequest {
  return kind === 'format' ? { kind, formatCode: formatCode ?? '' } : { kind, offeringId: offeringId ?? '' };
}

/** What is known of the courses that are wished for: those that are there, and whether more are still to come. */
export interface KnownOfferings {
  readonly known: readonly Offering[];
  readonly areComing: boolean;
}

/** A wish in words, for every course of a Kurstyp or for one with its town and start. */
export function wishWords(
  { kind, formatCode, offeringId }: Wish,
  formats: readonly CourseFormat[],
  { known, areComing }: KnownOfferings,
): string {
  if (kind === 'format') return wishTexts.anyOf(formatTitle(formatCode ?? '', formats));
  const offering = known.find(({ id }) => id === offeringId);
  if (offering !== undefined) return offeringWords(offering);
  return areComing ? wishTexts.coming : wishTexts.unknown;
}

/** A course on one line: what, where unless its title says so, from when. */
export function offeringWords({ title, sites, startsOn, nextEntry }: OfferingLine): string {
  const town = sites[0]?.town ?? '';
  const place = title.includes(town) ? title : `${title}, ${town}`;
  return wishTexts.course(place, shortDate(nextEntry?.startsOn ?? startsOn));
}

/** As much of a course as its line needs. */
type OfferingLine = Pick<Offering, 'title' | 'startsOn'> & {
  readonly sites: readonly Pick<Offering['sites'][number], 'town'>[];
  readonly nextEntry: Pick<NonNullable<Offering['nextEntry']>, 'startsOn'> | null;
};
