import type { AccessRoute, DemandReport, SaveDemandReport } from '../../api/types.js';
import { onlyAccessRoute, type NeedDraft } from '../../parts/need/need-draft.js';

/** A count while it is typed: nothing chosen yet is an empty text. */
export interface ReportDraft extends NeedDraft {
  readonly people: string;
  readonly waitingSince: string;
}

/** The form before anybody touched it. Where an office has one Zugangsweg, it is that. */
export function emptyReport(today: string, accessRoutes: readonly AccessRoute[]): ReportDraft {
  return {
    ags: '',
    formatCode: '',
    level: '',
    accessRoute: onlyAccessRoute(accessRoutes),
    people: '',
    dayparts: [],
    childrenUnderThree: '0',
    childrenFromThree: '0',
    waitingSince: today,
  };
}

/** What is sent. What is missing is sent too, empty: the server says what is missing. */
export function toReport(draft: ReportDraft, confirmed = false): SaveDemandReport {
  return {
    ags: draft.ags,
    formatCode: draft.formatCode,
    level: draft.level === '' ? null : draft.level,
    accessRoute: draft.accessRoute as AccessRoute,
    dayparts: [...draft.dayparts],
    childrenUnderThree: Number(draft.childrenUnderThree),
    childrenFromThree: Number(draft.childrenFromThree),
    waitingSince: draft.waitingSince,
    people: Number(draft.people),
    confirmed,
  };
}

/** The same need with another count. Whoever changes a number was told of their cases before, so nothing is asked again. */
export function withPeople(report: DemandReport, people: number): SaveDemandReport {
  return {
    ags: report.ags,
    formatCode: report.formatCode,
    level: report.level,
    accessRoute: report.accessRoute,
    dayparts: report.dayparts ?? [],
    childrenUnderThree: report.childrenUnderThree ?? 0,
    childrenFromThree: report.childrenFromThree ?? 0,
    waitingSince: report.waitingSince ?? '',
    people,
    confirmed: true,
  };
}
