import { Controller, Get, Logger, Query, Redirect, Req, UseInterceptors } from '@nestjs/common';
import { ApiExcludeEndpoint, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { IdentityProvider, ProviderFailed } from '../../platform/auth/identity-provider.js';
import { Public } from '../../platform/auth/route-permission.js';
import type { BegunAtProvider } from '../../platform/auth/session-plugins.js';
import { Clock } from '../../platform/clock/clock.js';
import { ownPage } from '../../platform/http/own-page.js';
import { OpenReadLimit } from '../../platform/links/open-read-limit.js';
import { Refused } from '../../platform/refusal/refused.js';
import { SignInThroughProvider } from '../application/identity/sign-in-through-provider.js';
import { beginSession } from './begin-session.js';
import { BeginAtProviderRequest } from './provider-sign-in.request.js';

interface GoOn {
  readonly url: string;
}

/** How long somebody may take at the identity provider. */
const LONGEST_MILLISECONDS = 15 * 60_000;

const SEE_OTHER = 303;

/** There and back to the identity provider, by the address of the browser. Whatever goes wrong ends on the sign-in page, with its reason. */
@ApiTags('session')
@UseInterceptors(OpenReadLimit)
@Controller('api/v1/session/provider')
export class ProviderSignInController {
  private readonly logger = new Logger(ProviderSignInController.name);

  constructor(
    private readonly provider: IdentityProvider,
    private readonly signIn: SignInThroughProvider,
    private readonly clock: Clock,
  ) {}

  @Get()
  @Public()
  @Redirect('/anmelden', SEE_OTHER)
  @ApiExcludeEndpoint()
  async begin(
    @Query() { zurueck, einladung }: BeginAtProviderRequest,
    @Req() request: FastifyRequest,
  ): Promise<GoOn> {
    if (this.provider.label === null) return failed('provider-missing');
    return this.orFailed(async () => {
      const { address, challenge } = await this.provider.begin();
      request.session.set('atProvider', {
        ...challenge,
        begunAt: this.clock.now(),
        target: ownPage(zurueck),
        invitation: einladung ?? null,
      });
      return { url: address };
    });
  }

  @Get('callback')
  @Public()
  @Redirect('/anmelden', SEE_OTHER)
  @ApiExcludeEndpoint()
  async comeBack(@Req() request: FastifyRequest): Promise<GoOn> {
    const begun = request.session.get('atProvider');
    request.session.set('atProvider', undefined); // whatever comes of it, it is used once
    if (begun === undefined || !this.isInTime(begun)) return failed('provider-expired');
    return this.orFailed(async () => {
      const identity = await this.provider.complete(queryOf(request.url), begun);
      const account = await this.signIn.execute(identity, begun.invitation);
      await beginSession(request, account, this.clock.now());
      request.session.set('idToken', identity.idToken);
      this.logger.log('signed in by the identity provider');
      return { url: begun.target };
    });
  }

  private isInTime({ begunAt }: BegunAtProvider): boolean {
    return Date.parse(this.clock.now()) - Date.parse(begunAt) <= LONGEST_MILLISECONDS;
  }

  private async orFailed(work: () => Promise<GoOn>): Promise<GoOn> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof Refused) return failed(error.refusal.code);
      if (!(error instanceof ProviderFailed)) throw error;
      this.logger.warn({ fault: error.fault, reason: String(error.cause) }, 'identity provider');
      return failed(error.fault);
    }
  }
}

/** The sign-in page says the sentence; the code in the address says nothing of anybody. */
function failed(code: string): GoOn {
  return { url: `/anmelden?fehler=${encodeURIComponent(code)}` };
}

function queryOf(url: string): string {
  const start = url.indexOf('?');
  return start === -1 ? '' : url.slice(start);
}
