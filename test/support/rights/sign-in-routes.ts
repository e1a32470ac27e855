import { randomUUID } from 'node:crypto';
import { newLinkToken } from '../../../src/platform/links/link-token.js';
import { STORY_PASSWORD } from '../house.js';
import { made, type ForeignRow, type GuardedRoute } from './guarded-route.js';
import type { World } from './world.js';

/** An open invitation, found by its link alone. */
const invitation =
  (body?: object): GuardedRoute['make'] =>
  async (world): Promise<ForeignRow> => {
    const { token, hash } = newLinkToken();
    await world.house.query(
      `INSERT INTO account_invitation (id, organisation_id, login, is_administrator, token_hash, invited_at, expires_at)
       VALUES ($1, $2, $3, false, $4, $5::timestamptz, $5::timestamptz + interval '7 days')`,
      [randomUUID(), world.owners.provider.organisationId, `invited-${hash}`, hash, world.house.clock.now()],
    );
    return { ...made(token, world.house.visitor(), body), tried: [[hash], [`${token}x`]] };
  };

/** A second session of somebody else, by the name it has in their list. */
async function session(world: World): Promise<ForeignRow> {
  await world.house.signIn('owner-provider');
  const { visitor } = world.owners.provider;
  const { body } = await visitor.get<{ sessions: readonly { handle: string; isThis: boolean }[] }>(
    '/api/v1/own-account',
  );
  const other = body.sessions.find(({ isThis }) => !isThis);
  if (other === undefined) throw new Error('there is no second session');
  return made(other.handle, visitor);
}

/** Routes of sign-in whose rows are somebody's own, for `ID_ROUTES`. */
export const SIGN_IN_ROUTES: Readonly<Record<string, GuardedRoute>> = {
  'GET /api/v1/open-invitations/:token': { make: invitation() },
  'POST /api/v1/open-invitations/:token/accept': { make: invitation({ password: STORY_PASSWORD }) },
  'DELETE /api/v1/own-account/sessions/:handle': {
    make: session,
    strangers: ['provider', 'counselling', 'district'],
  },
};
