import { Body, Controller, Get, HttpCode, Param, Put } from '@nestjs/common';
import {
  ApiForbiddenResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { KeepFrameHosts } from '../application/keep-frame-hosts.js';
import { KeepPublicContact } from '../application/keep-public-contact.js';
import { ListOwnPublications } from '../application/list-own-publications.js';
import { PublishOffering } from '../application/publish-offering.js';
import { FrameHostsRequest, PublicationRequest, CourseContactRequest } from './publication.requests.js';
import { FrameHostsResponse, OwnPublicationsResponse } from './publication.responses.js';

/** What members decide about the public course finder. */
@ApiTags('public-courses')
@Controller('api/v1')
export class PublicationsController {
  constructor(
    private readonly listOwn: ListOwnPublications,
    private readonly publishOffering: PublishOffering,
    private readonly keepContact: KeepPublicContact,
    private readonly frameHosts: KeepFrameHosts,
  ) {}

  @Get('own-publications')
  @Allow('offering:write')
  @ApiOkResponse({ type: OwnPublicationsResponse })
  async own(@CurrentActor() actor: Actor): Promise<OwnPublicationsResponse> {
    const { contact, courses } = await this.listOwn.execute(actor);
    return { contact: contact === null ? null : { ...contact }, items: [...courses] };
  }

  @Put('own-publications/contact')
  @Allow('offering:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiUnprocessableEntityResponse()
  async contact(@Body() body: CourseContactRequest, @CurrentActor() actor: Actor): Promise<void> {
    const { phone, mailAddress, website } = body;
    await this.keepContact.execute({ phone, mailAddress, website }, actor);
  }

  @Put('offerings/:id/publication')
  @Allow('offering:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiForbiddenResponse()
  @ApiNotFoundResponse()
  async publish(
    @Param('id', new RowId('Das Kursangebot')) id: string,
    @Body() { isShown }: PublicationRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.publishOffering.execute(id, isShown, actor);
  }

  @Get('settings/frame-hosts')
  @Allow('settings:write')
  @ApiOkResponse({ type: FrameHostsResponse })
  async hosts(): Promise<FrameHostsResponse> {
    return { items: [...(await this.frameHosts.origins())] };
  }

  @Put('settings/frame-hosts')
  @Allow('settings:write')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiUnprocessableEntityResponse({ description: '`no-frame-host`: one of them is no name of a site.' })
  async replaceHosts(@Body() { hosts }: FrameHostsRequest, @CurrentActor() actor: Actor): Promise<void> {
    await this.frameHosts.replace(hosts, actor);
  }
}
