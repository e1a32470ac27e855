import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import type { Permission } from '#libs/rights';

/** What a route demands: a permission, any signed-in account, an administrator, or nothing. */
export type RouteDemand = Permission | 'signed-in' | 'administrator' | 'public';

export const ROUTE_DEMAND = 'kurskreis:route-demand';

/** The route is for organisations that hold this permission. Each route says one of these three, or the server does not start. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(ROUTE_DEMAND, permission);

/** The route is for everybody who is signed in. */
export const SignedIn = (): MethodDecorator => SetMetadata(ROUTE_DEMAND, 'signed-in');

/** The route is for administrators of the installation. */
export const AdministratorOnly = (): MethodDecorator => SetMetadata(ROUTE_DEMAND, 'administrator');

/** The route is for everybody, without an account. */
export const Public = (): MethodDecorator => SetMetadata(ROUTE_DEMAND, 'public');

export const WITH_FIRST_PASSWORD = 'kurskreis:with-first-password';

/** The route is open also before the first password, which an administrator knows, was changed. */
export const WithFirstPassword = (): MethodDecorator => SetMetadata(WITH_FIRST_PASSWORD, true);

/** A request after the session guard has looked at it. */
export interface RequestWithActor extends FastifyRequest {
  actor?: Actor;
}

/** The actor of the request, for use cases that judge rows. */
export const CurrentActor = createParamDecorator((_data: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<RequestWithActor>();
  if (actor === undefined) throw new Error('a public route has no actor');
  return actor;
});

/** The id of the session of the request: a secret, for asking later whether it still holds. */
export const CurrentSessionId = createParamDecorator(
  (_data: unknown, context: ExecutionContext): string =>
    context.switchToHttp().getRequest<RequestWithActor>().session.sessionId,
);
