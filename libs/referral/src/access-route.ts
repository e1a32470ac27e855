import type { OrganisationKind } from '#libs/kernel';

/**
 * “Zugangsweg” to an integration course (IntV §4(1)). Decides who entitles or obliges, and so who is told of a gap.
 * entitled: Teilnahmeanspruch, AufenthG §44(1), confirmed by the Ausländerbehörde. obliged-immigration: §44a(1) Nr.1 and
 * Nr.3. obliged-jobcenter: §44a(1) Nr.2 with SGB II. cooperation-plan: IntV §5a. obliged-welfare: §44a(1) Nr.4, AsylbLG.
 * admitted: BAMF, §44(4). resettler: BVFG §9. vocational: DeuFöV §5. self-payer: private contract.
 */
export const ACCESS_ROUTES = [
  'entitled',
  'obliged-immigration',
  'obliged-jobcenter',
  'cooperation-plan',
  'obliged-welfare',
  'admitted',
  'resettler',
  'vocational',
  'self-payer',
] as const;
/** One of {@link ACCESS_ROUTES}. */
export type AccessRoute = (typeof ACCESS_ROUTES)[number];

/** The kind of office that entitles or obliges on a route; null where none of the Arbeitskreis does (BAMF, BVA, nobody). */
export function responsibleOfficeKind(route: AccessRoute): OrganisationKind | null {
  switch (route) {
    case 'entitled':
    case 'obliged-immigration':
      return 'immigration-office';
    case 'obliged-jobcenter':
    case 'cooperation-plan':
    case 'vocational':
      return 'jobcenter';
    case 'obliged-welfare':
      return 'social-welfare-office';
    case 'admitted':
      return 'bamf';
    case 'resettler':
    case 'self-payer':
      return null;
  }
}

/** Priority places when places are scarce: SGB II obligation and Kooperationsplan (IntV §7(4) S.4). */
export function hasLawfulPriority(route: AccessRoute): boolean {
  return route === 'obliged-jobcenter' || route === 'cooperation-plan';
}
