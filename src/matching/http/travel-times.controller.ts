import { Body, Controller, Delete, Get, HttpCode, Param, Put, Query } from '@nestjs/common';
import {
  ApiNoContentResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
  ApiUnprocessableEntityResponse,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import type { Ags } from '#libs/region';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { CorrectTravelTime, TakeBackCorrection } from '../../providers/index.js';
import { ListCorrections } from '../application/list-corrections.js';
import { ListSiteWays } from '../application/list-site-ways.js';
import { CorrectionListResponse, CorrectionResponse } from './corrections.response.js';
import { AgsOf } from './ags-of.pipe.js';
import {
  CorrectTravelTimeRequest,
  ListTravelTimesRequest,
  TravelModeRequest,
} from './travel-times.request.js';
import { TravelTimesResponse } from './travel-times.response.js';

/** How far it is to the places of teaching, and corrections by those who know better. */
@ApiTags('matching')
@Controller('api/v1/travel-times')
export class TravelTimesController {
  constructor(
    private readonly listSiteWays: ListSiteWays,
    private readonly listCorrections: ListCorrections,
    private readonly correctTravelTime: CorrectTravelTime,
    private readonly takeBackCorrection: TakeBackCorrection,
  ) {}

  @Get()
  @Allow('catalogue:read')
  @ApiOkResponse({ type: TravelTimesResponse })
  @ApiNotFoundResponse()
  async list(@Query() { siteId }: ListTravelTimesRequest): Promise<TravelTimesResponse> {
    return TravelTimesResponse.of(await this.listSiteWays.execute(siteId));
  }

  @Get('corrections')
  @Allow('travel-time:correct')
  @ApiOkResponse({ type: CorrectionListResponse })
  async corrections(): Promise<CorrectionListResponse> {
    return { items: (await this.listCorrections.execute()).map((one) => CorrectionResponse.of(one)) };
  }

  @Put(':ags/:siteId')
  @Allow('travel-time:correct')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  @ApiUnprocessableEntityResponse()
  async correct(
    @Param('ags', AgsOf) ags: Ags,
    @Param('siteId', new RowId('Diesen Kursort')) siteId: string,
    @Body() { mode, minutes, reason }: CorrectTravelTimeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.correctTravelTime.execute(actor, { ags, siteId, mode, minutes }, reason);
  }

  @Delete(':ags/:siteId')
  @Allow('travel-time:correct')
  @HttpCode(204)
  @ApiNoContentResponse()
  @ApiNotFoundResponse()
  async takeBack(
    @Param('ags', AgsOf) ags: Ags,
    @Param('siteId', new RowId('Diesen Kursort')) siteId: string,
    @Query() { mode }: TravelModeRequest,
    @CurrentActor() actor: Actor,
  ): Promise<void> {
    await this.takeBackCorrection.execute(actor, { ags, siteId, mode });
  }
}
