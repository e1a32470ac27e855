import { ORGANISATION_KIND_NAMES, type OrganisationKind } from '#libs/kernel';
import type { ParameterKey } from './rule-parameter.js';
import { whole, YES_OR_NO, type ParameterTerms } from './terms.js';

type SignInKey = Extract<ParameterKey, `sign-in.${string}`>;

const duty = (kind: OrganisationKind): ParameterTerms =>
  whole('sign-in', `Zweiter Faktor ist Pflicht: ${ORGANISATION_KIND_NAMES[kind]}`, YES_OR_NO, [0, 1]);

/** “Regelwerte der Anmeldung in Worten”. */
export const SIGN_IN_TERMS: Readonly<Record<SignInKey, ParameterTerms>> = {
  'sign-in.invitation-days': whole(
    'sign-in',
    'Eine Einladung zu einem Konto und ein erstes Passwort gelten',
    'Tage',
    [1, 60],
  ),
  'sign-in.second-factor-provider': duty('provider'),
  'sign-in.second-factor-counselling': duty('counselling'),
  'sign-in.second-factor-jobcenter': duty('jobcenter'),
  'sign-in.second-factor-social-welfare-office': duty('social-welfare-office'),
  'sign-in.second-factor-immigration-office': duty('immigration-office'),
  'sign-in.second-factor-bamf': duty('bamf'),
  'sign-in.second-factor-district': duty('district'),
  'sign-in.second-factor-steering-group': duty('steering-group'),
};
