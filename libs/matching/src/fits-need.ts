import type { LanguageLevel } from '#libs/course-catalogue';

/** “Kinder einer Person”, who are looked after during the course. */
export interface Family {
  readonly children: number;
  readonly hasChildUnderThree: boolean;
}

/** Children below this age count as small. */
const SMALL_CHILD_YEARS = 3;

/**
 * “Niveau passt”: the same (IntV §7(3) S.1). Before the Einstufungstest (null) every level may turn out to be the right one, so for the
 * map everyone fits; for a person nothing is offered before it, see `judgeMatch`.
 */
export function fitsLevel(personLevel: LanguageLevel | null, entryLevel: LanguageLevel): boolean {
  return personLevel === null || personLevel === entryLevel;
}

/**
 * “Kinderbeaufsichtigung passt”: free places for all children of one person, and for their age (IntV §4a(2)). `minimumAgeYears`: from
 * which age the course takes children.
 */
export function fitsChildren(family: Family, freePlaces: number, minimumAgeYears: number): boolean {
  return family.children === 0 || (freePlaces >= family.children && acceptsAges(family, minimumAgeYears));
}

/** “Alter der Kinder passt”: children under three only where they are taken; from three years on they are old enough everywhere. */
export function acceptsAges(
  { hasChildUnderThree }: Pick<Family, 'hasChildUnderThree'>,
  minimumAgeYears: number,
): boolean {
  return !hasChildUnderThree || minimumAgeYears < SMALL_CHILD_YEARS;
}

/** “Familie einer Person”, from the numbers of their case. */
export function familyOf(need: {
  readonly childrenUnderThree: number;
  readonly childrenFromThree: number;
}): Family {
  return {
    children: need.childrenUnderThree + need.childrenFromThree,
    hasChildUnderThree: need.childrenUnderThree > 0,
  };
}
