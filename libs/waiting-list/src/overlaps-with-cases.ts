import type { ParticipantNeed } from '#libs/referral';

/**
 * “Doppelt gezählt?” An office reports counts for those it does not enter as cases, and coverage adds both. A count and a case of
 * the same office may be the same person when Gemeinde, Kurstyp and Zugangsweg are the same and the level does not tell them apart
 * (none given fits all). Times, children and the day of registration do not count: in a count they are often given coarsely.
 */
export function overlapsWithCases(report: ParticipantNeed, openCase: ParticipantNeed): boolean {
  return (
    report.ags === openCase.ags &&
    report.formatCode === openCase.formatCode &&
    report.accessRoute === openCase.accessRoute &&
    (report.level === openCase.level || report.level === null || openCase.level === null)
  );
}
