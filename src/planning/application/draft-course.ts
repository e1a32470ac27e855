import {
  planSections,
  type CourseFormat,
  type CourseType,
  type Daypart,
  type Offering,
} from '#libs/course-catalogue';
import { CHILDCARE_FROM_YEARS } from '#libs/planning';
import type { OfferingDetails } from '../../offerings/index.js';
import type { CourseProposal } from '../plan.js';

/** What a draft is made with beside its proposal. */
export interface DraftRules {
  readonly courseType: CourseType;
  readonly format: CourseFormat;
  readonly town: string;
  readonly weeklyUnits: number;
}

const TIMES: Readonly<Record<Daypart, string>> = {
  morning: 'am Vormittag',
  afternoon: 'am Nachmittag',
  evening: 'am Abend',
  weekend: 'am Wochenende',
};

/** “Kurs aus einem Vorschlag entwerfen”: planned, with all sections from the level of entry on, filled from the shared list. */
export function draftCourse(proposal: CourseProposal, rules: DraftRules): OfferingDetails {
  const { level, startsOn, siteId, dayparts, minimumSize, maximumSize } = proposal;
  const { courseType, format, weeklyUnits } = rules;
  return {
    siteIds: [siteId],
    title: titleOf(proposal, rules),
    courseTypeCode: courseType.code,
    formatCode: format.code,
    state: 'planned',
    reasonCode: null,
    form: 'on-site',
    startsOn,
    minimumSize,
    maximumSize,
    weeklyUnits,
    dayparts,
    timesNote: null,
    childcare: childcareOf(proposal),
    isFilledFromList: true,
    ...planSections({ courseType, level, startsOn, weeklyUnits }),
  };
}

function titleOf({ dayparts, childcarePlaces }: CourseProposal, { courseType, town }: DraftRules): string {
  const childcare = childcarePlaces > 0 ? ' mit Kinderbeaufsichtigung' : '';
  return `${courseType.title}${childcare} ${dayparts.map((daypart) => TIMES[daypart]).join(' und ')}, ${town}`;
}

function childcareOf({ childcarePlaces }: CourseProposal): Offering['childcare'] {
  return childcarePlaces === 0
    ? null
    : { places: childcarePlaces, taken: 0, minimumAgeYears: CHILDCARE_FROM_YEARS };
}
