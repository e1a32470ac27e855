import { Body, Controller, Get, HttpCode, Post } from '@nestjs/common';
import { ApiAcceptedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { localDate } from '#libs/calendar';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { FindGapChecks } from '../application/find-gap-checks.js';
import { RequestGapCheck } from '../application/request-gap-check.js';
import { RequestGapCheckRequest } from './gap-checks.request.js';
import { GapCheckRequestedResponse, GapChecksResponse } from './gap-checks.response.js';

/** Checks that were made, and asking for one. */
@ApiTags('gap-checks')
@Controller('api/v1/gap-checks')
export class GapChecksController {
  constructor(
    private readonly findGapChecks: FindGapChecks,
    private readonly requestGapCheck: RequestGapCheck,
  ) {}

  @Get()
  @Allow('gap:read')
  @ApiOkResponse({ type: GapChecksResponse })
  async list(): Promise<GapChecksResponse> {
    return GapChecksResponse.of(await this.findGapChecks.execute());
  }

  @Post()
  @Allow('gap-check:run')
  @HttpCode(202)
  @ApiAcceptedResponse({ type: GapCheckRequestedResponse })
  async request(
    @Body() body: RequestGapCheckRequest,
    @CurrentActor() actor: Actor,
  ): Promise<GapCheckRequestedResponse> {
    const wished = body.date === undefined ? null : localDate(body.date);
    return this.requestGapCheck.execute(actor, wished);
  }
}
