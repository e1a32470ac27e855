import { Body, Controller, Get, Param, Post, Put, Query } from '@nestjs/common';
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
import { ChangeReferral } from '../application/change-referral.js';
import { ListReferrals } from '../application/list-referrals.js';
import { PlaceReferral } from '../application/place-referral.js';
import { ReadReferral } from '../application/read-referral.js';
import { ReferralDetailsResponse } from './referral-details.response.js';
import { readReferralCursor, writeReferralCursor } from './referral-cursor.js';
import { ChangeReferralRequest, ListReferralsRequest, PlaceReferralRequest } from './referral.requests.js';
import { ReferralPageResponse, ReferralResponse } from './referral.response.js';

/** One's own cases: what they hold. */
@ApiTags('referrals')
@Controller('api/v1/referrals')
export class ReferralsController {
  constructor(
    private readonly listReferrals: ListReferrals,
    private readonly readReferral: ReadReferral,
    private readonly placeReferral: PlaceReferral,
    private readonly changeReferral: ChangeReferral,
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

  @Get(':id')
  @Allow('referral:read')
  @ApiOkResponse({ type: ReferralDetailsResponse })
  @ApiNotFoundResponse()
  async read(
    @Param('id', new RowId('Diese Vermittlung')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralDetailsResponse> {
    const history = await this.readReferral.execute(id, actor);
    return ReferralDetailsResponse.ofHistory(history, await this.addClocks.one(history.referral));
  }

  @Post()
  @Allow('referral:write')
  @ApiCreatedResponse({ type: ReferralResponse })
  @ApiUnprocessableEntityResponse()
  async place(@Body() body: PlaceReferralRequest, @CurrentActor() actor: Actor): Promise<ReferralResponse> {
    const { isDraft, addressedProviderId = null, duplicateKey = null } = body;
    const options = { isDraft, addressedProviderId, duplicateKey };
    const referral = await this.placeReferral.execute(body.toCase(), actor, options);
    return ReferralResponse.of(await this.addClocks.one(referral));
  }

  @Put(':id')
  @Allow('referral:write')
  @ApiOkResponse({ type: ReferralResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse()
  @ApiUnprocessableEntityResponse()
  async change(
    @Param('id', new RowId('Diese Vermittlung')) id: string,
    @Body() body: ChangeReferralRequest,
    @CurrentActor() actor: Actor,
  ): Promise<ReferralResponse> {
    const { version, addressedProviderId, duplicateKey } = body;
    const change = {
      id,
      version,
      need: body.toCase(),
      ...(addressedProviderId === undefined ? {} : { addressedProviderId }),
      ...(duplicateKey === undefined ? {} : { duplicateKey }),
    };
    const referral = await this.changeReferral.execute(change, actor);
    return ReferralResponse.of(await this.addClocks.one(referral));
  }
}
