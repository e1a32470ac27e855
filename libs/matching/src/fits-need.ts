import type { LanguageLevel } from '#libs/course-catalogue';

/** “Kinder einer Person”, who are looked after during the course. */
export interface Family {
  readonly children: number;
  readonly hasChildUnderThree: boolean;
}

/** “Kinderbeaufsichtigung eines Einstiegs”: what is free, and from which age. */
export interface FreeChildcare {
  readonly places: number;
  readonly minimumAgeYears: number;
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

/** “Kinderbeaufsichtigung passt”: places for all children of one person, and for their age (IntV §4a(2)). */
export function fitsChildren(family: Family, childcare: FreeChildcare): boolean {
  return family.children === 0 || (childcare.places >= family.children && acceptsAges(family, childcare));
}

/** “Alter der Kinder passt”: children under three only where they are taken; from three years on they are old enough everywhere. */
export function acceptsAges(
  family: Pick<Family, 'hasChildUnderThree'>,
  { minimumAgeYears }: Pick<FreeChildcare, 'minimumAgeYears'>,
): boolean {
  return !family.hasChildUnderThree || minimumAgeYears < SMALL_CHILD_YEARS;
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
