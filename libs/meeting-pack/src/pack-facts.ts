import type { Instant, LocalDate } from '#libs/calendar';
import type { FormatCoverage, ReportedShapes } from '#libs/coverage-report';
import type { MeasureReview, ReviewAspect } from '#libs/measure-review';

/** One “Tagesordnungspunkt” with what there is to know about it. */
export interface PackAgendaItem {
  readonly number: number;
  readonly title: string;
  /** What there is to be done with it; may be empty. */
  readonly note: string;
  readonly plannedMinutes: number | null;
  /** Sentences of the moment in which the agenda was made. */
  readonly papers: readonly string[];
}

/** Who was told of a gap, and what they answered; null while they have not. */
export interface PackToldLine {
  readonly organisationName: string;
  readonly answerUntil: LocalDate;
  readonly answer: string | null;
}

/** An open “Versorgungslücke”. */
export interface PackGap {
  readonly name: string;
  /** null where so few are hidden. */
  readonly people: number | null;
  readonly cause: string;
  readonly openedOn: LocalDate;
  /** A deadline passed without an answer. */
  readonly isOverdue: boolean;
  readonly told: readonly PackToldLine[];
}

/** “Gefährdeter Kurs”. */
export interface PackCourseAtRisk {
  readonly title: string;
  readonly providerName: string;
  readonly siteName: string;
  readonly startsOn: LocalDate;
  readonly registered: number;
  readonly minimumSize: number;
}

/** “Kursvorschlag” that nobody has taken over. */
export interface PackProposal {
  readonly formatTitle: string;
  readonly place: string;
  readonly providerName: string;
  readonly startsOn: LocalDate;
}

/** “Wartezeit” month by month; null where it is hidden or nobody began. */
export interface PackWaiting {
  readonly months: readonly string[];
  /** Median of those who began, in days. */
  readonly medianDays: readonly (number | null)[];
  /** Days within which a course shall begin. */
  readonly deadlineDays: number;
}

/** A measure with its three lights; null while nobody has reviewed it. */
export interface PackMeasure {
  readonly title: string;
  readonly responsible: string | null;
  readonly review: Pick<MeasureReview, ReviewAspect | 'asOf'> | null;
}

/** “Überfällige Überprüfung” of a measure. */
export interface PackOverdueReview {
  readonly title: string;
  readonly responsible: string | null;
  readonly dueOn: LocalDate;
}

/** An open task of an earlier meeting. */
export interface PackTask {
  readonly wording: string;
  readonly ownerName: string;
  readonly dueOn: LocalDate;
  readonly isOverdue: boolean;
}

/** What stands at the head of each paper of a meeting. */
export interface MeetingHead {
  readonly districtName: string;
  readonly committeeName: string;
  readonly meetingTitle: string;
  /** Day and time as people read them. */
  readonly when: string;
  readonly place: string;
  readonly createdAt: Instant;
  /** The day or moment of its content as people read it. */
  readonly standing: string;
}

/** “Sitzungsmappe”: all that it is written from. Small counts are hidden already, by the threshold of members. */
export interface MeetingPackFacts extends MeetingHead {
  readonly agenda: readonly PackAgendaItem[];
  readonly plannedMinutes: number;
  /** All Kurstypen at all levels on the day of the pack. */
  readonly coverage: readonly FormatCoverage[];
  readonly shapes: ReportedShapes;
  readonly smallCellThreshold: number;
  readonly gaps: readonly PackGap[];
  readonly coursesAtRisk: readonly PackCourseAtRisk[];
  readonly proposals: readonly PackProposal[];
  readonly waiting: PackWaiting;
  /** Empty where no measures are followed. */
  readonly measures: readonly PackMeasure[];
  readonly overdueReviews: readonly PackOverdueReview[];
  readonly tasks: readonly PackTask[];
  readonly lastDecisions: readonly { readonly number: string; readonly wording: string }[];
}
