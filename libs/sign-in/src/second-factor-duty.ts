import type { OrganisationKind } from '#libs/kernel';
import type { ParameterKey } from '#libs/rule-parameter';

/** “Weg der Anmeldung”: with a password of the platform, or through the identity provider of the administration. */
export type SignInWay = 'password' | 'provider';

/** The dated Regelwert that says whether accounts of a kind of organisation need a second factor: 1 or 0. */
export function dutyParameter(kind: OrganisationKind): ParameterKey {
  return `sign-in.second-factor-${kind}`;
}

/**
 * “Zweiter Faktor ist Pflicht und fehlt”: nothing else is open before it is set up. Whoever comes through the identity provider was
 * asked there for what that house demands.
 */
export function mustSetUpSecondFactor(facts: {
  readonly way: SignInWay;
  readonly isDuty: boolean;
  readonly hasSecondFactor: boolean;
}): boolean {
  return facts.way === 'password' && facts.isDuty && !facts.hasSecondFactor;
}
