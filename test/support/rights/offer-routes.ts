import { made, type GuardedRoute } from './guarded-route.js';
import { aBooking, anOffering, aTest, placeOffer, testForm } from './row-makers.js';
import type { World } from './world.js';

const offer =
  (owner: 'counselling' | 'provider', state: 'open' | 'accepted', body?: object): GuardedRoute['make'] =>
  async (world) =>
    made((await placeOffer(world, state)).id, world.owners[owner].visitor, body);

const clientLink =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const { token, hash, oldToken } = await placeOffer(world, 'open');
    return { ...made(token, world.house.visitor(), body), tried: [[hash], [oldToken], [`${token}x`]] };
  };

const test =
  (body?: (world: World) => object): GuardedRoute['make'] =>
  async (world) =>
    made(await aTest(world, 'owners'), world.owners.provider.visitor, body?.(world));

const booking =
  (owner: 'counselling' | 'provider', body?: object): GuardedRoute['make'] =>
  async (world) =>
    made(await aBooking(world), world.owners[owner].visitor, body);

const REASON = { reasonCode: 'other' };

/** Everybody who may reads the calendar of tests, so a provider is told that this one is not its own. */
const NOT_OWN_TEST = { provider: 'not-own-test' } as const;
const TEST_CALENDAR = { everybodys: 'Den Kalender der Einstufungstests sehen alle, die dieses Recht haben.' };

/** Routes of place offers, of links for people and of placement tests, for `ID_ROUTES`. */
export const OFFER_ROUTES: Readonly<Record<string, GuardedRoute | typeof TEST_CALENDAR>> = {
  'GET /api/v1/place-offers/:id': { make: offer('counselling', 'open') },
  'POST /api/v1/place-offers/:id/accept': { make: offer('counselling', 'open') },
  'POST /api/v1/place-offers/:id/client-link': { make: offer('counselling', 'open') },
  'POST /api/v1/place-offers/:id/decline': { make: offer('counselling', 'open', REASON) },
  'POST /api/v1/place-offers/:id/give-back': { make: offer('counselling', 'accepted', REASON) },
  'POST /api/v1/place-offers/:id/enrol': { make: offer('provider', 'accepted') },
  'POST /api/v1/place-offers/:id/turn-away': { make: offer('provider', 'accepted', REASON) },
  'POST /api/v1/place-offers/:id/withdraw': {
    make: offer('provider', 'open', { reasonCode: 'made-by-mistake' }),
  },
  'POST /api/v1/offerings/:id/next-offer': {
    make: async (world) => made(await anOffering(world, 'owners'), world.owners.provider.visitor),
  },
  'GET /api/v1/client-offers/:token': { make: clientLink() },
  'GET /api/v1/client-offers/:token/calendar': { make: clientLink() },
  'POST /api/v1/client-offers/:token/accept': { make: clientLink() },
  'POST /api/v1/client-offers/:token/decline': { make: clientLink(REASON) },
  'GET /api/v1/placement-tests/:id': TEST_CALENDAR,
  'GET /api/v1/placement-tests/:id/calendar': TEST_CALENDAR,
  'POST /api/v1/placement-tests/:id/bookings': TEST_CALENDAR,
  'GET /api/v1/placement-tests/:id/bookings': { make: test(), toldWhy: NOT_OWN_TEST },
  'PUT /api/v1/placement-tests/:id': {
    make: test((world) => ({ ...testForm(world, world.sites.strangers), version: 1 })),
    toldWhy: NOT_OWN_TEST,
  },
  'POST /api/v1/placement-tests/:id/cancel': { make: test(() => REASON), toldWhy: NOT_OWN_TEST },
  'POST /api/v1/placement-test-bookings/:id/cancel': { make: booking('counselling') },
  'POST /api/v1/placement-test-bookings/:id/result': { make: booking('provider', { level: 'A1' }) },
};
