import type { OrganisationKind } from '#libs/kernel';
import { isPermitted } from '#libs/rights';
import { responsibleOfficeKind, type AccessRoute } from './access-route.js';

/**
 * “Zugangsweg der Stelle”: an authority enters those whom it entitles or obliges itself (IntV §6(1)), so that nobody is entered by
 * two authorities; counselling, which does neither, enters whoever comes to it.
 */
export function mayUseRoute(kind: OrganisationKind, route: AccessRoute): boolean {
  if (!isPermitted(kind, 'referral:write')) return false;
  return kind === 'counselling' || responsibleOfficeKind(route) === kind;
}
