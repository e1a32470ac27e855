import { germanDay } from '#libs/calendar';
import type { ExampleAccount, LoadedExample } from '../../example-county/index.js';
import { done, type Outcome } from '../outcome.js';
import { alignedTable } from './aligned-table.js';

/** “Beispielkreis geladen”, or why not. */
export function describeExample(loaded: LoadedExample): Outcome {
  if (!loaded.isLoaded) return done(loaded, ['Die Datenbank ist nicht leer; es wurde nichts geladen.']);
  const counts = alignedTable(
    [{ title: 'Beispielkreis' }, { title: 'Anzahl', isFigure: true }],
    [
      ['Organisationen', loaded.organisations],
      ['Gemeinden', loaded.municipalities],
      ['Kursorte', loaded.sites],
      ['Kursangebote', loaded.offerings],
      ['Bedarfsmeldungen', loaded.demandReports],
      ['Einzelfälle', loaded.referrals],
      ['Wartende insgesamt', loaded.people],
    ].map((row) => row.map(String)),
  );
  return done(loaded, [`Beispielkreis geladen, bezogen auf den ${germanDay(loaded.today)}.`, '', ...counts]);
}

/** “Beispielzugänge”. The JSON document is the plain list. */
export function describeExampleAccounts(accounts: readonly ExampleAccount[]): Outcome {
  const table = alignedTable(
    [{ title: 'Organisation' }, { title: 'Anmeldename' }, { title: 'Passwort (nur Beispiel)' }],
    accounts.map(({ organisation, login, password }) => [organisation, login, password]),
  );
  return done(accounts, ['Nur für den Beispielkreis, niemals für eine echte Installation:', '', ...table]);
}
