import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { FindRegions } from '../../regions/index.js';
import { FindStops } from '../application/find-stops.js';
import { NearbyStopResponse } from './nearby-stop.response.js';
import { StopListResponse, StopResponse } from './stop.response.js';

/** Stops of bus and rail. */
@ApiTags('catalogue')
@Controller('api/v1/stops')
export class StopsController {
  constructor(
    private readonly findStops: FindStops,
    private readonly regions: FindRegions,
  ) {}

  @Get()
  @Allow('catalogue:read')
  @ApiOkResponse({ type: StopListResponse })
  async list(): Promise<StopListResponse> {
    const { stops, nearestTo } = await this.findStops.execute();
    return {
      items: stops.map((stop) => StopResponse.of(stop)),
      municipalities: (await this.regions.municipalities()).map(({ ags, centre }) => ({
        ags,
        nearestStop: NearbyStopResponse.of(nearestTo(centre)),
      })),
      sources: [...new Set(stops.map(({ source }) => source))].sort(),
    };
  }
}
