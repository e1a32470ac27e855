import type { OrganisationKind } from '#libs/kernel';
import { stableId } from './stable-id.js';

/** “Mitglied des Beispielkreises”: one organisation with one account. All names and addresses are invented. */
export interface ExampleOrganisation {
  readonly login: string;
  readonly kind: OrganisationKind;
  readonly name: string;
  readonly mailAddress: string;
  readonly isAdministrator: boolean;
}

/** The sixteen members, providers last. */
export const EXAMPLE_ORGANISATIONS: readonly ExampleOrganisation[] = [
  member('bamf', 'bamf', 'BAMF-Regionalkoordination (Beispiel)'),
  { ...member('landkreis', 'district', 'Kreisverwaltung Beispielkreis'), isAdministrator: true },
  member('jobcenter', 'jobcenter', 'Jobcenter Beispielkreis'),
  member('auslaenderbehoerde', 'immigration-office', 'Ausländerbehörde Beispielkreis'),
  member('sozialamt', 'social-welfare-office', 'Sozialamt Beispielkreis'),
  member('awo', 'counselling', 'AWO Migrationsberatung (Beispiel)'),
  member('caritas', 'counselling', 'Caritas Migrationsberatung (Beispiel)'),
  member('diakonie', 'counselling', 'Diakonie Migrationsberatung (Beispiel)'),
  member('steuerungsgruppe', 'steering-group', 'Steuerungsgruppe Integrationskonzept (Beispiel)'),
  member('vhs', 'provider', 'Volkshochschule Beispielkreis'),
  member('bildungswerk', 'provider', 'Bildungswerk Beispiel Südpfalz'),
  member('sprachschule', 'provider', 'Sprachschule Beispiel am Rhein'),
  member('frauenbildung', 'provider', 'Frauenbildung Beispiel e. V.'),
  member('lernakademie', 'provider', 'Lernakademie Beispiel'),
  member('sprachwerkstatt', 'provider', 'Sprachwerkstatt Beispiel'),
  member('bruecke', 'provider', 'Bildungsbrücke Beispiel'),
];

function member(login: string, kind: OrganisationKind, name: string): ExampleOrganisation {
  return { login, kind, name, mailAddress: `post@${login}.example`, isAdministrator: false };
}

/** “Weiteres Konto des Beispiels”: one more member of an organisation that has several. */
export interface ExampleFurtherAccount {
  readonly login: string;
  /** Login of the first account of its organisation. */
  readonly of: string;
  /** “Sitz” in the Steuerungsgruppe. */
  readonly seat: string;
}

/** Each account of the Steuerungsgruppe is one seat. */
export const EXAMPLE_FURTHER_ACCOUNTS: readonly ExampleFurtherAccount[] = [
  { login: 'steuerung-beirat', of: 'steuerungsgruppe', seat: 'Sitz Beirat für Migration und Integration' },
  { login: 'steuerung-kreistag', of: 'steuerungsgruppe', seat: 'Sitz Kreistag' },
  { login: 'steuerung-verwaltung', of: 'steuerungsgruppe', seat: 'Sitz Kreisverwaltung' },
];

/** “Beispielzugang”: only for a database that holds nothing but the example, never for a real installation. */
export interface ExampleAccount {
  readonly organisation: string;
  readonly login: string;
  readonly password: string;
}

/** The accounts of the example, with their fixed passwords. */
export function exampleAccounts(): readonly ExampleAccount[] {
  return EXAMPLE_ORGANISATIONS.flatMap(({ name, login }) => [
    { organisation: name, login, password: examplePassword(login) },
    ...EXAMPLE_FURTHER_ACCOUNTS.filter(({ of }) => of === login).map((further) => ({
      organisation: `${name}, ${further.seat}`,
      login: further.login,
      password: examplePassword(further.login),
    })),
  ]);
}

/** The fixed password of a login of the example. */
export function examplePassword(login: string): string {
  return `beispiel-${login}`;
}

/** The id of a member of the example. */
export function organisationId(login: string): string {
  return stableId(`organisation ${login}`);
}
