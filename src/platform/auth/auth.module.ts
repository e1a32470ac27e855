import { Global, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { OpenLinkLimit } from '../links/open-link-limit.js';
import { OpenReadLimit } from '../links/open-read-limit.js';
import { LinkLimit } from '../links/link-limit.js';
import { AccessGuard } from './access.guard.js';
import { AccountLimit } from './account-limit.js';
import { CheckRoutes } from './check-routes.js';
import { ListRoutes } from './list-routes.js';
import { IdentityProvider } from './identity-provider.js';
import { SessionInForce } from './session-in-force.js';
import { SessionUse } from './session-use.js';
import { Sessions } from './sessions.js';
import { SameOriginGuard } from './same-origin.guard.js';
import { SignInLimit } from './sign-in-limit.js';

/** Rights at the route, for the HTTP process. */
@Global()
@Module({
  imports: [DiscoveryModule],
  providers: [
    { provide: APP_GUARD, useClass: SameOriginGuard },
    { provide: APP_GUARD, useClass: AccessGuard },
    ListRoutes,
    CheckRoutes,
    SignInLimit,
    LinkLimit,
    OpenLinkLimit,
    OpenReadLimit,
    Sessions,
    SessionUse,
    AccountLimit,
    SessionInForce,
    IdentityProvider,
  ],
  exports: [
    SignInLimit,
    LinkLimit,
    OpenLinkLimit,
    OpenReadLimit,
    ListRoutes,
    Sessions,
    SessionInForce,
    IdentityProvider,
  ],
})
export class AuthModule {}
