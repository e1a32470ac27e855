import { randomUUID } from 'node:crypto';
import { KeepProfiles } from '../../../src/exchange/application/keep-profiles.js';
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

const PROFILE = {
  name: 'Geheimes Profil',
  isShared: false,
  columns: [{ column: 'Kennung', heading: 'geheime Nummer', text: null }],
  translations: [],
  lines: null,
};

/** A Spaltenprofil that the owners' provider keeps for itself. */
const columnProfile =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const name = `${PROFILE.name} ${world.secrets.size}`;
    const id = await world.house.get(KeepProfiles).add({ ...PROFILE, name }, actorOf(world));
    world.secrets.add(id).add(name).add('geheime Nummer');
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
  'PUT /api/v1/imports/:id/profile': { make: importUpload({ profileId: null }) },
  'GET /api/v1/column-profiles/:id/file.json': { make: columnProfile() },
  'PUT /api/v1/column-profiles/:id': { make: columnProfile({ ...PROFILE, version: 1 }) },
  'DELETE /api/v1/column-profiles/:id': { make: columnProfile() },
};

/** Bodies that name a row, for `BODY_IDS`. */
export const WORK_BODIES = {
  'PUT /api/v1/imports/:id/profile': {
    make: async (world: World) => {
      const { strangers, house } = world;
      const { organisationId, visitor } = strangers.provider;
      const actor = { ...actorOf(world), accountId: organisationId, organisationId };
      const { fileName, bytes } = tableOf(['Nr'], [['1']]);
      const upload = { fileName, bytes: Buffer.from(bytes), kind: null };
      const path = `/api/v1/imports/${await house.get(UploadTable).execute(upload, actor)}/profile`;
      const [foreign = ''] = (await columnProfile()(world)).real;
      const ask = (profileId: string) => ({ path, body: { profileId } });
      return { asker: visitor, foreign: ask(foreign), invented: ask(randomUUID()) };
    },
  },
};
