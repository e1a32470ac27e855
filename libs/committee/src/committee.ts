import type { LocalDate } from '#libs/calendar';

/**
 * “Art des Gremiums”. German names: Arbeitskreis, Steuerungsgruppe, Arbeitsgruppe, beschließendes Gremium (Ausschuss, Kreisausschuss,
 * Kreistag). All but the last meet on the platform.
 */
export const COMMITTEE_KINDS = [
  'working-circle',
  'steering-group',
  'working-group',
  'deciding-body',
] as const;

/** One of {@link COMMITTEE_KINDS}. */
export type CommitteeKind = (typeof COMMITTEE_KINDS)[number];

/** “Gremium”: a circle of organisations that meets or decides. */
export interface Committee {
  readonly id: string;
  readonly kind: CommitteeKind;
  readonly name: string;
  /** What it is for, in a sentence or two. */
  readonly purpose: string;
  /** “offen”: whoever is interested joins by themselves, at any time. */
  readonly isOpen: boolean;
  /** Whether its name, purpose and fields stand on the public pages. Its papers do not because of that. */
  readonly isPublic: boolean;
  readonly activeFrom: LocalDate;
  readonly activeUntil: LocalDate | null;
  /** Raised by each change. */
  readonly version: number;
}

/** “Rolle in einem Gremium”: leads it (Leitung), or belongs to it (Mitglied). */
export type CommitteeRole = 'lead' | 'member';

/** “Mitgliedschaft”: an organisation, or somebody without an account under the name of an association or office, over a time. */
export interface CommitteeMembership {
  readonly id: string;
  readonly committeeId: string;
  readonly organisationId: string | null;
  /** Association, office or function; never a private person's address. */
  readonly guestName: string | null;
  readonly guestMailAddress: string | null;
  readonly role: CommitteeRole;
  readonly memberFrom: LocalDate;
  readonly memberUntil: LocalDate | null;
}
