import { daysBetween, type LocalDate } from '#libs/calendar';
import { isLive, type Offering } from '#libs/course-catalogue';

/** “Stufe der Warnung”: the days before the start from which each holds. The first day of each is told once. */
export const RISK_STAGES = [
  { stage: 'notice', days: 21 },
  { stage: 'warning', days: 14 },
  { stage: 'alarm', days: 7 },
] as const;
/** One of {@link RISK_STAGES}: Hinweis, Warnung, Alarm. */
export type RiskStage = (typeof RISK_STAGES)[number]['stage'];

/** An offering, and what is known of who will come. */
export interface ExpectedCourse {
  readonly offering: Offering;
  /** People with an open offer of a place, and with an accepted one. */
  readonly openOffers: number;
  readonly acceptedOffers: number;
  /** People on the list who fit its first section and have no offer. */
  readonly fittingPeople: number;
}

/** “Gefährdeter Kurs”: fewer people are expected at its start than it needs. */
export interface CourseAtRisk {
  readonly offeringId: string;
  readonly daysUntilStart: number;
  readonly stage: RiskStage;
  readonly registered: number;
  /** Registered, accepted, and as many of the open offers as are usually accepted; rounded down. */
  readonly expected: number;
  readonly minimumSize: number;
  readonly missing: number;
  /** People on the list who could still fill it. */
  readonly fittingPeople: number;
  /** Whether these are enough, if all of them come. */
  readonly canBeFilled: boolean;
}

/**
 * “Gefährdete Kurse finden”: live courses that begin within three weeks and expect fewer people than their minimum. `acceptanceShare` is the
 * share of offers that were accepted lately (0 … 1). The nearest start first; ties by id.
 */
export function findCoursesAtRisk(
  courses: readonly ExpectedCourse[],
  { today, acceptanceShare }: { readonly today: LocalDate; readonly acceptanceShare: number },
): readonly CourseAtRisk[] {
  return courses
    .flatMap((course) => judge(course, today, acceptanceShare) ?? [])
    .sort((a, b) => a.daysUntilStart - b.daysUntilStart || (a.offeringId < b.offeringId ? -1 : 1));
}

function judge(course: ExpectedCourse, today: LocalDate, acceptanceShare: number): CourseAtRisk | null {
  const { offering, fittingPeople } = course;
  const daysUntilStart = daysBetween(today, offering.startsOn);
  const stage = RISK_STAGES.filter(({ days }) => daysUntilStart <= days).at(-1);
  if (stage === undefined || daysUntilStart < 0 || !isLive(offering.state) || offering.state === 'started')
    return null;
  const registered = offering.sections[0]?.taken ?? 0;
  const expected = registered + course.acceptedOffers + Math.floor(course.openOffers * acceptanceShare);
  const missing = offering.minimumSize - expected;
  if (missing <= 0) return null;
  return {
    offeringId: offering.id,
    daysUntilStart,
    stage: stage.stage,
    registered,
    expected,
    minimumSize: offering.minimumSize,
    missing,
    fittingPeople,
    canBeFilled: fittingPeople >= missing,
  };
}
