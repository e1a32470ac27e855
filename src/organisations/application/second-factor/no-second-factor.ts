import { Refused } from '../../../platform/refusal/refused.js';

/** Said where something is to be done with a second factor that is not there. */
export function noSecondFactor(): Refused {
  return new Refused(
    'conflict',
    { code: 'no-second-factor' },
    'Für dieses Konto ist kein zweiter Faktor eingerichtet.',
  );
}
