import type { Actor, OrganisationKind } from '#libs/kernel';
import { isPermitted } from './permission.js';
import { shownFacts, type AuditFacts } from './shown-facts.js';

/** A line of the protocol, as far as the right to it depends on it. */
export interface JudgedAuditLine {
  /** Who acted; null for the platform itself and for somebody with a mailed link. */
  readonly organisationId: string | null;
  readonly organisationKind: OrganisationKind | null;
  /** To whom the row belongs, where that is not the one who acted. */
  readonly ownerOrganisationId: string | null;
  readonly act: string;
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly facts: AuditFacts;
}

/** What of a line a reader gets to see. */
export interface AuditDisclosure {
  readonly showsOrganisation: boolean;
  /** The account names a member of staff. */
  readonly showsAccount: boolean;
  readonly subjectId: string | null;
  readonly facts: AuditFacts;
}

/** “Darf alle Protokollzeilen sehen”: the district, which runs the Arbeitskreis. */
export function mayReadAllAuditLines(reader: Actor): boolean {
  return reader.organisationKind === 'district' && isPermitted(reader.organisationKind, 'audit:read');
}

/** “Darf die Protokollzeile sehen”: who acted, whose row it was, and the district. */
export function mayReadAuditLine(reader: Actor, line: JudgedAuditLine): boolean {
  if (!isPermitted(reader.organisationKind, 'audit:read')) return false;
  return mayReadAllAuditLines(reader) || concerns(reader, line);
}

/**
 * “Was von einer Protokollzeile gezeigt wird”: the organisation, unless an authority would learn from it which Beratungsstelle looks
 * after a case (product rule 1); the account to its own organisation and the district; the id of a row to those whom the row
 * concerns, or where all members know it anyway; facts by a white list.
 */
export function discloseAuditLine(reader: Actor, line: JudgedAuditLine): AuditDisclosure {
  const isOwn = line.organisationId === reader.organisationId;
  const isConcerned = concerns(reader, line);
  return {
    showsOrganisation: isOwn || !isHiddenCounsellor(reader, line),
    showsAccount: isOwn || mayReadAllAuditLines(reader),
    subjectId: isConcerned || KNOWN_TO_ALL.has(line.subjectKind) ? line.subjectId : null,
    facts: shownFacts(line.act, line.facts, isConcerned),
  };
}

function concerns({ organisationId }: Actor, line: JudgedAuditLine): boolean {
  return line.organisationId === organisationId || line.ownerOrganisationId === organisationId;
}

/** Kinds that must not learn who counsels a case: everybody but those who work with the Beratungsstelle itself. */
const AUTHORITIES: ReadonlySet<OrganisationKind> = new Set([
  'jobcenter',
  'social-welfare-office',
  'immigration-office',
  'bamf',
]);

function isHiddenCounsellor({ organisationKind }: Actor, line: JudgedAuditLine): boolean {
  return line.organisationKind === 'counselling' && AUTHORITIES.has(organisationKind);
}

/** Rows that every member may see. What is not named here counts as a case. */
const KNOWN_TO_ALL: ReadonlySet<string> = new Set([
  'offering',
  'gap',
  'gap-check',
  'site',
  'organisation',
  'account',
  'district',
  'installation',
  'travel-times',
  'travel-barrier',
  'stops',
  'offerings',
  'demand',
  'regions',
  'concept',
]);
