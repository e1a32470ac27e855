import { Body, Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { AdministratorOnly, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { FindInvitations } from '../application/invitations/find-invitations.js';
import { InviteToAccount } from '../application/invitations/invite-to-account.js';
import { WithdrawInvitation } from '../application/invitations/withdraw-invitation.js';
import { InviteRequest } from './account.request.js';
import { InvitationListResponse, InvitationResponse, InvitedResponse } from './invitation.response.js';

/** Invitations to accounts, for administrators. */
@ApiTags('administration')
@Controller('api/v1/account-invitations')
export class AccountInvitationsController {
  constructor(
    private readonly findInvitations: FindInvitations,
    private readonly inviteToAccount: InviteToAccount,
    private readonly withdrawInvitation: WithdrawInvitation,
  ) {}

  @Get()
  @AdministratorOnly()
  @ApiOkResponse({ type: InvitationListResponse })
  async list(): Promise<InvitationListResponse> {
    return { items: (await this.findInvitations.execute()).map((one) => InvitationResponse.of(one)) };
  }

  @Post()
  @AdministratorOnly()
  @ApiCreatedResponse({ type: InvitedResponse })
  @ApiConflictResponse({ description: '`login-taken` or `already-invited`.' })
  @ApiUnprocessableEntityResponse()
  async invite(@Body() body: InviteRequest, @CurrentActor() actor: Actor): Promise<InvitedResponse> {
    return { id: await this.inviteToAccount.execute(actor, body) };
  }

  @Delete(':id')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiConflictResponse({ description: '`invitation-accepted`.' })
  @ApiNotFoundResponse()
  async withdraw(
    @Param('id', new RowId('Diese Einladung')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.withdrawInvitation.execute(actor, id);
  }
}
