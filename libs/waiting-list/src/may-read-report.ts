import type { Actor } from '#libs/kernel';
import type { DemandReport } from './demand-report.js';

/** A report, as far as the right to it depends on it. */
export type OwnedReport = Pick<DemandReport, 'officeId'>;

/** “Darf alle Meldungen sehen”, as counts: the district, which runs the Arbeitskreis. Everybody else sees their own. */
export function mayReadAllReports(actor: Actor): boolean {
  return actor.organisationKind === 'district';
}

/** “Darf die Meldung ändern”: the office that made it. */
export function mayChangeReport(actor: Actor, report: OwnedReport): boolean {
  return actor.organisationId === report.officeId;
}
