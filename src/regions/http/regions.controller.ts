import { Controller, Get, Header, Param } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { KeptByBrowser } from '../../platform/http/kept-by-browser.js';
import { notFound } from '../../platform/refusal/refused.js';
import { FindRegions } from '../application/find-regions.js';
import { RegionsResponse } from './regions.response.js';

/** Names, figures and outlines of the areas. */
@ApiTags('regions')
@Controller('api/v1/regions')
export class RegionsController {
  constructor(private readonly regions: FindRegions) {}

  @Get()
  @Allow('region:read')
  @KeptByBrowser()
  @ApiOkResponse({ type: RegionsResponse })
  async read(): Promise<RegionsResponse> {
    return RegionsResponse.of(await this.regions.picture());
  }

  @Get('boundaries/:hash')
  @Allow('region:read')
  @Header('content-type', 'application/geo+json; charset=utf-8')
  @Header('cache-control', 'public, max-age=31536000, immutable')
  @ApiOkResponse({ description: 'GeoJSON FeatureCollection; properties `ags`, `name`.' })
  @ApiNotFoundResponse()
  async readBoundaries(@Param('hash') hash: string): Promise<string> {
    const { boundaries } = await this.regions.picture();
    if (boundaries.hash !== hash) throw notFound('Diese Fassung der Gemeindegrenzen');
    return boundaries.json;
  }
}
