import { Refused } from '../../platform/refusal/refused.js';

/** A login is unique in the installation. */
export function loginTaken(login: string): Refused {
  return new Refused(
    'conflict',
    { code: 'login-taken', field: 'login' },
    `Der Anmeldename „${login}“ ist schon vergeben.`,
  );
}
