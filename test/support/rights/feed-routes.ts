import { hashLinkToken } from '../../../src/platform/links/link-token.js';
import { made, type GuardedRoute } from './guarded-route.js';
import { World } from './world.js';

interface Everybodys {
  readonly everybodys: string;
}

const OPEN: Everybodys = {
  everybodys: 'Offene Daten sind für alle da, sobald der Landkreis sie veröffentlicht.',
};

/** A calendar of another Beratungsstelle. */
async function aFeed(world: World): Promise<{ readonly id: string; readonly token: string }> {
  const shape = { title: 'Kurse des Anderen', kinds: ['course-starts'] };
  const answer = await world.owners.counselling.visitor.post<{ id: string; address: string }>(
    '/api/v1/calendar-feeds',
    shape,
  );
  const { id, address } = World.expectDone(answer);
  const token = address.split('/').at(-1) ?? '';
  world.secrets.add(id).add(token);
  return { id, token };
}

const feed: GuardedRoute['make'] = async (world) =>
  made((await aFeed(world)).id, world.owners.counselling.visitor);

const feedLink: GuardedRoute['make'] = async (world) => {
  const { token } = await aFeed(world);
  return { ...made(token, world.house.visitor()), tried: [[hashLinkToken(token)], [`${token}x`]] };
};

const WEBHOOK = { address: 'https://gegenstelle.beispiel.example/', kinds: ['course-changed'] };

/** A webhook of another Beratungsstelle, and a delivery of it. */
async function aWebhook(world: World): Promise<{ readonly id: string; readonly deliveryId: string }> {
  const { visitor } = world.owners.counselling;
  const { id } = World.expectDone(await visitor.post<{ id: string }>('/api/v1/webhooks', WEBHOOK));
  const ping = await visitor.post<{ id: string }>(`/api/v1/webhooks/${id}/deliveries`);
  const deliveryId = World.expectDone(ping).id;
  world.secrets.add(id).add(deliveryId);
  return { id, deliveryId };
}

const webhook =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const { id } = await aWebhook(world);
    // An organisation has no more than ten.
    await world.house.query('DELETE FROM webhook WHERE id <> $1', [id]);
    return made(id, world.owners.counselling.visitor, body);
  };

/** Routes of calendars, webhooks and open data. */
export const FEED_ROUTES: Readonly<Record<string, GuardedRoute | Everybodys>> = {
  'POST /api/v1/calendar-feeds/:id/renewal': { make: feed },
  'DELETE /api/v1/calendar-feeds/:id': { make: feed },
  'GET /api/v1/calendar-feeds/:token': { make: feedLink },
  'GET /api/v1/course-calendars/:token': { make: feedLink },
  'PUT /api/v1/webhooks/:id': { make: webhook({ ...WEBHOOK, isActive: false, version: 1 }) },
  'POST /api/v1/webhooks/:id/secret': { make: webhook() },
  'DELETE /api/v1/webhooks/:id': { make: webhook() },
  'GET /api/v1/webhooks/:id/deliveries': { make: webhook() },
  'POST /api/v1/webhooks/:id/deliveries': { make: webhook() },
  'POST /api/v1/webhooks/:id/deliveries/:deliveryId/again': {
    make: async (world) => {
      const { id, deliveryId } = await aWebhook(world);
      const ids = [id, deliveryId];
      return { real: ids, owner: world.owners.counselling.visitor, tried: [ids] };
    },
  },
  'GET /api/open/data/:file': OPEN,
  'GET /api/open/hsds/:kind': OPEN,
  'GET /api/open/hsds/:kind/:id': OPEN,
};

/** Ids in their bodies. */
export const FEED_BODIES: Readonly<Record<string, Everybodys>> = {
  'POST /api/v1/calendar-feeds': { everybodys: 'Kursträger und ihre Angebote sehen alle Mitglieder.' },
};
