import { Controller, Get, Query } from '@nestjs/common';
import { ApiNotFoundResponse, ApiOkResponse, ApiTags, ApiUnprocessableEntityResponse } from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { ReadReachDemand } from '../application/read-reach-demand.js';
import { ReachDemandRequest } from './reach-demand.request.js';
import { ReachDemandResponse } from './reach-demand.response.js';

/** What a provider could fill a course with. */
@ApiTags('coverage')
@Controller('api/v1/reach-demand')
export class ReachDemandController {
  constructor(private readonly readReachDemand: ReadReachDemand) {}

  @Get()
  @Allow('reach-demand:read')
  @ApiOkResponse({ type: ReachDemandResponse })
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async read(
    @Query() { siteId, format }: ReachDemandRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReachDemandResponse> {
    const reading = await this.readReachDemand.execute(actor, { siteId, formatCode: format });
    return ReachDemandResponse.of(reading);
  }
}
