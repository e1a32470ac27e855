import { Controller, Get, Query } from '@nestjs/common';
import { ApiBadRequestResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Allow } from '../../platform/auth/route-permission.js';
import { ReadTrends } from '../application/read-trends.js';
import { ReadTrendsRequest } from './trends.request.js';
import { TrendsResponse } from './trends.response.js';

/** Figures over months. */
@ApiTags('trends')
@Controller('api/v1/trends')
export class TrendsController {
  constructor(private readonly readTrends: ReadTrends) {}

  @Get()
  @Allow('trend:read')
  @ApiOkResponse({ type: TrendsResponse })
  @ApiBadRequestResponse({ description: '`one-scope-only`, `period-upside-down`, `period-too-long`.' })
  async read(@Query() query: ReadTrendsRequest): Promise<TrendsResponse> {
    return TrendsResponse.of(await this.readTrends.execute(query.toQuery()));
  }
}
