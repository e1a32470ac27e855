import { Body, Controller, Delete, Get, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { IdentityProvider } from '../../platform/auth/identity-provider.js';
import { CurrentActor, Public, SignedIn, WithFirstPassword } from '../../platform/auth/route-permission.js';
import { SESSION_SECONDS } from '../../platform/auth/session-plugins.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindOrganisations } from '../application/find-organisations.js';
import { SignIn } from '../application/sign-in.js';
import { beginSession } from './begin-session.js';
import { SignInRequest } from './session.request.js';
import { SessionResponse, SignedOutResponse, SignInWaysResponse } from './session.response.js';

/** Signing in and out. */
@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly organisations: FindOrganisations,
    private readonly provider: IdentityProvider,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionResponse })
  async create(@Body() body: SignInRequest, @Req() request: FastifyRequest): Promise<SessionResponse> {
    const account = await this.signIn.execute({
      login: body.login,
      password: body.password,
      code: body.code ?? null,
      address: request.ip,
    });
    await beginSession(request, account, this.clock.now());
    return this.describe(account.actor, request);
  }

  @Get()
  @SignedIn()
  @WithFirstPassword()
  @ApiOkResponse({ type: SessionResponse })
  read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SessionResponse> {
    return this.describe(actor, request);
  }

  @Get('ways')
  @Public()
  @ApiOkResponse({ type: SignInWaysResponse })
  ways(): SignInWaysResponse {
    return { providerLabel: this.provider.label };
  }

  @Delete()
  @Public()
  @ApiOkResponse({ type: SignedOutResponse })
  async delete(@Req() request: FastifyRequest): Promise<SignedOutResponse> {
    const idToken = request.session.get('idToken');
    await request.session.destroy();
    return { goOnAt: idToken === undefined ? null : await this.provider.endAddress(idToken) };
  }

  private async describe(actor: Actor, request: FastifyRequest): Promise<SessionResponse> {
    const organisation = await this.organisations.one(actor.organisationId);
    if (organisation === null) throw notFound('Die Organisation');
    return SessionResponse.of(actor, organisation, {
      endsInSeconds: this.secondsLeft(request),
      mustChangePassword: request.session.get('mustChangePassword') ?? false,
      mustSetUpSecondFactor: request.session.get('mustSetUpSecondFactor') ?? false,
    });
  }

  private secondsLeft({ session }: FastifyRequest): number {
    const since = session.get('signedInAt');
    if (since === undefined) return 0;
    const passed = (Date.parse(this.clock.now()) - Date.parse(since)) / 1000;
    return Math.max(0, Math.round(SESSION_SECONDS - passed));
  }
}
