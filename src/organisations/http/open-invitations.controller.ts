import { Body, Controller, Get, Header, HttpCode, Param, Post, UseInterceptors } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import { Public } from '../../platform/auth/route-permission.js';
import { LimitLinks } from '../../platform/links/limit-links.js';
import { AcceptInvitation } from '../application/invitations/accept-invitation.js';
import { OpenInvitation } from '../application/invitations/open-invitation.js';
import { AcceptInvitationRequest } from './account.request.js';
import { OpenedInvitationResponse } from './invitation.response.js';

/** An invitation by the link of its mail, where the link is the right. */
@ApiTags('session')
@Controller('api/v1/open-invitations/:token')
@UseInterceptors(LimitLinks)
export class OpenInvitationsController {
  constructor(
    private readonly openInvitation: OpenInvitation,
    private readonly acceptInvitation: AcceptInvitation,
  ) {}

  @Get()
  @Public()
  @Header('referrer-policy', 'no-referrer')
  @ApiOkResponse({ type: OpenedInvitationResponse })
  @ApiNotFoundResponse()
  async open(@Param('token') token: string): Promise<OpenedInvitationResponse> {
    return OpenedInvitationResponse.of(await this.openInvitation.execute(token));
  }

  @Post('accept')
  @Public()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: '`login-taken`.' })
  @ApiUnprocessableEntityResponse()
  async accept(@Param('token') token: string, @Body() { password }: AcceptInvitationRequest): Promise<void> {
    await this.acceptInvitation.withPassword(token, password);
  }
}
