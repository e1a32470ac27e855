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
