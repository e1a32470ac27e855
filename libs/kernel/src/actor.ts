/**
 * “Organisationsart”: the kinds of members of the Arbeitskreis (product rule 1). German names: Kursträger, Migrationsberatung,
 * Jobcenter, Sozialamt (AsylbLG-Leistungsbehörde), Ausländerbehörde, BAMF-Regionalkoordination, Kreisverwaltung, Steuerungsgruppe.
 */
export const ORGANISATION_KINDS = [
  'provider',
  'counselling',
  'jobcenter',
  'social-welfare-office',
  'immigration-office',
  'bamf',
  'district',
  'steering-group',
] as const;

/** One of {@link ORGANISATION_KINDS}. */
export type OrganisationKind = (typeof ORGANISATION_KINDS)[number];

/** How people call the kinds. */
export const ORGANISATION_KIND_NAMES: Readonly<Record<OrganisationKind, string>> = {
  provider: 'Kursträger',
  counselling: 'Migrationsberatung',
  jobcenter: 'Jobcenter',
  'social-welfare-office': 'Sozialamt',
  'immigration-office': 'Ausländerbehörde',
  bamf: 'BAMF-Regionalkoordination',
  district: 'Kreisverwaltung',
  'steering-group': 'Steuerungsgruppe',
};

/** “Handelnde Person”: the account that acts, with the organisation it belongs to. Rules decide by this and the row alone. */
export interface Actor {
  readonly accountId: string;
  readonly organisationId: string;
  readonly organisationKind: OrganisationKind;
  /** “Verwaltung der Installation”: may read the mail journal and manage accounts; gives no right to any case. */
  readonly isAdministrator: boolean;
}
