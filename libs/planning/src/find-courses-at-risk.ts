import { daysBetween, type LocalDate } from '#libs/calendar';
import { isLive, type Offering } from '#libs/course-catalogue';

/** “Stufe der Warnung”: Hinweis, Warnung, Alarm; each nearer to the start than the one before. Each is told once. */
export const RISK_STAGES = ['notice', 'warning', 'alarm'] as const;
/** One of {@link RISK_STAGES}. */
export type RiskStage = (typeof RISK_STAGES)[number];

/** What courses are judged by. */
export interface RiskRules {
  readonly today: LocalDate;
  /** Share of offers that were accepted lately (0 … 1). */
  readonly acceptanceShare: number;
  /** Days before the start from which each stage holds. */
  readonly stageDays: Readonly<Record<RiskStage, number>>;
}

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
 * “Gefährdete Kurse finden”: live courses that begin within the days of the first stage and expect fewer people than their minimum. The
 * nearest start first; ties by id.
 */
export function findCoursesAtRisk(
  courses: readonly ExpectedCourse[],
  rules: RiskRules,
): readonly CourseAtRisk[] {
  return courses
    .flatMap((course) => judge(course, rules) ?? [])
    .sort((a, b) => a.daysUntilStart - b.daysUntilStart || (a.offeringId < b.offeringId ? -1 : 1));
}

function judge(
  course: ExpectedCourse,
  { today, acceptanceShare, stageDays }: RiskRules,
): CourseAtRisk | null {
  const { offering, fittingPeople } = course;
  const daysUntilStart = daysBetween(today, offering.startsOn);
  const stage = RISK_STAGES.filter((each) => daysUntilStart <= stageDays[each]).at(-1);
  if (stage === undefined || daysUntilStart < 0 || !isLive(offering.state) || offering.state === 'started')
    return null;
  const registered = offering.sections[0]?.taken ?? 0;
  const expected = registered + course.acceptedOffers + Math.floor(course.openOffers * acceptanceShare);
  const missing = offering.minimumSize - expected;
  if (missing <= 0) return null;
  return {
    offeringId: offering.id,
    daysUntilStart,
    stage,
    registered,
    expected,
    minimumSize: offering.minimumSize,
    missing,
    fittingPeople,
    canBeFilled: fittingPeople >= missing,
  };
}
