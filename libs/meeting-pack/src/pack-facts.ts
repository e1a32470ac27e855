import type { Instant, LocalDate } from '#libs/calendar';
import type { FormatCoverage, ReportedShapes } from '#libs/coverage-report';
import type { PrintedLight } from '#libs/printed-document';

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

/** A measure with its light. */
export interface PackMeasure {
  readonly title: string;
  readonly light: PrintedLight;
  /** The light in a word. */
  readonly word: string;
  readonly sentence: string;
}

/** An open task of an earlier meeting. */
export interface PackTask {
  readonly wording: string;
  readonly ownerName: string;
  readonly dueOn: LocalDate;
  readonly isOverdue: boolean;
}

/** “Sitzungsmappe”: all that it is written from. Small counts are hidden already, by the threshold of members. */
export interface MeetingPackFacts {
  readonly districtName: string;
  readonly committeeName: string;
  readonly meetingTitle: string;
  /** Day and time as people read them. */
  readonly when: string;
  readonly place: string;
  readonly createdAt: Instant;
  /** That moment as people read it. */
  readonly standing: string;
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
  readonly tasks: readonly PackTask[];
  readonly lastDecisions: readonly { readonly number: string; readonly wording: string }[];
}
