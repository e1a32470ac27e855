import type { Instant, LocalDate } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';

/** “Mitglied des Arbeitskreises”: a member organisation as other rooms see it. */
export interface Organisation {
  readonly id: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  /** A functional mailbox, never a person's own. */
  readonly mailAddress: string;
  readonly isExample: boolean;
}

/** A member as those see it who keep the list of members. */
export interface ListedOrganisation extends Organisation {
  readonly deactivatedOn: LocalDate | null;
  /** Something hangs on it: accounts, courses, cases. Its kind stays what it is. */
  readonly isUsed: boolean;
}

/** “Konto” as those see it who keep the list of accounts. */
export interface ListedAccount {
  readonly id: string;
  readonly login: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly isAdministrator: boolean;
  readonly createdAt: Instant;
  readonly deactivatedAt: Instant | null;
  /** Nobody has chosen a password of their own yet. */
  readonly mustChangePassword: boolean;
  /** When the password that somebody handed over opens nothing any more; none where its owner chose one. */
  readonly firstPasswordEndsAt: Instant | null;
  /** A code of an app is asked for beside the password. */
  readonly hasSecondFactor: boolean;
  /** Bound to somebody at the identity provider. */
  readonly hasIdentity: boolean;
}
