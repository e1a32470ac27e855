import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConflictResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { FindPlans } from '../application/find-plans.js';
import { ReadForecast } from '../application/read-forecast.js';
import { ReadWhatIf } from '../application/read-what-if.js';
import { RequestPlan } from '../application/request-plan.js';
import { ForecastRequest, WhatIfRequest } from './planning.requests.js';
import {
  ForecastResponse,
  ForecastRowResponse,
  PlanRunResponse,
  PlanRunsResponse,
  WhatIfResponse,
} from './planning.responses.js';

/** Looking ahead: the search for course starts, what would be, what will come. */
@ApiTags('planning')
@Controller('api/v1/planning')
export class PlanningController {
  constructor(
    private readonly requestPlan: RequestPlan,
    private readonly findPlans: FindPlans,
    private readonly readWhatIf: ReadWhatIf,
    private readonly readForecast: ReadForecast,
  ) {}

  @Get('runs')
  @Allow('plan:read')
  @ApiOkResponse({ type: PlanRunsResponse })
  async runs(): Promise<PlanRunsResponse> {
    return { items: (await this.findPlans.latest()).map((run) => PlanRunResponse.of(run)) };
  }

  @Post('runs')
  @Allow('plan:run')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: PlanRunResponse })
  async request(@CurrentActor() actor: Actor): Promise<PlanRunResponse> {
    return PlanRunResponse.of(await this.requestPlan.execute(actor));
  }

  @Post('runs/:id/cancel')
  @Allow('plan:run')
  @HttpCode(200)
  @ApiOkResponse({ type: PlanRunResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async cancel(
    @Param('id', new RowId('Diese Planung')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<PlanRunResponse> {
    return PlanRunResponse.of(await this.requestPlan.cancel(id, actor));
  }

  @Post('what-if')
  @Allow('plan:run')
  @HttpCode(200)
  @ApiOkResponse({ type: WhatIfResponse })
  async whatIf(@Body() body: WhatIfRequest): Promise<WhatIfResponse> {
    return WhatIfResponse.of(await this.readWhatIf.execute(body.toChanges(), body.formatCode));
  }

  @Get('forecast')
  @Allow('plan:run')
  @ApiOkResponse({ type: ForecastResponse })
  async forecast(@Query() query: ForecastRequest): Promise<ForecastResponse> {
    const rows = await this.readForecast.execute(query.toClosedRoutes());
    return { items: rows.map((row) => ForecastRowResponse.of(row)) };
  }
}
