import type { Instant, LocalDate } from '#libs/calendar';
import type { AuditFacts, AuditPurpose, JudgedAuditLine } from '#libs/rights';

/** “Protokollzeile” as it was written, with the names of those who acted. */
export interface AuditLine extends JudgedAuditLine {
  /** Grows with each line. */
  readonly id: number;
  readonly at: Instant;
  readonly organisationName: string | null;
  readonly accountLogin: string | null;
  readonly purpose: AuditPurpose | null;
}

/** Who acted, seen from the reader; `nobody-signed-in` is the platform itself, or somebody with a mailed link. */
export type ActedBy = 'own-organisation' | 'other-organisation' | 'nobody-signed-in';

/** A line as one reader gets to see it. */
export interface ShownAuditLine {
  readonly at: Instant;
  readonly by: ActedBy;
  /** Null also where the reader must not learn who it was. */
  readonly organisationName: string | null;
  readonly accountLogin: string | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
  readonly purpose: AuditPurpose | null;
  readonly facts: AuditFacts;
}

/** Which lines are asked for; null where it does not matter. Both days are included. */
export interface AuditLineFilter {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
  readonly act: string | null;
  readonly subjectKind: string | null;
  /** One row; then only lines are found that concern the reader's own organisation, whoever reads. */
  readonly subjectId: string | null;
}

/** A page after the line of this id; null for the first. */
export interface AuditLinePage {
  readonly after: number | null;
  readonly limit: number;
}
