import { Body, Controller, Delete, Get, HttpCode, Post, Req } from '@nestjs/common';
import { ApiCreatedResponse, ApiNoContentResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { CurrentActor, Public, SignedIn, WithFirstPassword } from '../../platform/auth/route-permission.js';
import { SESSION_SECONDS } from '../../platform/auth/session-plugins.js';
import { Clock } from '../../platform/clock/clock.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindOrganisations } from '../application/find-organisations.js';
import { nameDevice } from '../application/name-device.js';
import { SignIn } from '../application/sign-in.js';
import { SignInRequest } from './session.request.js';
import { SessionResponse } from './session.response.js';

/** Signing in and out. */
@ApiTags('session')
@Controller('api/v1/session')
export class SessionController {
  constructor(
    private readonly signIn: SignIn,
    private readonly organisations: FindOrganisations,
    private readonly clock: Clock,
  ) {}

  @Post()
  @Public()
  @ApiCreatedResponse({ type: SessionResponse })
  async create(@Body() body: SignInRequest, @Req() request: FastifyRequest): Promise<SessionResponse> {
    const account = await this.signIn.execute({
      login: body.login,
      password: body.password,
      address: request.ip,
    });
    await request.session.regenerate(); // a session id known before the sign-in must not become a signed-in one
    request.session.set('actor', account.actor);
    request.session.set('epoch', account.sessionEpoch);
    request.session.set('mustChangePassword', account.mustChangePassword);
    request.session.set('signedInAt', this.clock.now());
    request.session.set('device', nameDevice(request.headers['user-agent']));
    return this.describe(account.actor, request);
  }

  @Get()
  @SignedIn()
  @WithFirstPassword()
  @ApiOkResponse({ type: SessionResponse })
  read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<SessionResponse> {
    return this.describe(actor, request);
  }

  @Delete()
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  async delete(@Req() request: FastifyRequest): Promise<void> {
    await request.session.destroy();
  }

  private async describe(actor: Actor, request: FastifyRequest): Promise<SessionResponse> {
    const organisation = await this.organisations.one(actor.organisationId);
    if (organisation === null) throw notFound('Die Organisation');
    return SessionResponse.of(actor, organisation, {
      endsInSeconds: this.secondsLeft(request),
      mustChangePassword: request.session.get('mustChangePassword') ?? false,
    });
  }

  private secondsLeft({ session }: FastifyRequest): number {
    const since = session.get('signedInAt');
    if (since === undefined) return 0;
    const passed = (Date.parse(this.clock.now()) - Date.parse(since)) / 1000;
    return Math.max(0, Math.round(SESSION_SECONDS - passed));
  }
}
