import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import {
  ApiConflictResponse,
  ApiCreatedResponse,
  ApiNotFoundResponse,
  ApiOkResponse,
  ApiTags,
} from '@nestjs/swagger';
import type { Actor } from '#libs/kernel';
import { Allow, CurrentActor } from '../../platform/auth/route-permission.js';
import { RowId } from '../../platform/http/row-id.pipe.js';
import { OfferPlaceByProvider } from '../application/offer-place-by-provider.js';
import { StartRun } from '../application/start-run.js';
import { StartRunRequest } from './place-offer.requests.js';
import { PlaceOfferResponse } from './place-offer.response.js';
import { ShowOffer } from './show-offer.js';
import { StartRunResponse } from './start-run.response.js';

/** Making offers by hand: the next place of one course, or several courses at once. Never to a person of one's choice. */
@ApiTags('place-offers')
@Controller('api/v1')
export class MakeOffersController {
  constructor(
    private readonly offerPlace: OfferPlaceByProvider,
    private readonly startRun: StartRun,
    private readonly show: ShowOffer,
  ) {}

  @Post('offerings/:id/next-offer')
  @Allow('place-offer:make')
  @ApiCreatedResponse({ type: PlaceOfferResponse })
  @ApiNotFoundResponse()
  @ApiConflictResponse({ description: 'nobody-next: nobody on the list fits, or nothing is free.' })
  async offerNext(
    @Param('id', new RowId('Das Kursangebot')) id: string,
    @CurrentActor() actor: Actor,
  ): Promise<PlaceOfferResponse> {
    return this.show.to(actor, await this.offerPlace.execute(id, actor));
  }

  @Post('start-runs')
  @Allow('place-offer:make')
  @HttpCode(200)
  @ApiOkResponse({ type: StartRunResponse })
  @ApiNotFoundResponse()
  async run(@Body() body: StartRunRequest, @CurrentActor() actor: Actor): Promise<StartRunResponse> {
    return StartRunResponse.of(await this.startRun.execute(body, actor));
  }
}
