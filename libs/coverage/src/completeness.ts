import { addDays, type LocalDate } from '#libs/calendar';

/** “Meldende Stelle”: a provider or an office and the last day it reported or confirmed anything; null: never. */
export interface Reporter {
  readonly id: string;
  readonly lastReportedOn: LocalDate | null;
}

/** “Wer melden soll”, and within how many days a report is fresh. */
export interface CompletenessQuestion {
  readonly providers: readonly Reporter[];
  readonly offices: readonly Reporter[];
  readonly today: LocalDate;
  readonly freshnessDays: number;
}

/** “Gemeldet von wie vielen”. */
export interface ReportedShare {
  readonly reported: number;
  readonly total: number;
}

/**
 * “Vollständigkeit” of the picture: how many providers and offices reported within the freshness window. Stands beside every
 * map, because white does not mean that nothing is there.
 */
export function completeness(question: CompletenessQuestion): {
  readonly providers: ReportedShare;
  readonly offices: ReportedShare;
} {
  const freshFrom = addDays(question.today, -question.freshnessDays);
  const share = (reporters: readonly Reporter[]): ReportedShare => ({
    reported: reporters.filter(({ lastReportedOn }) => lastReportedOn !== null && lastReportedOn >= freshFrom)
      .length,
    total: reporters.length,
  });
  return { providers: share(question.providers), offices: share(question.offices) };
}
