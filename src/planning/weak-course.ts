import type { CourseAtRisk, MergeableCourses } from '#libs/planning';
import type { Ags, JoinedOrigin, TravelTimeOrigin } from '#libs/region';
import type { LocalDate } from '#libs/calendar';

/** Two courses that could be joined, and where the minutes between them come from. */
export interface ComparedPair extends MergeableCourses {
  readonly originBetween: TravelTimeOrigin | null;
}

/** A course as it is named to members. */
export interface NamedCourse {
  readonly offeringId: string;
  readonly title: string;
  readonly providerName: string;
  readonly siteName: string;
  readonly startsOn: LocalDate;
  readonly registered: number;
}

/** “Gefährdeter Kurs” with names, and with whom it could be joined. */
export interface NamedCourseAtRisk extends Omit<CourseAtRisk, 'fittingPeople'>, NamedCourse {
  readonly providerId: string;
  /** Null where so few would tell of single people. */
  readonly fittingPeople: number | null;
  readonly isOwn: boolean;
  readonly mergeWith:
    | (Omit<NamedCourse, 'siteName' | 'registered'> &
        Pick<ComparedPair, 'kind' | 'people' | 'minutesBetween' | 'originBetween'>)
    | null;
}

/** “Doppelangebot” with names; the course that would stay first. */
export interface NamedMergeableCourses extends Pick<
  ComparedPair,
  'kind' | 'people' | 'minimumSize' | 'daysApart' | 'minutesBetween' | 'originBetween'
> {
  readonly courses: readonly NamedCourse[];
  /** `people` is null where fewer than the threshold would tell of single people. */
  readonly municipalities: readonly {
    readonly ags: Ags;
    readonly name: string;
    readonly people: number | null;
    readonly minutesBefore: number;
    readonly originBefore: TravelTimeOrigin;
    readonly minutesAfter: number;
    readonly originAfter: JoinedOrigin | null;
  }[];
}
