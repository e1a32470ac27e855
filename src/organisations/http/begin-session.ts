import type { FastifyRequest } from 'fastify';
import type { Instant } from '#libs/calendar';
import { nameDevice } from '../application/name-device.js';
import type { SignedIn } from '../application/sign-in.js';

/** From here on the browser is signed in. A session id known before must not become a signed-in one. */
export async function beginSession(
  request: FastifyRequest,
  account: SignedIn,
  signedInAt: Instant,
): Promise<void> {
  await request.session.regenerate();
  request.session.set('actor', account.actor);
  request.session.set('epoch', account.sessionEpoch);
  request.session.set('mustChangePassword', account.mustChangePassword);
  request.session.set('mustSetUpSecondFactor', account.mustSetUpSecondFactor);
  request.session.set('signedInAt', signedInAt);
  request.session.set('device', nameDevice(request.headers['user-agent']));
}
