import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { FindStops } from '../../stops/index.js';
import { FindProviders } from '../application/find-providers.js';
import { FindSites } from '../application/find-sites.js';
import { SiteListResponse, SiteResponse } from './site.response.js';

/** Where courses take place. */
@ApiTags('catalogue')
@Controller('api/v1/sites')
export class SitesController {
  constructor(
    private readonly sites: FindSites,
    private readonly providers: FindProviders,
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
}
