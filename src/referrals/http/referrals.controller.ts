import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { AddClocks } from '../application/add-clocks.js';
import { EndReferral } from '../application/end-referral.js';
import { ListReferrals } from '../application/list-referrals.js';
import { PlaceReferral } from '../application/place-referral.js';
import { readReferralCursor, writeReferralCursor } from './referral-cursor.js';
import { EndReferralRequest, ListReferralsRequest, PlaceReferralRequest } from './referral.requests.js';
import { ReferralPageResponse, ReferralResponse } from './referral.response.js';

/** One's own cases. */
@ApiTags('referrals')
@Controller('api/v1/referrals')
export class ReferralsController {
  constructor(
    private readonly listReferrals: ListReferrals,
    private readonly placeReferral: PlaceReferral,
    private readonly endReferral: EndReferral,
    private readonly addClocks: AddClocks,
  ) {}

  @Get()
  @Allow('referral:read')
  @ApiOkResponse({ type: ReferralPageResponse })
  async list(
    @Query() query: ListReferralsRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralPageResponse> {
    const page = { filter: query.state, after: readReferralCursor(query.cursor), limit: query.limit };
    const { referrals, hasMore } = await this.listReferrals.execute(page, actor);
    const clocked = await this.addClocks.execute(referrals);
    return {
      items: clocked.map((item) => ReferralResponse.of(item)),
      nextCursor: hasMore ? writeReferralCursor(referrals.at(-1)) : null,
    };
  }

  @Post()
  @Allow('referral:write')
  @ApiCreatedResponse({ type: ReferralResponse })
  @ApiUnprocessableEntityResponse()
  async place(@Body() body: PlaceReferralRequest, @CurrentActor() actor: Actor): Promise<ReferralResponse> {
    const referral = await this.placeReferral.execute(body.toCase(), actor);
    return ReferralResponse.of(await this.addClocks.one(referral));
  }

  @Post(':id/end')
  @Allow('referral:write')
  @HttpCode(200)
  @ApiOkResponse({ type: ReferralResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  async end(
    @Param('id', new RowId('Diese Vermittlung')) id: string,
    @Body() body: EndReferralRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralResponse> {
    const referral = await this.endReferral.execute({ id, reason: body.reasonCode }, actor);
    return ReferralResponse.of(await this.addClocks.one(referral));
  }
}
