import { Body, Controller, Delete, Get, HttpCode, Param, Put, Req } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import type { Actor } from '#libs/kernel';
import { CurrentActor, SignedIn, WithFirstPassword } from '../../platform/auth/route-permission.js';
import { notFound } from '../../platform/refusal/refused.js';
import { EndOtherSessions } from '../application/end-other-sessions.js';
import { EndOwnSession } from '../application/end-own-session.js';
import { ChangeOwnPassword } from '../application/passwords/change-own-password.js';
import { ShowOwnAccount } from '../application/show-own-account.js';
import { ChangeOwnPasswordRequest } from './account.request.js';
import { EndedSessionsResponse, OwnAccountResponse } from './own-account.response.js';

/** One's own account: password and sessions. */
@ApiTags('session')
@Controller('api/v1/own-account')
export class OwnAccountController {
  constructor(
    private readonly showAccount: ShowOwnAccount,
    private readonly changePassword: ChangeOwnPassword,
    private readonly endSession: EndOwnSession,
    private readonly endOtherSessions: EndOtherSessions,
  ) {}

  @Get()
  @SignedIn()
  @WithFirstPassword()
  @ApiOkResponse({ type: OwnAccountResponse })
  async read(@CurrentActor() actor: Actor, @Req() request: FastifyRequest): Promise<OwnAccountResponse> {
    return OwnAccountResponse.of(await this.showAccount.execute(actor, request.session.sessionId));
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

  @Delete('sessions/:handle')
  @SignedIn()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async end(@Param('handle') handle: string, @CurrentActor() actor: Actor): Promise<void> {
    if (!/^[0-9a-f]{64}$/.test(handle)) throw notFound('Diese Sitzung');
    await this.endSession.execute(actor, handle);
  }
}
