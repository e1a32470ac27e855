import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { FindOrganisations } from '../../organisations/index.js';
import { AdministratorOnly, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindApprovals } from '../application/find-approvals.js';
import { FindSites } from '../application/find-sites.js';
import { GrantApproval } from '../application/grant-approval.js';
import { KeepSite } from '../application/keep-site.js';
import { WithdrawApproval } from '../application/withdraw-approval.js';
import { KeptSiteListResponse, KeptSiteResponse } from './kept-site.response.js';
import { AddedResponse } from './organisation.response.js';
import { ApprovalKeyRequest, ApprovalRequest, SiteRequest } from './site.request.js';

const ORGANISATION = new RowId('Diese Organisation');
const SITE = new RowId('Diesen Kursort');

/** Sites of providers and what may be taught there, for administrators. */
@ApiTags('administration')
@Controller('api/v1')
export class KeptSitesController {
  constructor(
    private readonly organisations: FindOrganisations,
    private readonly sites: FindSites,
    private readonly approvals: FindApprovals,
    private readonly keepSite: KeepSite,
    private readonly grantApproval: GrantApproval,
    private readonly withdrawApproval: WithdrawApproval,
  ) {}

  @Get('organisations/:id/sites')
  @AdministratorOnly()
  @ApiOkResponse({ type: KeptSiteListResponse })
  @ApiNotFoundResponse()
  async list(@Param('id', ORGANISATION) id: string): Promise<KeptSiteListResponse> {
    if ((await this.organisations.one(id)) === null) throw notFound('Diese Organisation');
    const sites = (await this.sites.all()).filter(({ providerId }) => providerId === id);
    const approvals = await this.approvals.all();
    return { items: sites.map((site) => KeptSiteResponse.of(site, approvals)) };
  }

  @Post('organisations/:id/sites')
  @AdministratorOnly()
  @ApiCreatedResponse({ type: AddedResponse })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async add(
    @Param('id', ORGANISATION) id: string,
    @Body() body: SiteRequest,
    @CurrentActor() actor: Actor,
  ): Promise<AddedResponse> {
    return { id: (await this.keepSite.add(actor, id, body.toForm())).id };
  }

  @Put('sites/:id')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async change(
    @Param('id', SITE) id: string,
    @Body() body: SiteRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.keepSite.change(actor, id, body.toForm());
  }

  @Put('sites/:id/approvals')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async grant(
    @Param('id', SITE) siteId: string,
    @Body() { courseTypeCode, from, until }: ApprovalRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.grantApproval.execute(actor, { siteId, courseTypeCode, from, until });
  }

  @Delete('sites/:id/approvals')
  @AdministratorOnly()
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async withdraw(
    @Param('id', SITE) siteId: string,
    @Query() { courseTypeCode, from }: ApprovalKeyRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.withdrawApproval.execute(actor, { siteId, courseTypeCode, from });
  }
}
