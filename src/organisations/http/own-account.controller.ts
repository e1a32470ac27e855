import { Body, Controller, Delete, Get, HttpCode, Put, Req } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { CurrentActor, SignedIn, WithFirstPassword } from '../../platform/auth/route-permission.js';
import { Sessions } from '../../platform/auth/sessions.js';
import { ChangeOwnPassword } from '../application/change-own-password.js';
import { EndOtherSessions } from '../application/end-other-sessions.js';
import { FindAccounts } from '../application/find-accounts.js';
import { ChangeOwnPasswordRequest } from './account.request.js';
import { EndedSessionsResponse, OwnAccountResponse, OwnSessionResponse } from './account.response.js';

/** One's own account: password and sessions. */
@ApiTags('session')
@Controller('api/v1/own-account')
export class OwnAccountController {
  constructor(
    private readonly accounts: FindAccounts,
    private readonly sessions: Sessions,
    private readonly changePassword: ChangeOwnPassword,
    private readonly endOtherSessions: EndOtherSessions,
  ) {}

  @Get()
  @SignedIn()
  @WithFirstPassword()
  @ApiOkResponse({ type: OwnAccountResponse })
  async read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<OwnAccountResponse> {
    const sessions = await this.sessions.of(actor.accountId, request.session.sessionId);
    return {
      login: (await this.accounts.loginOf(actor.accountId)) ?? '',
      sessions: sessions.map((session) => OwnSessionResponse.of(session)),
    };
  }

  @Put('password')
  @SignedIn()
  @WithFirstPassword()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse()
  @ApiUnprocessableEntityResponse()
  async change(
    @Body() { oldPassword, newPassword }: ChangeOwnPasswordRequest,
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<void> {
    const { sessionId } = request.session;
    const epoch = await this.changePassword.execute(actor, {
      oldPassword,
      newPassword,
      address: request.ip,
      sessionId,
    });
    request.session.set('epoch', epoch); // this session goes on under the new number
    request.session.set('mustChangePassword', false);
  }

  @Delete('other-sessions')
  @SignedIn()
  @ApiOkResponse({ type: EndedSessionsResponse })
  async endOthers(
    @CurrentActor() actor: Actor,
    @Req() request: FastifyRequest,
  ): Promise<EndedSessionsResponse> {
    return { ended: await this.endOtherSessions.execute(actor, request.session.sessionId) };
  }
}
