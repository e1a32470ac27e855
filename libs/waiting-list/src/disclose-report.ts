import type { LocalDate } from '#libs/calendar';
import type { Daypart } from '#libs/course-catalogue';
import type { DemandReport } from './demand-report.js';

/** What of a report tells of few people: all null where it must not be seen. */
interface ReportDetails {
  readonly people: number;
  readonly dayparts: readonly Daypart[];
  readonly childrenUnderThree: number;
  readonly childrenFromThree: number;
  readonly waitingSince: LocalDate;
}

/** “Bedarfsmeldung, wie sie jemand sehen darf”. */
export type DisclosedReport = Omit<DemandReport, keyof ReportDetails> & {
  readonly [Detail in keyof ReportDetails]: ReportDetails[Detail] | null;
} & { readonly isSuppressed: boolean };

/**
 * “Meldung zeigen”: as it is, or without its number and all that might tell one person from another; that somebody is waiting stays to
 * be seen. Whose numbers are hidden is said by `hideSmallReports`.
 */
export function discloseReport(report: DemandReport, isHidden: boolean): DisclosedReport {
  if (!isHidden) return { ...report, isSuppressed: false };
  return {
    ...report,
    people: null,
    dayparts: null,
    childrenUnderThree: null,
    childrenFromThree: null,
    waitingSince: null,
    isSuppressed: true,
  };
}
