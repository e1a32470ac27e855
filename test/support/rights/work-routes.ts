import { UploadTable } from '../../../src/exchange/application/upload-table.js';
import { Transaction } from '../../../src/platform/database/transaction.js';
import { EndWorkRun, RequestWorkRun } from '../../../src/work-runs/index.js';
import { tableOf } from '../tables.js';
import { made, type GuardedRoute } from './guarded-route.js';
import type { World } from './world.js';

const actorOf = ({ owners }: World) =>
  ({
    accountId: owners.provider.organisationId,
    organisationId: owners.provider.organisationId,
    organisationKind: 'provider',
    isAdministrator: false,
  }) as const;

/** Long work of the owners' provider that is over, so that its events end. */
const workRun = (): GuardedRoute['make'] => async (world) => {
  const { house, owners, secrets } = world;
  const wanted = { kind: 'import', title: 'geheime-liste.csv', address: '/kurse/einlesen/geheim' } as const;
  const id = await house
    .get(Transaction)
    .run(() => house.get(RequestWorkRun).execute(wanted, actorOf(world)));
  await house.get(EndWorkRun).execute(id, 'cancel', 'Abgebrochen.');
  secrets.add(id).add(wanted.title);
  return made(id, owners.provider.visitor);
};

/** A file that the owners' provider uploaded. */
const importUpload =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const { fileName, bytes } = tableOf(['Nr', 'Was'], [['1', 'geheimer Kurs']], 'geheime-tabelle.csv');
    const table = { fileName, bytes: Buffer.from(bytes), kind: null };
    const id = await world.house.get(UploadTable).execute(table, actorOf(world));
    world.secrets.add(id).add(fileName).add('geheimer Kurs');
    return made(id, world.owners.provider.visitor, body);
  };

/** Routes of long work and of files that come in, for `ID_ROUTES`. */
export const WORK_ROUTES: Readonly<Record<string, GuardedRoute>> = {
  'GET /api/v1/work-runs/:id': { make: workRun() },
  'GET /api/v1/work-runs/:id/events': { make: workRun() },
  'POST /api/v1/work-runs/:id/cancel': { make: workRun() },
  'GET /api/v1/imports/:id': { make: importUpload() },
  'PUT /api/v1/imports/:id/columns': { make: importUpload({ columns: [] }) },
  'POST /api/v1/imports/:id/take-over': { make: importUpload({ acceptValid: false, acceptEdited: false }) },
  'DELETE /api/v1/imports/:id': { make: importUpload() },
};
