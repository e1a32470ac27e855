import type { Instant, LocalDate } from '#libs/calendar';
import type { DemandReport } from '#libs/waiting-list';

/** A report with the two ways in which it may have been written last. */
export interface SavedReport extends DemandReport {
  readonly editedAt: Instant | null;
  readonly importedAt: Instant | null;
}

/** “Vollständigkeitserklärung”: an office said on this day that its figures are complete. */
export interface OfficeStatement {
  readonly organisationId: string;
  readonly confirmedOn: LocalDate;
}
