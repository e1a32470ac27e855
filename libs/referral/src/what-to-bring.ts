import type { AccessRoute } from './access-route.js';

/**
 * “Was mitzubringen ist” to the registration: Bestätigung der Berechtigung oder Verpflichtung, Registrierschein, Ausweis oder
 * Aufenthaltstitel, Ergebnis des Einstufungstests, Leistungsbescheid (for the Kostenbefreiung, IntV §9(2)), Schreibzeug.
 */
export const THINGS_TO_BRING = [
  'entitlement',
  'registration-certificate',
  'identity-document',
  'test-result',
  'benefit-notice',
  'writing-things',
] as const;
/** One of {@link THINGS_TO_BRING}. */
export type ThingToBring = (typeof THINGS_TO_BRING)[number];

const OBLIGED: readonly ThingToBring[] = [
  'entitlement',
  'identity-document',
  'test-result',
  'benefit-notice',
  'writing-things',
];

/** “Was mitzubringen ist” on each Zugangsweg. */
export const WHAT_TO_BRING: Readonly<Record<AccessRoute, readonly ThingToBring[]>> = {
  entitled: OBLIGED,
  'obliged-immigration': OBLIGED,
  'obliged-jobcenter': OBLIGED,
  'cooperation-plan': OBLIGED,
  'obliged-welfare': OBLIGED,
  admitted: OBLIGED,
  resettler: ['registration-certificate', 'identity-document', 'test-result', 'writing-things'],
  vocational: ['entitlement', 'identity-document', 'test-result', 'writing-things'],
  'self-payer': ['identity-document', 'test-result', 'writing-things'],
};
