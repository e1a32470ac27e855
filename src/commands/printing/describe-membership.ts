import type { Organisation } from '../../organisations/index.js';
import type { AddedAccount } from '../acts/add-account.command.js';
import { done, type Outcome } from '../outcome.js';

/** “Aufgenommen”. */
export function describeOrganisation(organisation: Organisation): Outcome {
  return done(organisation, [`„${organisation.name}“ ist aufgenommen (${organisation.id}).`]);
}

/** “Konto angelegt”. */
export function describeAccount(account: AddedAccount): Outcome {
  const right = account.isAdministrator ? ' mit Rechten der Verwaltung' : '';
  return done(account, [`Konto „${account.login}“ für „${account.organisation}“ angelegt${right}.`]);
}
