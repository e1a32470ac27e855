import type { Visitor } from '../visitor.js';
import { aCase, type SeenCase } from '../cases.js';
import { made, type GuardedRoute } from './guarded-route.js';
import { foreignCase } from './row-makers.js';
import { World } from './world.js';

/** A case of another Beratungsstelle, as the given acts left it, and a request for it. */
const ownCase =
  (body?: object, ...acts: readonly (readonly [act: string, body?: object])[]): GuardedRoute['make'] =>
  async (world) => {
    const { visitor } = world.owners.counselling;
    const { id } = await foreignCase(world);
    for (const [act, given] of acts)
      World.expectDone(await visitor.post(`/api/v1/referrals/${id}/${act}`, given));
    return made(id, visitor, body);
  };

const need = aCase({ accessRoute: 'entitled' });

const draft =
  (): GuardedRoute['make'] =>
  async (world): ReturnType<GuardedRoute['make']> =>
    made((await enter(world, { isDraft: true })).id, world.owners.counselling.visitor);

/** A case that is addressed to the provider among the owners, who answers it. */
const addressed =
  (body?: object): GuardedRoute['make'] =>
  async (world) => {
    const { organisationId, visitor } = world.owners.provider;
    const { id } = await enter(world, { addressedProviderId: organisationId });
    return made(id, visitor, body);
  };

async function enter(world: World, given: object): Promise<SeenCase> {
  const { visitor }: { visitor: Visitor } = world.owners.counselling;
  const entered = await visitor.post<SeenCase>('/api/v1/referrals', { ...need, ...given });
  const seen = World.expectDone(entered);
  world.secrets.add(seen.id).add(seen.code);
  return seen;
}

/** Routes of single cases, for `ID_ROUTES`. */
export const CASE_ROUTES: Readonly<Record<string, GuardedRoute>> = {
  'GET /api/v1/referrals/:id': { make: ownCase() },
  'PUT /api/v1/referrals/:id': { make: ownCase({ ...need, version: 3 }) },
  'POST /api/v1/referrals/:id/submit': { make: draft() },
  'POST /api/v1/referrals/:id/pause': { make: ownCase({ reasonCode: 'other' }) },
  'POST /api/v1/referrals/:id/resume': { make: ownCase(undefined, ['pause', { reasonCode: 'other' }]) },
  'POST /api/v1/referrals/:id/end': { make: ownCase({ reasonCode: 'other' }) },
  'POST /api/v1/referrals/:id/revoke': { make: ownCase() },
  'POST /api/v1/referrals/:id/complete': { make: ownCase() },
  'POST /api/v1/referrals/:id/break-off': { make: ownCase({ reasonCode: 'other' }) },
  'POST /api/v1/referrals/:id/outside': {
    make: ownCase({ providerName: 'Volkshochschule', town: 'Anderswo', courseTitle: 'Kurs' }),
  },
  'GET /api/v1/referrals/:id/sheet': { make: ownCase() },
  'GET /api/v1/referrals/:id/messages': { make: ownCase() },
  'GET /api/v1/referrals/:id/position': { make: ownCase() },
  'GET /api/v1/referrals/:id/suggestions': { make: ownCase() },
  'POST /api/v1/referrals/addressed/:id/list': { make: addressed() },
  'POST /api/v1/referrals/addressed/:id/return': { make: addressed({ reasonCode: 'other' }) },
  'POST /api/v1/referrals/addressed/:id/reject': { make: addressed({ reasonCode: 'not-entitled' }) },
  'GET /api/v1/referrals/addressed/:id/messages': { make: addressed() },
};
