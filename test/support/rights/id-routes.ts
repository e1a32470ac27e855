import { addDays } from '#libs/calendar';
import type { OrganisationKind } from '#libs/kernel';
import { aCase } from '../cases.js';
import { courseForm } from '../courses.js';
import type { Visitor } from '../visitor.js';
import {
  aBooking,
  addressedCase,
  anOffering,
  answerLink,
  aTest,
  foreignCase,
  foreignReport,
  freshnessLink,
  placeOffer,
  testForm,
  untoldGap,
} from './row-makers.js';
import type { World } from './world.js';

/** Values of the parameters of a path, in their order. */
export type Ids = readonly string[];

/** A row to which a stranger has no right, and a request for it that would be in order. */
export interface ForeignRow {
  /** Its ids: whoever owns it gets through with them. */
  readonly real: Ids;
  readonly owner: Visitor;
  /** What a stranger might try; all must be answered like ids that never were. Usually the real ids. */
  readonly tried: readonly Ids[];
  /** A valid body, so that the request comes as far as the row. */
  readonly body?: object;
}

/** How a route with an id is tried by those who have no right to the row. */
export interface GuardedRoute {
  /** “Foreign row maker”: a new row of somebody else. */
  readonly make: (world: World) => Promise<ForeignRow>;
  /** Kinds to whom the row is foreign, where that are others than those bound to rows by the table of rights. */
  readonly strangers?: readonly OrganisationKind[];
  /** Kinds that may read the row but not do this, with the code that tells them so. All others get “not there”. */
  readonly toldWhy?: Readonly<Partial<Record<OrganisationKind, string>>>;
}

/** A route with an id at which there is no row of somebody else, and why. */
export interface OpenRoute {
  readonly everybodys: string;
}

const made = (id: string, owner: Visitor, body?: object): ForeignRow => ({
  real: [id],
  owner,
  tried: [[id]],
  ...(body === undefined ? {} : { body }),
});

const offering =
  (body?: (world: World) => object): GuardedRoute['make'] =>
  async (world) =>
    made(await anOffering(world, 'owners'), world.owners.provider.visitor, body?.(world));

/** Everybody reads courses, so a provider is told that this one is not its own. */
const NOT_OWN = { provider: 'not-own-offering' } as const;

const planned = ({ house }: World): object => ({
  kind: 'planned',
  plannedOn: addDays(house.clock.today(), 30),
});

const gapLink =
  (body?: (world: World, gapId: string) => object): GuardedRoute['make'] =>
  async (world) => {
    const [valid, expired] = [await answerLink(world, 1), await answerLink(world, 61)];
    return {
      ...made(valid.token, world.house.visitor(), body?.(world, valid.gapId)),
      tried: [[valid.hash], [expired.token], [`${valid.token}x`]],
    };
  };

const freshness =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const [valid, expired] = [await freshnessLink(world, 3), await freshnessLink(world, -1)];
    return {
      ...made(valid.token, world.house.visitor(), body),
      tried: [[valid.hash], [expired.token], [`${valid.token}x`]],
    };
  };

const ownCase =
  (body?: object): GuardedRoute['make'] =>
  async (world) =>
    made((await foreignCase(world)).id, world.owners.counselling.visitor, body);

const addressed =
  (body?: object): GuardedRoute['make'] =>
  async (world) =>
    made(await addressedCase(world), world.owners.provider.visitor, body);

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

/**
 * Every route with an id, and how to make a row of another organisation for it. A new route fails the story until it stands here.
 * Name it as the story prints it: method and path with its parameters.
 */
export const ID_ROUTES: Readonly<Record<string, GuardedRoute | OpenRoute>> = {
  'GET /api/v1/regions/boundaries/:hash': { everybodys: 'Gemeindegrenzen sind öffentliche Daten.' },
  'GET /api/v1/offerings/:id': { everybodys: 'Kursangebote sehen alle Mitglieder.' },
  'GET /api/v1/mails/:id': {
    everybodys: 'Das Postbuch gehört der Installation; was es zu Fällen enthält, bleibt verdeckt.',
  },
  'PUT /api/v1/offerings/:id': {
    make: offering(({ house, sites }) => courseForm(house, sites.strangers, { version: 1 })),
    toldWhy: NOT_OWN,
  },
  'PUT /api/v1/offerings/:id/places': { make: offering(() => ({ sections: [] })), toldWhy: NOT_OWN },
  'POST /api/v1/offerings/:id/confirmation': { make: offering(), toldWhy: NOT_OWN },
  'DELETE /api/v1/demand-reports/:id': {
    make: async (world) => made(await foreignReport(world), world.owners.counselling.visitor),
  },
  'GET /api/v1/referrals/:id': { make: ownCase() },
  'GET /api/v1/referrals/:id/messages': { make: ownCase() },
  'GET /api/v1/referrals/:id/sheet': { make: ownCase() },
  'PUT /api/v1/referrals/:id': { make: ownCase({ ...aCase({ accessRoute: 'entitled' }), version: 1 }) },
  'POST /api/v1/referrals/:id/submit': { make: ownCase() },
  'POST /api/v1/referrals/:id/pause': { make: ownCase({ reasonCode: 'not-reachable' }) },
  'POST /api/v1/referrals/:id/resume': { make: ownCase() },
  'POST /api/v1/referrals/:id/end': { make: ownCase(REASON) },
  'POST /api/v1/referrals/:id/revoke': { make: ownCase() },
  'POST /api/v1/referrals/:id/complete': { make: ownCase() },
  'POST /api/v1/referrals/:id/break-off': { make: ownCase(REASON) },
  'POST /api/v1/referrals/:id/outside': {
    make: ownCase({
      providerName: 'Volkshochschule Musterstadt',
      town: 'Musterstadt',
      courseTitle: 'Kurs 1',
    }),
  },
  'POST /api/v1/referrals/addressed/:id/list': { make: addressed() },
  'GET /api/v1/referrals/addressed/:id/messages': { make: addressed() },
  'POST /api/v1/referrals/addressed/:id/return': { make: addressed(REASON) },
  'POST /api/v1/referrals/addressed/:id/reject': { make: addressed({ reasonCode: 'not-entitled' }) },
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
  'POST /api/v1/offerings/:id/next-offer': { make: offering() },
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
  'GET /api/v1/gaps/:id': {
    make: async (world) => made(await untoldGap(world), world.strangers.district.visitor),
  },
  'POST /api/v1/gaps/:id/answers': {
    make: async (world) => made(await untoldGap(world), world.strangers.district.visitor, planned(world)),
    toldWhy: { bamf: 'not-told' },
  },
  'GET /api/v1/gap-answers/:token': { make: gapLink() },
  'POST /api/v1/gap-answers/:token': {
    make: gapLink((world, gapId) => ({ gapId, ...planned(world) })),
  },
  'GET /api/v1/freshness-answers/:token': { make: freshness() },
  'POST /api/v1/freshness-answers/:token': { make: freshness({ offerings: [] }) },
};
