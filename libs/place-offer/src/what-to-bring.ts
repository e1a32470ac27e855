import type { AccessRoute } from '#libs/referral';

/** “Mitzubringen”: Ausweis, Bestätigung der Teilnahmeberechtigung, Ergebnis des Einstufungstests, Bescheid zur Kostenbefreiung. */
export const PAPERS = [
  'identity-paper',
  'entitlement-confirmation',
  'test-result',
  'cost-exemption',
] as const;

/** One of {@link PAPERS}. */
export type Paper = (typeof PAPERS)[number];

/**
 * “Was die Person zum ersten Tag mitbringt” (IntV §7(1), §9(2)). Who pays privately has neither entitlement nor exemption; resettlers
 * and people in vocational courses do not apply for exemption at the BAMF. Nobody's route can be told from it alone.
 */
export function whatToBring(accessRoute: AccessRoute): readonly Paper[] {
  if (accessRoute === 'self-payer') return ['identity-paper', 'test-result'];
  if (accessRoute === 'resettler' || accessRoute === 'vocational')
    return ['identity-paper', 'entitlement-confirmation', 'test-result'];
  return PAPERS;
}
