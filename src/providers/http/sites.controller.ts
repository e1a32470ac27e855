import { Body, Controller, Get, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { FindStops } from '../../stops/index.js';
import { FindProviders } from '../application/find-providers.js';
import { FindSites } from '../application/find-sites.js';
import { KeepSite } from '../application/keep-site.js';
import { SiteRequest } from './site.request.js';
import { AddedSiteResponse, SiteListResponse, SiteResponse } from './site.response.js';

/** Where courses take place. */
@ApiTags('catalogue')
@Controller('api/v1/sites')
export class SitesController {
  constructor(
    private readonly sites: FindSites,
    private readonly providers: FindProviders,
    private readonly keepSite: KeepSite,
    private readonly findStops: FindStops,
  ) {}

  @Get()
  @Allow('catalogue:read')
  @ApiOkResponse({ type: SiteListResponse })
  async list(): Promise<SiteListResponse> {
    const [sites, providers] = [await this.sites.all(), await this.providers.all()];
    const { nearestTo } = await this.findStops.execute();
    const byId = new Map(providers.map((provider) => [provider.id, provider]));
    return {
      items: sites.flatMap((site) => {
        const provider = byId.get(site.providerId);
        return provider === undefined ? [] : [SiteResponse.of(site, provider, nearestTo(site.place))];
      }),
    };
  }

  @Post()
  @Allow('offering:write')
  @ApiCreatedResponse({ type: AddedSiteResponse })
  @ApiUnprocessableEntityResponse()
  async add(@Body() body: SiteRequest, @CurrentActor() actor: Actor): Promise<AddedSiteResponse> {
    return AddedSiteResponse.of(await this.keepSite.add(actor, actor.organisationId, body.toForm()));
  }
}
